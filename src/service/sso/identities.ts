/**
 * Who vouches for people (P-5), as the rest of the service asks: what a token claims, and whether that holds. What proves it (`identity-tokens.ts`) and
 * who is asked for keys (`identity-providers.ts`) come with libraries that are loaded with the first token of an identity provider, and mostly never.
 */
import type { Claim, Meant, ProviderSettings, Verified } from "./identity.ts";
import type { IdentityProviders } from "./identity-providers.ts";

export class Identities {
  readonly #settings: ProviderSettings | undefined;
  #providers: Promise<IdentityProviders> | undefined;

  constructor(settings: ProviderSettings | undefined) {
    this.#settings = settings;
  }

  /** What a token claims, unproved. @throws BadIdentityToken */
  async claimOf(token: string): Promise<Claim> {
    const { claimOf } = await import("./identity-tokens.ts");
    return claimOf(token);
  }

  /**
   * Proves a token of an issuer for one of some audiences.
   * @throws BadIdentityToken
   * @throws ProviderDown when nobody can say
   */
  async verified(token: string, meant: Meant, nowMs: number): Promise<Verified> {
    this.#providers ??= import("./identity-providers.ts").then(
      (loaded) => new loaded.IdentityProviders(this.#settings),
    );
    const [{ verifyIdentity }, providers] = await Promise.all([import("./identity-tokens.ts"), this.#providers]);
    return verifyIdentity(token, meant, { providers, nowMs });
  }

  async close(): Promise<void> {
    await (await this.#providers)?.close();
  }
}
