/**
 * The org-service inside this process, and a client of it: on a private socket, with its database in the stack's folder. What
 * the command line and the library open where a stack says `service: embedded`.
 */
import { join } from "node:path";
import { type Client, connect } from "../client/index.ts";
import { startEmbedded } from "../service/embedded.ts";

/**
 * Starts a stack's own service and connects to it. Closing the client ends both. `now` is an RFC 3339 time at which its clock stands
 * still; else it is ALLOT_NOW, or the system's.
 *
 * @throws Error with what stood in the way, in words for its user
 */
export async function connectEmbedded(stackFolder: string, now?: string): Promise<Client> {
  const options = { folder: join(stackFolder, ".allot"), ...(now !== undefined && { now }) };
  const service = await startEmbedded(options);
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
