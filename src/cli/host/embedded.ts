/** The one place of the CLI that starts the org-service inside it. */
import type { Client } from "../../client/index.ts";
import { connectEmbedded as connect } from "../../host/embedded.ts";
import { Failure } from "../failure.ts";

/** Starts a stack's own service and connects to it. Closing the client ends both. @throws Failure */
export function connectEmbedded(stackFolder: string, now?: string): Promise<Client> {
  return connect(stackFolder, now).catch((error: unknown) => {
    throw Failure.of("service_failed", `the embedded service: ${error instanceof Error ? error.message : error}`);
  });
}
