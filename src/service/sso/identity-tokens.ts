/**
 * Tokens of identity providers (RFC 7519, OpenID Connect Core 1.0, RFC 9068): whose they claim to be, and whether that holds. What
 * a token says of itself chooses the key, and never the algorithm (RFC 8725).
 */
import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from "jose";
import { BadIdentityToken, type Claim, isJwt, type Meant, ProviderDown, type Verified } from "./identity.ts";
import type { IdentityProviders } from "./identity-providers.ts";

/** Signatures that only the provider can have made. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
/** Types that a token to come here with can have: an ID token (which mostly says none, or JWT), an access token. */
const TYPES = ["jwt", "at+jwt", "application/at+jwt"];
/** How far the provider's clock may be from ours. */
export const CLOCK_SKEW_S = 30;
/** After this a token is too old, whatever it says. */
const OLDEST = "24h";
const MOST_AUDIENCES = 10;

/** What a token claims, unproved. @throws BadIdentityToken */
export function claimOf(token: string): Claim {
  try {
    if (!isJwt(token)) throw new BadIdentityToken("it is no JWT");
    const { iss, aud } = decodeJwt(token);
    const audiences = [aud ?? []].flat().filter((one) => typeof one === "string" && one !== "");
    if (typeof iss !== "string" || audiences.length === 0 || audiences.length > MOST_AUDIENCES)
      throw new BadIdentityToken("it names no issuer, or no audience");
    return { issuer: iss, audiences };
  } catch (error) {
    if (error instanceof BadIdentityToken) throw error;
    throw new BadIdentityToken("it is no JWT", { cause: error });
  }
}

/**
 * Proves a token of an issuer for one of some audiences.
 * @throws BadIdentityToken
 * @throws ProviderDown when nobody can say
 */
export async function verifyIdentity(
  token: string,
  { issuer, clientIds }: Meant,
  { providers, nowMs }: { readonly providers: IdentityProviders; readonly nowMs: number },
): Promise<Verified> {
  try {
    const { alg, typ = "jwt" } = decodeProtectedHeader(token);
    // Before its provider is asked for keys that would not be used.
    if (alg === undefined || !ALGORITHMS.includes(alg)) throw new BadIdentityToken("its algorithm is not taken");
    if (!TYPES.includes(typ.toLowerCase())) throw new BadIdentityToken("it is another type of token");
    const { payload } = await jwtVerify(token, await providers.keysOf(issuer), {
      ...{ issuer, audience: [...clientIds], algorithms: ALGORITHMS },
      ...{ clockTolerance: CLOCK_SKEW_S, currentDate: new Date(nowMs), maxTokenAge: OLDEST },
      requiredClaims: ["exp", "iat", "sub"],
    });
    return readClaims(payload, clientIds, typ.toLowerCase() !== "jwt");
  } catch (error) {
    if (error instanceof BadIdentityToken || error instanceof ProviderDown) throw error;
    if (error instanceof errors.JOSEError || error instanceof TypeError)
      throw new BadIdentityToken(WHY[error instanceof errors.JOSEError ? error.code : ""] ?? "it does not hold", {
        cause: error,
      });
    throw error;
  }
}

const WHY: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: "it has ended",
  ERR_JWT_CLAIM_VALIDATION_FAILED: "one of its claims is missing or not as it has to be",
  ERR_JWKS_NO_MATCHING_KEY: "its provider has no such key",
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: "it does not say which key of its provider it is signed with",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "its signature is not its provider's",
};

function readClaims(
  { sub, exp, aud, azp, cnf, nonce, email, ...claims }: JWTPayload,
  clientIds: readonly string[],
  isAccess: boolean,
): Verified {
  if (cnf !== undefined) throw new BadIdentityToken("it is bound to a key, which a bearer does not prove");
  const audiences = [aud ?? []].flat();
  const meant = audiences.filter((one) => clientIds.includes(one));
  // OpenID Connect Core 3.1.3.7: an ID token says for which of several audiences it was made. Who asked for an access token may be
  // another than whom it is for.
  const clientId = isAccess ? meant[0] : (azp ?? (audiences.length === 1 ? meant[0] : undefined));
  if (typeof clientId !== "string" || !clientIds.includes(clientId))
    throw new BadIdentityToken("it was made for another party");
  if (typeof sub !== "string" || sub === "" || typeof exp !== "number") throw new BadIdentityToken("it has no subject");
  if (typeof email !== "string" || !/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw new BadIdentityToken("it has no email");
  const { email_verified: verified } = claims;
  if (verified !== undefined && verified !== true && verified !== "true")
    throw new BadIdentityToken("its email has not been verified by its provider");
  return {
    ...{ subject: sub, email, clientId, expiresAt: exp * 1000 },
    nonce: typeof nonce === "string" ? nonce : undefined,
  };
}
