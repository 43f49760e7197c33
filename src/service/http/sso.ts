/**
 * People who come with a token of their identity provider (P-5): as the bearer of one, or to sign in with one and get a token of
 * their own. An ID token that carries a nonce was made for a sign-in, and is no bearer token: `POST /v1/sign-ins/sso` gives the
 * nonce out, `…/accept` takes it once.
 */
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { isSsoAcceptance, isSsoStart } from "../../wire/validate.ts";
import type { Caller } from "../domain/caller.ts";
import { rfc3339 } from "../domain/clock.ts";
import { keptFromSigningIn } from "../domain/links.ts";
import { makeNonceKey, NONCE_MS, type NonceFor, newNonce, readNonceKey, useNonce } from "../domain/nonces.ts";
import { bindAccount, refusalOfAccount } from "../domain/provider-accounts.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import {
  type Admission,
  acceptBySigningIn,
  callerAdmitted,
  MOST_PLACES,
  notProvisioned,
  readAdmissions,
  readClientIds,
  readSignInPlaces,
  type SignInPlace,
} from "../domain/sso-callers.ts";
import { makeSsoToken, SSO_TOKEN_MS } from "../domain/sso-tokens.ts";
import { BadIdentityToken, isOfDomains, ProviderDown, type Verified } from "../sso/identity.ts";
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

/** What of a request says how, and where, somebody wants to be let in. */
interface Wanted {
  /** To sign in, by a token with a nonce; or as the bearer of one without. */
  readonly as: "bearer" | "sign-in";
  /** Said by the caller: only that organization. */
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
  const wanted = {
    as: "bearer" as const,
    named: typeof named === "string" ? named : undefined,
    root: typeof root === "string" ? root : undefined,
  };
  const admitted = await admit(context, token, wanted, request.log);
  return "caller" in admitted ? admitted.caller : admitted;
}

/** Lets somebody in, or says why not. @throws RefusedRequest 400, 403, 503 */
async function admit(
  context: ServiceContext,
  token: string,
  wanted: Wanted,
  log: FastifyBaseLogger,
): Promise<Admitted | Refusal> {
  const { store, clock, identities } = context;
  try {
    const { issuer, audiences } = await identities.claimOf(token);
    const clientIds = await store.read(() => readClientIds(issuer, audiences));
    if (clientIds.length === 0) return refused("its issuer and audience are the sign-in of no organization");
    const verified = await identities.verified(token, { issuer, clientIds }, clock.now());
    const misused = misuseOf(verified, wanted);
    if (misused) return misused;
    const places = await placesFor(context, { issuer, clientId: verified.clientId }, wanted);
    if (places.length === 0) return refused("its issuer and audience are not the sign-in of that organization");
    if (places.length > MOST_PLACES) throw new RefusedRequest(nameOne("many organizations sign in by this provider"));
    const meant = places.filter(({ emailDomains }) => isOfDomains(verified.email, emailDomains));
    if (meant.length === 0) return refused("its email is of none of the domains that sign in this way");
    const [one, other] = await store.read(() => readAdmissions(meant, verified.email));
    if (!one) return notProvisioned();
    if (other) throw new RefusedRequest(nameOne("several organizations have provisioned this person by this provider"));
    return await enter(context, one, { verified, issuer });
  } catch (error) {
    if (error instanceof BadIdentityToken) return refused(error.message);
    if (!(error instanceof ProviderDown)) throw error;
    log.warn({ err: error }, "an identity provider failed");
    const down = serviceRefusal("identity_provider_down", error.message, {
      ...{ rule: "P-5", wayOut: "ask again a little later" },
    });
    throw new RefusedRequest(down, RETRY_AFTER_S);
  }
}

/** An ID token with a nonce was made for one sign-in, and for nothing else; a sign-in takes no other. */
function misuseOf({ nonce }: Verified, wanted: Wanted): Refusal | undefined {
  if (wanted.as === "bearer" && nonce !== undefined)
    return refused("it was made for a sign-in, and is no bearer token", "POST it to /v1/sign-ins/sso/accept");
  if (wanted.as === "sign-in" && nonce === undefined)
    return refused("it carries no nonce", "use it as it is, as a bearer token");
  return undefined;
}

async function placesFor(
  { store }: ServiceContext,
  client: NonceFor,
  { named, root }: Wanted,
): Promise<readonly SignInPlace[]> {
  if (named !== undefined) return store.read(() => readSignInPlaces(client, named));
  const inPath = root === undefined ? [] : await store.read(() => readSignInPlaces(client, root));
  return inPath.length > 0 ? inPath : store.read(() => readSignInPlaces(client, undefined));
}

async function enter(
  { store, clock }: ServiceContext,
  admission: Admission,
  { verified, issuer }: { readonly verified: Verified; readonly issuer: string },
): Promise<Admitted | Refusal> {
  const { place, member } = admission;
  const account = { issuer, subject: verified.subject };
  const other = refusalOfAccount(member, account);
  if (other) return other;
  if (member.account === null || member.state === "invited") {
    const taken = await store.write(function* () {
      const kept = member.state === "invited" ? yield* keptFromSigningIn(place) : undefined;
      const refusal = kept ?? (yield* bindAccount(place, member.email, account));
      if (!refusal) yield* acceptBySigningIn(admission, clock.now());
      return refusal;
    }, String(place.tree));
    if (taken) return taken;
  }
  const provider = { issuer, clientId: verified.clientId };
  const caller = await store.read(() => callerAdmitted(admission, { until: verified.expiresAt, provider }));
  if ("principal" in caller) return { caller, verified };
  if (caller.status === 401) return caller;
  throw new RefusedRequest(caller);
}

function refused(why: string, wayOut?: string): Refusal {
  return serviceRefusal("unauthenticated", `the token of the identity provider is not taken: ${why}`, {
    ...{ rule: "P-5", ...(wayOut !== undefined && { wayOut }) },
  });
}

function nameOne(why: string): Refusal {
  const wayOut = `name one, by its id, in the header ${NAMING}`;
  return serviceRefusal("request_malformed", why, { field: NAMING, rule: "P-6", wayOut });
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
      const admitted = await signIn(context, idToken, organization ?? undefined, request.log);
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

async function signIn(context: ServiceContext, idToken: string, named: string | undefined, log: FastifyBaseLogger) {
  const { store, clock, identities } = context;
  const admitted = await admit(context, idToken, { as: "sign-in", named, root: undefined }, log);
  if (!("caller" in admitted)) return admitted;
  const { caller, verified } = admitted;
  const { nonce = "", clientId } = verified;
  const { issuer } = await identities.claimOf(idToken);
  const nowMs = clock.now();
  const made = await store.write(function* () {
    if (!(yield* useNonce(nonce, { issuer, clientId }, nowMs))) return undefined;
    return yield* makeSsoToken(caller, nowMs);
  });
  if (!made) return refused("its nonce is none of ours, is over, or has been used", "begin at POST /v1/sign-ins/sso");
  const expiresAt = rfc3339(nowMs + SSO_TOKEN_MS);
  return { secret: made.secret, tokenId: made.id, expiresAt, organization: caller.authority.home ?? "" };
}
