/**
 * Identity providers as the service asks them (OpenID Connect Discovery 1.0): where their keys are, and the keys themselves, both
 * kept for a while. Bounded on every side, since whoever declares an organization's sign-in names whom is asked: time, size, number
 * of providers, how often one is asked again that failed or that did not have a key.
 *
 * Rejected: a client library of OpenID Connect; the service takes tokens and never asks for one.
 */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { Agent, type Dispatcher } from "undici";
import { ProviderDown, type ProviderSettings } from "./identity.ts";
import { hostOf, publicLookup, unfitUrl } from "./provider-addresses.ts";

export const PROVIDER_LIMITS = {
  /** Time that a provider has for an answer, in milliseconds. */
  timeoutMs: 5_000,
  /** Most that it may say, in bytes. */
  answerBytes: 256 * 1024,
  /** How long its configuration is believed, in milliseconds. */
  configurationMs: 3_600_000,
  /** How long its keys are, while they have the one that is looked for. */
  keysMs: 600_000,
  /** Between two times of asking for a key that was not among them. */
  cooldownMs: 30_000,
  /** How long a provider that failed is not asked again. */
  failureMs: 3_000,
  /** Providers that are remembered. */
  providers: 1_000,
} as const;

interface Known {
  readonly keys: Promise<JWTVerifyGetKey>;
  /** On the clock of `performance.now`; until then it is not asked again. */
  until: number;
}

export class IdentityProviders {
  readonly #listed: ReadonlySet<string>;
  readonly #known = new Map<string, Known>();
  readonly #open: Dispatcher;
  readonly #private: Dispatcher;

  constructor({ privateIssuers = [] }: ProviderSettings = {}) {
    this.#listed = new Set(privateIssuers);
    const { timeoutMs, answerBytes: maxResponseSize } = PROVIDER_LIMITS;
    const bounds = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxResponseSize, connections: 4 };
    this.#open = new Agent({ ...bounds, connect: { timeout: timeoutMs, lookup: publicLookup } });
    this.#private = new Agent({ ...bounds, connect: { timeout: timeoutMs } });
  }

  /** The keys of an issuer. @throws ProviderDown */
  async keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const now = performance.now();
    const known = this.#known.get(issuer);
    if (known && now < known.until) return known.keys;
    this.#forgetOldest();
    const next: Known = { keys: this.#discover(issuer), until: now + PROVIDER_LIMITS.configurationMs };
    this.#known.delete(issuer);
    this.#known.set(issuer, next);
    next.keys.catch(() => {
      next.until = performance.now() + PROVIDER_LIMITS.failureMs;
    });
    return next.keys;
  }

  async close(): Promise<void> {
    await Promise.all([this.#open.destroy(), this.#private.destroy()]);
  }

  async #discover(issuer: string): Promise<JWTVerifyGetKey> {
    const listed = this.#listed.has(issuer);
    const unfit = unfitUrl(issuer, listed);
    if (unfit !== undefined) throw new ProviderDown(`the issuer ${issuer} ${unfit}`);
    const configuration = await this.#ask(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, issuer);
    const { issuer: said, jwks_uri: uri } = objectIn(configuration);
    if (said !== issuer) throw new ProviderDown("the provider's configuration is of another issuer");
    if (typeof uri !== "string") throw new ProviderDown("the provider's configuration has no jwks_uri");
    const misplaced = unfitUrl(uri, this.#isListed(uri, issuer));
    if (misplaced !== undefined) throw new ProviderDown(`the provider's jwks_uri ${misplaced}`);
    const { keysMs: cacheMaxAge, cooldownMs: cooldownDuration, timeoutMs: timeoutDuration } = PROVIDER_LIMITS;
    let failedUntil = 0;
    const ask = async (url: string) => {
      if (performance.now() < failedUntil) throw new ProviderDown("the identity provider failed just now");
      try {
        return new Response(await this.#ask(url, issuer), { status: 200 });
      } catch (error) {
        failedUntil = performance.now() + PROVIDER_LIMITS.failureMs;
        throw error;
      }
    };
    const keys = createRemoteJWKSet(new URL(uri), {
      ...{ cacheMaxAge, cooldownDuration, timeoutDuration, [customFetch]: ask },
    });
    return async (header, token) => {
      try {
        return await keys(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid)
          throw new ProviderDown("the provider's keys cannot be had", { cause: error });
        throw error;
      }
    };
  }

  /** Of a listed issuer, what is on its own host is as private as it is; nothing else. */
  #isListed(url: string, issuer: string): boolean {
    return this.#listed.has(issuer) && hostOf(new URL(url)) === hostOf(new URL(issuer));
  }

  async #ask(url: string, issuer: string): Promise<string> {
    const { origin, pathname, search } = new URL(url);
    const dispatcher = this.#isListed(url, issuer) ? this.#private : this.#open;
    try {
      const answer = await dispatcher.request({
        ...{ origin, path: pathname + search, method: "GET", headers: { accept: "application/json" } },
        signal: AbortSignal.timeout(PROVIDER_LIMITS.timeoutMs),
      });
      const text = await answer.body.text();
      if (answer.statusCode === 200) return text;
      throw new Error(`answered ${answer.statusCode}`);
    } catch (error) {
      throw new ProviderDown("the identity provider does not answer as it should", { cause: error });
    }
  }

  #forgetOldest(): void {
    if (this.#known.size < PROVIDER_LIMITS.providers) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new ProviderDown("the provider's configuration is no JSON object");
}
