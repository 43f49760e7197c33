/** A process that holds and posts in an embedded service and says which ends were acknowledged, until it is killed. */
import { startEmbedded } from "../../src/service/embedded.ts";
import { child, clientOf, root } from "./under-test.ts";

const [folder = "", seed = ""] = process.argv.slice(2);
const service = await startEmbedded({ folder });
const client = clientOf(service.socketPath, service.token);
await client.post([[root("rlc", { credits: 100_000_000 }), child("us", "rlc", 90_000_000)]]);
process.stdout.write("0\n");

/** The same ids every time, as a meter that sends again what it was not answered would have them. */
async function work(lane: number): Promise<void> {
  for (let at = 1 + lane; at < 4_000; at += 4) {
    const id = `${seed}-${String(at).padStart(10, "0")}`;
    const holds = "/v1/trees/rlc/organizations/us/holds";
    const made = await client.call("POST", holds, { body: { operation: `hold-${id}`, credits: 100 } });
    const body = { operation: `post-${id}`, credits: 40 };
    const posted = await client.call("POST", `${holds}/${made.json.hold.id}/post`, { body });
    if (posted.status !== 200) throw new Error(posted.text);
    process.stdout.write(`${at}\n`);
  }
}
await Promise.all([0, 1, 2, 3].map(work));
await client.close();
await service.close();
