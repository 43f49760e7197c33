/** From what `allot.yaml` says of the service to a client: embedded, or a URL with a token that no file of the stack has. */
import { readFileSync } from "node:fs";
import { type Client, connect } from "../client/index.ts";
import { Failure } from "./failure.ts";

/** Connects to a stack's service, starting it where it is embedded. */
export async function connectTo(
  service: string,
  stackFolder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Client> {
  if (service === "embedded") {
    const { connectEmbedded } = await import("./embedded.ts");
    return connectEmbedded(stackFolder);
  }
  return connect({ url: service, token: tokenFrom(environment) });
}

function tokenFrom({ ALLOT_TOKEN: token, ALLOT_TOKEN_FILE: file }: NodeJS.ProcessEnv): string {
  if (token) return token;
  if (file) return readFileSync(file, "utf8").trim();
  throw Failure.of(
    "token_missing",
    "allot.yaml names a service elsewhere, which needs a token: put it into ALLOT_TOKEN, or its file's path into ALLOT_TOKEN_FILE",
  );
}
