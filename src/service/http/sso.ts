/**
 * People who come with a token of their identity provider (P-5): as the bearer of one, or to sign in with one and get a token of
 * their own. An ID token that carries a nonce was made for a sign-in, and is no bearer token: `POST /v1/sign-ins/sso` gives the
 * nonce out, `…/accept` takes it once.
 */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { isSsoAcceptance, isSsoStart } from "../../wire/validate.ts";
import type { Caller } from "../domain/caller.ts";
import { rfc3339 } from "../domain/clock.ts";
import { makeNonceKey, NONCE_MS, newNonce, readNonceKey, useNonce } from "../domain/nonces.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import {
  acceptBySigningIn,
  callerAdmitted,
  notProvisioned,
  placesNamed,
  readAdmissions,
  readSignInPlaces,
} from "../domain/sso-callers.ts";
import { makeSsoToken, SSO_TOKEN_MS } from "../domain/sso-tokens.ts";
import { ProviderDown } from "../sso/identity-providers.ts";
import { BadIdentityToken, claimOf, isOfDomains, type Verified, verifyIdentity } from "../sso/identity-tokens.ts";
import { RefusedRequest } from "./answers.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { queryOf } from "./parameters.ts";

/** Seconds after which a provider that failed may be asked again. */
const RETRY_AFTER_S = 5;
const NAMING = "allot-organization";

/** Who comes with a token, and with which. */
interface Admitted {
  readonly caller: Caller;
  readonly verified: Verified;
}

/** What of a request says which organization is meant. */
interface Meant {
  /** Said by the caller: only that one. */
  readonly named: string | undefined;
  /** In the path: that one, if it is one of them. */
  readonly root: string | undefined;
}

/** The caller of a request with a token of an identity provider, or why there is none. @throws RefusedRequest 400, 403, 503 */
export async function callerByIdentity(
  context: ServiceContext,
  token: string,
  request: FastifyRequest,
): Promise<Caller | Refusal> {
  const { [NAMING]: named } = request.headers;
  const { params } = request;
  const root = typeof params === "object" && params !== null ? Reflect.get(params, "root") : undefined;
  const meant = {
    named: typeof named === "string" ? named : undefined,
    root: typeof root === "string" ? root : undefined,
  };
  const admitted = await admit(context, token, meant);
  if (!("caller" in admitted)) return admitted;
  if (admitted.verified.nonce === undefined) return admitted.caller;
  return refused("the token was made for a sign-in, and is no bearer token", "POST it to /v1/sign-ins/sso/accept");
}

async function admit(
  { store, clock, providers }: ServiceContext,
  token: string,
  { named, root }: Meant,
): Promise<Admitted | Refusal> {
  try {
    const { issuer, audiences } = claimOf(token);
    const places = await store.read(() => readSignInPlaces(issuer, audiences));
    if (places.length === 0) return refused("its issuer and audience are the sign-in of no organization");
    const clientIds = [...new Set(places.map(({ clientId }) => clientId))];
    const verified = await verifyIdentity(token, { issuer, clientIds }, { providers, nowMs: clock.now() });
    let meant = places.filter(({ clientId }) => clientId === verified.clientId);
    if (named !== undefined) meant = [...placesNamed(meant, named)];
    else if (root !== undefined && placesNamed(meant, root).length > 0) meant = [...placesNamed(meant, root)];
    if (meant.length === 0) return refused(`its issuer and audience are not the sign-in of ${NAMING}`);
    meant = meant.filter(({ emailDomains }) => isOfDomains(verified.email, emailDomains));
    if (meant.length === 0) return refused("its email is of none of the domains that sign in this way");
    const [one, other] = await store.read(() => readAdmissions(meant, verified.email));
    if (!one) return notProvisioned();
    if (other) throw new RefusedRequest(severalMeant());
    if (one.member.state === "invited")
      await store.write(() => acceptBySigningIn(one, clock.now()), String(one.place.tree));
    const caller = await store.read(() => callerAdmitted(one, verified.expiresAt));
    if (!("principal" in caller) && caller.status !== 401) throw new RefusedRequest(caller);
    return "principal" in caller ? { caller, verified } : caller;
  } catch (error) {
    if (error instanceof BadIdentityToken) return refused(error.message);
    if (error instanceof ProviderDown)
      throw new RefusedRequest(
        serviceRefusal("identity_provider_down", error.message, { rule: "P-5", wayOut: "ask again a little later" }),
        RETRY_AFTER_S,
      );
    throw error;
  }
}

function refused(why: string, wayOut?: string): Refusal {
  return serviceRefusal("unauthenticated", `the token of the identity provider is not taken: ${why}`, {
    ...{ rule: "P-5", ...(wayOut !== undefined && { wayOut }) },
  });
}

function severalMeant(): Refusal {
  return serviceRefusal(
    "request_malformed",
    "this person has been provisioned in several organizations by this provider",
    {
      ...{ field: NAMING, rule: "P-6", wayOut: `name one, by its id, in the header ${NAMING}` },
    },
  );
}

export function ssoRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { store, clock, alone } = context;
  app.post("/v1/sign-ins/sso", async (request) => {
    queryOf(request, []);
    const asked = bodyOf(request, isSsoStart, "SsoStart");
    const key = (await store.read(readNonceKey)) ?? (await store.write(makeNonceKey));
    const endsAt = clock.now() + NONCE_MS;
    return { nonce: newNonce(key, asked, endsAt), expiresAt: rfc3339(endsAt) };
  });

  app.post("/v1/sign-ins/sso/accept", async (request, reply) => {
    queryOf(request, []);
    const { idToken, organization } = bodyOf(request, isSsoAcceptance, "SsoAcceptance");
    let why = refused("it is unknown");
    const find = async () => {
      const admitted = await signIn(context, idToken, organization ?? undefined);
      if ("secret" in admitted) return admitted;
      why = admitted;
      return undefined;
    };
    const signedIn = alone ? await alone.admit(request.ip, find) : await find();
    if (!signedIn) throw new RefusedRequest(why);
    request.log.warn({ made: signedIn.tokenId }, "a person signed in with their identity provider");
    return reply.code(201).send(signedIn);
  });
}

async function signIn(context: ServiceContext, idToken: string, named: string | undefined) {
  const { store, clock } = context;
  const admitted = await admit(context, idToken, { named, root: undefined });
  if (!("caller" in admitted)) return admitted;
  const { caller, verified } = admitted;
  const nowMs = clock.now();
  const { nonce, clientId } = verified;
  const { issuer } = claimOf(idToken);
  if (nonce === undefined) return refused("it carries no nonce", "use it as it is, as a bearer token");
  const made = await store.write(function* () {
    if (!(yield* useNonce(nonce, { issuer, clientId }, nowMs))) return undefined;
    return yield* makeSsoToken(caller, { issuer, nowMs });
  });
  if (!made) return refused("its nonce is none of ours, is over, or has been used", "begin at POST /v1/sign-ins/sso");
  const expiresAt = rfc3339(nowMs + SSO_TOKEN_MS);
  return { secret: made.secret, tokenId: made.id, expiresAt, organization: caller.authority.home ?? "" };
}
