/**
 * Which service a command talks to, and as whom: the stack's own, started inside this process, or one elsewhere with a token
 * from `ALLOT_TOKEN` or from what `allot login` keeps.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Client, connect, serviceOrigin, serviceUrlFault } from "../client/index.ts";
import { Credentials } from "./credentials.ts";
import type { Surroundings } from "./definition.ts";
import { Failure } from "./failure.ts";

export const EMBEDDED = "embedded";

/** What `ALLOT_SERVICE` says, which overrides allot.yaml; undefined where it says nothing. @throws Failure */
export function serviceOverride({ environment }: Pick<Surroundings, "environment">): string | undefined {
  const { ALLOT_SERVICE: service } = environment;
  if (!service || service === EMBEDDED) return service || undefined;
  assertService(service, "ALLOT_SERVICE: ");
  return service;
}

/** @throws Failure for what is no URL of a service, or would carry the token in the clear */
export function assertService(url: string, before = ""): void {
  const fault = serviceUrlFault(url);
  if (fault) throw Failure.of("service_malformed", `${before}${url} ${fault}`);
}

/** Connects to a service elsewhere, with the token that is at hand for it. @throws Failure */
export function connectElsewhere(url: string, surroundings: Pick<Surroundings, "environment" | "folder">): Client {
  const { environment } = surroundings;
  const token = environment.ALLOT_TOKEN?.trim();
  if (token) return connectWith(url, token, surroundings, "ALLOT_TOKEN has it: put another one there");
  const kept = Credentials.of(environment).tokenFor(url);
  const login = `\`allot login ${serviceOrigin(url)}\``;
  if (kept === undefined)
    throw Failure.of("no_token", `there is no token for ${url}: run ${login}, or put one into ALLOT_TOKEN`);
  return connectWith(url, kept, surroundings, `${login} keeps it: log in with another one`);
}

/** Connects to a service elsewhere with a token. `renewal` says what to do when that is no good any more. @throws Failure */
export function connectWith(
  url: string,
  token: string,
  { environment, folder }: Pick<Surroundings, "environment" | "folder">,
  renewal: string,
): Client {
  assertToken(token);
  const ca = authority(environment, folder);
  return connect({ url: serviceOrigin(url), token, renewal, ...(ca !== undefined && { ca }) });
}

/** @throws Failure for what can be no token; it is not repeated */
export function assertToken(token: string): void {
  if (/^[!-~]{1,512}$/.test(token)) return;
  throw Failure.of("token_malformed", "what was given is no token: those begin with `allot_` and have no spaces");
}

/** The certificate of a private authority, which `ALLOT_CA_FILE` names. */
function authority({ ALLOT_CA_FILE: file }: NodeJS.ProcessEnv, folder: string): string | undefined {
  if (!file) return undefined;
  const text = readFileSync(resolve(folder, file), "utf8");
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw Failure.of(
    "file_unusable",
    `ALLOT_CA_FILE: ${file} has no certificate in it (PEM, -----BEGIN CERTIFICATE-----)`,
  );
}
