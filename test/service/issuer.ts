/** An issuer of identity tokens for tests: keys of its own, discovery and JWKS on loopback, and it signs whatever it is told to. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from "jose";

/** Claims of a token; one that is undefined is left out. */
export type Claims = Readonly<Record<string, unknown>>;

export interface Issuer {
  readonly url: string;
  /** Signs claims; `iss`, `aud`, `iat`, `exp` and `sub` are as they should be unless given otherwise, and left out where undefined. */
  sign(claims: Claims, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
  /** Public key of what it signs with, as PEM would have it. */
  readonly publicKey: CryptoKey;
  /** Signs with another key from now on, which is among those that it publishes only once `publish` is called. */
  rotate(): Promise<void>;
  publish(): Promise<void>;
  /** How often its keys were asked for. */
  asked(): number;
  /** What it answers with instead, from now on. */
  fail(status: number | undefined): void;
  close(): Promise<void>;
}

/** The account of an address, as a provider has one for everybody. */
function subjectOf({ email }: Claims): string {
  return `subject of ${String(email).toLowerCase()}`;
}

/** Starts one; times of its tokens are by that clock. */
export async function startIssuer(clock: { nowMs: number }, alg = "ES256"): Promise<Issuer> {
  let made = 1;
  let pair = await generateKeyPair(alg, { extractable: true });
  const published = new Map([["key-1", await exportJWK(pair.publicKey)]]);
  let [asked, status, url]: [number, number | undefined, string] = [0, undefined, ""];
  const server: Server = createServer((request, response) => {
    const isKeys = request.url === "/keys";
    if (isKeys) asked += 1;
    const keys = [...published].map(([kid, jwk]) => ({ ...jwk, kid, alg, use: "sig" }));
    response.statusCode = status ?? 200;
    response.end(JSON.stringify(isKeys ? { keys } : { issuer: url, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publicKey: pair.publicKey,
    sign(claims, header = {}, key = pair.privateKey) {
      const now = Math.floor(clock.nowMs / 1000);
      const usual = { iss: url, aud: "allot", sub: subjectOf(claims), iat: now, exp: now + 300, email_verified: true };
      const payload: JWTPayload = JSON.parse(JSON.stringify({ ...usual, ...claims }));
      return new SignJWT(payload).setProtectedHeader({ alg, kid: `key-${made}`, ...header }).sign(key);
    },
    async rotate() {
      made += 1;
      pair = await generateKeyPair(alg, { extractable: true });
    },
    async publish() {
      published.set(`key-${made}`, await exportJWK(pair.publicKey));
    },
    asked: () => asked,
    fail(next) {
      status = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
