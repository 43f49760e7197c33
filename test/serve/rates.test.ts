/** Requests a minute and token, over all instances on one database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { type PostgresServer, startPostgres } from "../postgres/server.ts";
import { type Answer, ask, codeOf, type Serving, serving } from "./serving.ts";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** In which minute of the database's clock an answer was given. */
const minuteOf = ({ headers }: Answer) =>
  Math.round((Date.now() + Number(headers["x-ratelimit-reset"]) * 1000) / 60_000);

async function twoInstances(args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const folder = temporaryFolder();
  const services: Serving[] = [];
  for (let count = 0; count < 2; count += 1)
    services.push(await serving([...args, "--rate", "60"], { folder, environment }));
  const token = services.map((one) => one.token).join("");
  expect(token).toMatch(/^allot_.{43}$/);

  const answers: Answer[] = [];
  // However the minutes fall, a hundred and fifty are too many for the two that they can fall in.
  for (let turn = 0; turn < 5; turn += 1) {
    const asking = Array.from({ length: 30 }, (_, at) => ask(`${services[at % 2]?.url}/v1/trees`, { token }));
    answers.push(...(await Promise.all(asking)));
  }
  const passed = new Map<number, number>();
  for (const answer of answers)
    if (answer.status === 200) passed.set(minuteOf(answer), (passed.get(minuteOf(answer)) ?? 0) + 1);
  expect(Math.max(...passed.values())).toBeLessThanOrEqual(60);
  // All but what one of them leased and did not get to spend.
  expect(Math.max(...passed.values())).toBeGreaterThanOrEqual(57);

  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) {
    expect([answer.status, codeOf(answer)]).toEqual([429, "too_many_requests"]);
    expect(answer.text).toContain("more than 60 requests within a minute");
    expect(answer.headers["x-ratelimit-remaining"]).toBe("0");
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
  }
  // Who has no token has no rate.
  expect((await ask(`${services[0]?.url}/ready`)).status).toBe(200);
}

test("two instances on one SQLite folder keep one limit together", () => twoInstances([]));

test("two instances on one PostgreSQL keep one limit together, and make one first token", async () => {
  await twoInstances([], { ALLOT_DATABASE: await postgres.emptyDatabase() });
});

test("0 is no limit", async () => {
  const { url, token } = await serving(["--rate", "0"], { folder: temporaryFolder() });
  const { headers } = await ask(`${url}/v1/trees`, { token });
  expect(headers["x-ratelimit-limit"]).toBeUndefined();
});
