/** A process that holds the lock of a tree until it is killed, for tests. Says `held FENCE`, and `lost` when it is. */
import { holdLock } from "../../src/apply/index.ts";
import { connect } from "../../src/client/index.ts";

const [socketPath = "", token = "", root = ""] = process.argv.slice(2);
const work = { command: "test", run: null, runUrl: null, timeoutMs: 0 };
const held = await holdLock(connect({ socketPath, token }), root, work);
process.stdout.write(`held ${held.fence}\n`);
held.lost.addEventListener("abort", () => process.stdout.write("lost\n"));
setInterval(() => {}, 60_000);
