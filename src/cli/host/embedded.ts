/** The one place that starts the org-service inside the CLI: on a private socket, with its database in the stack's folder. */
import { join } from "node:path";
import { type Client, connect } from "../../client/index.ts";
import { startEmbedded } from "../../service/embedded.ts";
import { Failure } from "../failure.ts";

/** Starts a stack's own service and connects to it. Closing the client ends both. `now` as in `EmbeddedOptions`. */
export async function connectEmbedded(stackFolder: string, now?: string): Promise<Client> {
  const options = { folder: join(stackFolder, ".allot"), ...(now !== undefined && { now }) };
  const service = await startEmbedded(options).catch((error: unknown) => {
    throw Failure.of("service_failed", `the embedded service: ${error instanceof Error ? error.message : error}`);
  });
  const ended = service.stopped.then((error) => `the embedded service has ended: ${error?.message ?? "it was closed"}`);
  const client = connect({ socketPath: service.socketPath, token: service.token, ended });
  return {
    ...client,
    close: async () => {
      await client.close();
      await service.close();
    },
  };
}
