/**
 * A real identity provider for tests: `oidc-provider` on loopback, with its own keys and pages, through which a person is led as a
 * browser would be: to the login, the consent, and back with a code. Its clock is the system's.
 */
import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { type Dispatcher, request } from "undici";

export interface IdentityProvider {
  readonly url: string;
  /** Signs somebody in by the code flow; answers what the provider gave. */
  signIn(
    email: string,
    more?: { nonce?: string; resource?: string },
  ): Promise<{ idToken: string; accessToken: string }>;
  close(): Promise<void>;
}

const CLIENT = "allot";
/** Where nobody listens: the code is read from the address. */
const CALLBACK = "http://127.0.0.1:9/callback";
export const RESOURCE = "urn:allot:api";

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      {
        ...{ client_id: CLIENT, application_type: "native", token_endpoint_auth_method: "none" },
        ...{ redirect_uris: [CALLBACK], grant_types: ["authorization_code"], response_types: ["code"] },
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    // Also where there is an access token to ask for them with.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: id, email_verified: true }),
    }),
    extraTokenClaims: (_context, token) =>
      "accountId" in token ? { email: token.accountId, email_verified: true } : {},
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: "openid email", audience: CLIENT, accessTokenFormat: "jwt" }),
      },
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: [randomBytes(16).toString("hex")] },
  });
  server.on("request", provider.callback());
  return {
    url,
    async signIn(email, { nonce, resource } = {}) {
      const verifier = randomBytes(32).toString("base64url");
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      const asked = new URLSearchParams({
        ...{ client_id: CLIENT, redirect_uri: CALLBACK, response_type: "code", scope: "openid email" },
        ...{ code_challenge: challenge, code_challenge_method: "S256" },
        ...(nonce !== undefined && { nonce }),
        ...(resource !== undefined && { resource }),
      });
      const code = await lead(url, `/auth?${asked}`, email);
      const form = new URLSearchParams({
        ...{
          grant_type: "authorization_code",
          code,
          redirect_uri: CALLBACK,
          client_id: CLIENT,
          code_verifier: verifier,
        },
        ...(resource !== undefined && { resource }),
      });
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const answer = await request(`${url}/token`, { method: "POST", headers, body: form.toString() });
      const tokens = (await answer.body.json()) as { id_token?: string; access_token?: string; error?: string };
      if (!tokens.id_token || !tokens.access_token) throw new Error(`no tokens: ${JSON.stringify(tokens)}`);
      return { idToken: tokens.id_token, accessToken: tokens.access_token };
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Follows the provider's pages as a browser does, until it sends back to the client; answers the code. */
async function lead(url: string, start: string, email: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [at, form]: [string, string | undefined] = [start, undefined];
  for (let step = 0; step < 12; step += 1) {
    const answer: Dispatcher.ResponseData = await request(new URL(at, url), {
      method: form === undefined ? "GET" : "POST",
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
      },
      ...(form !== undefined && { body: form }),
    });
    for (const cookie of [answer.headers["set-cookie"] ?? []].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const page = await answer.body.text();
    const { location } = answer.headers;
    if (typeof location === "string") {
      if (location.startsWith(CALLBACK)) {
        const { searchParams } = new URL(location);
        return searchParams.get("code") ?? raise(`sent back without a code: ${searchParams}`);
      }
      [at, form] = [location, undefined];
      continue;
    }
    const action =
      /<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? raise(`${answer.statusCode}: ${page.slice(0, 2000)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "login";
    [at, form] = [action, new URLSearchParams({ prompt, login: email, password: "x" }).toString()];
  }
  return raise("the provider does not come to an end");
}

function raise(message: string): never {
  throw new Error(message);
}
