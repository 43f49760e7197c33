/**
 * A service inside the test's process, which is told of every change set as soon as it has taken effect, before that is answered;
 * `allot` runs at it as a process. For what must happen to an apply at one certain moment, and for leases shorter than real ones.
 */
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Client, connect } from "../../src/client/index.ts";
import { SYSTEM_CLOCK } from "../../src/service/domain/clock.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { buildService } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { isChangeSetAnswer } from "../../src/wire/validate.ts";
import { type Running, starting } from "../e2e/allot.ts";
import { freshFolder } from "../service/under-test.ts";

export interface Standing {
  readonly client: Client;
  /** Starts `allot` at this service. */
  start(args: readonly string[], folder: string): Running;
}

/** Starts it. It ends with the test. */
export async function standing(leaseMs: number, onChange: () => void): Promise<Standing> {
  const { folder, remove } = freshFolder();
  const store = await openSqlite({ file: join(folder, "allot.db") });
  const write = store.write.bind(store);
  store.write = async (body) => {
    const answer = await write(body);
    if (isChangeSetAnswer(answer) && answer.groups.length > 0) onChange();
    return answer;
  };
  const service = await buildService({ store, clock: SYSTEM_CLOCK, leaseMs });
  const socketPath = join(folder, "s");
  await service.server.listen({ path: socketPath });
  const operator = { name: "test", principal: "operator", role: "operator", scope: null, expiresAt: null } as const;
  const token = await store.write(() => createToken(operator, Date.now()));
  const client = connect({ socketPath, token });
  onTestFinished(async () => {
    await client.close();
    await service.close();
    remove();
  });
  const program = join(import.meta.dirname, "../e2e/main-at-service.ts");
  const environment = { TEST_SOCKET: socketPath, TEST_TOKEN: token };
  return { client, start: (args, at) => starting(args, { folder: at, program, environment }) };
}
