/** A service on its own writes down what has expired (C-8), also where nobody comes to write. */
import { expect, test } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { child, newOperationId, root } from "../service/under-test.ts";
import { ask, serving, until } from "./serving.ts";

test("C-8 a hold that has expired is written down by itself, once, whichever of two instances does it", async () => {
  const folder = temporaryFolder();
  const one = await serving(["--data", "shared"], { folder });
  const other = await serving(["--data", "shared"], { folder });
  const { url, token } = one;
  const post = async (path: string, body: object) => {
    const answer = await ask(`${url}${path}`, { method: "POST", token, body: JSON.stringify(body) });
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
  };
  await post("/v1/trees/rlc/changesets", { stack: null, run: "r", groups: [{ operations: [root(), child("us")] }] });
  await post("/v1/trees/rlc/organizations/us/holds", { operation: newOperationId(), credits: 500, seconds: 1 });
  const expired = async () => {
    const { events } = JSON.parse((await ask(`${url}/v1/trees/rlc/events`, { token })).text);
    return events.filter(({ kind }: { kind: string }) => kind === "credits.expire");
  };
  await until(async () => (await expired()).length > 0);
  expect(await expired()).toMatchObject([{ actor: "allot", address: "us", after: { credits: 500 } }]);
  const { problems } = JSON.parse((await ask(`${url}/v1/trees/rlc/verification`, { token })).text);
  expect(problems).toEqual([]);
  expect((await other.stop()).code).toBe(0);
  expect((await one.stop()).code).toBe(0);
  expect(one.said() + other.said()).not.toContain("were not swept");
}, 60_000);
