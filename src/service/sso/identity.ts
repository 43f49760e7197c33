/** What is said of who comes with a token of an identity provider (P-5), and what can be told of it without the libraries that prove it. */
/** No token, or none that holds; the message says why, and nothing of what is in it. */
export class BadIdentityToken extends Error {}

/** A provider did not answer as one does; asking again may help. */
export class ProviderDown extends Error {}

export interface ProviderSettings {
  /** Issuers that may be at private addresses, and on loopback without TLS: the operator's word. @default none */
  readonly privateIssuers?: readonly string[];
}

/** Whose a token claims to be. */
export interface Claim {
  readonly issuer: string;
  readonly audiences: readonly string[];
}

export interface Verified {
  readonly subject: string;
  readonly email: string;
  readonly nonce: string | undefined;
  /** Audience that it is meant for. */
  readonly clientId: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

/** For whom a token has to be. */
export interface Meant {
  readonly issuer: string;
  readonly clientIds: readonly string[];
}

const JWT = /^[A-Za-z0-9_-]{2,4000}\.[A-Za-z0-9_-]{2,12000}\.[A-Za-z0-9_-]{0,2000}$/;

/** Whether a bearer token could be one of these. */
export function isJwt(token: string): boolean {
  return JWT.test(token);
}

/** Whether the provider may speak for an address: its domain is one of those declared, exactly; none declared is all. */
export function isOfDomains(email: string, domains: readonly string[]): boolean {
  return domains.length === 0 || domains.includes(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
}
