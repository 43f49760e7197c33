/** A process that writes change sets into an embedded service and says which were acknowledged, until it is killed. */
import { startEmbedded } from "../../src/service/embedded.ts";
import { child, clientOf, type Operation, root } from "./under-test.ts";

const [folder = "", seed = ""] = process.argv.slice(2);
const service = await startEmbedded({ folder });
const client = clientOf(service.socketPath, service.token);

/** The same ids every time, as a journal that is sent again would have them. */
function numbered(operation: Operation, at: number): Operation {
  return { ...operation, id: `crash-${seed}-${String(at).padStart(10, "0")}` };
}

await client.post([[numbered(root("rlc", { credits: 9_000_000_000 }), 0)]]);
process.stdout.write("0\n");
async function write(lane: number): Promise<void> {
  for (let at = 1 + lane; at < 4_000; at += 4) {
    const operations = [numbered(child(`c${at}-a`), 2 * at), numbered(child(`c${at}-b`), 2 * at + 1)];
    const answer = await client.post([operations]);
    if (answer.json.groups[0].status !== "applied") throw new Error(answer.text);
    process.stdout.write(`${at}\n`);
  }
}
await Promise.all([0, 1, 2, 3].map(write));
await client.close();
await service.close();
