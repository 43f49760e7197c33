/** The operator's first token of a service that stands alone. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect } from "../../src/client/index.ts";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { serving } from "./serving.ts";

test("it is printed at the first start and at no other, and it is the operator's", async () => {
  const folder = temporaryFolder();
  const first = await serving([], { folder });
  const client = connect({ url: first.url, token: first.token });
  expect(await client.trees()).toEqual({ trees: [] });
  await client.close();
  expect(first.said().split(first.token).length).toBe(2);
  expect((await first.stop()).code).toBe(0);

  const second = await serving([], { folder });
  expect([second.token, second.said().includes(first.token)]).toEqual(["", false]);
  const again = connect({ url: second.url, token: first.token });
  expect(await again.trees()).toEqual({ trees: [] });
  await again.close();
});

test("services that start at once on one folder make one token", async () => {
  const folder = temporaryFolder();
  const services = await Promise.all([1, 2, 3].map(() => serving([], { folder })));
  expect(services.map(({ token }) => token).filter((token) => token !== "").length).toBe(1);
});

test("a file takes it instead, for its user only, and nothing is printed", async () => {
  const folder = temporaryFolder();
  const service = await serving(["--operator-token-file", "secret/../operator"], { folder });
  const file = join(folder, "operator");
  const token = readFileSync(file, "utf8").trim();
  expect(token).toMatch(/^allot_[A-Za-z0-9_-]{43}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect([service.token, service.said().includes(token)]).toEqual(["", false]);
});

test("a file that is something else is not written over, and no token is made", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "notes"), "mine");
  const refused = await allot(["serve", "--listen", "127.0.0.1:0", "--operator-token-file", "notes"], { folder });
  expect([refused.code, readFileSync(join(folder, "notes"), "utf8")]).toEqual([1, "mine"]);
  expect(refused.stderr).toContain("notes is there and holds no token");
  expect((await serving([], { folder })).token).not.toBe("");
});

test("a start that fails makes none: the next one shows it", async () => {
  const folder = temporaryFolder();
  const other = await serving(["--data", "other"], { folder });
  const taken = other.url.replace("http://", "");
  const refused = await allot(["serve", "--data", "mine", "--listen", taken], { folder });
  expect([refused.code, refused.stderr.includes("is taken")]).toEqual([1, true]);
  expect((await serving(["--data", "mine"], { folder })).token).not.toBe("");
});

test("the token of another service is not written over, which may be the only copy of it", async () => {
  const folder = temporaryFolder();
  await (await serving(["--data", "one", "--operator-token-file", "token"], { folder })).stop();
  const kept = readFileSync(join(folder, "token"), "utf8");
  const serve = ["serve", "--listen", "127.0.0.1:0", "--operator-token-file", "token"];
  const refused = await allot([...serve, "--data", "two"], { folder });
  expect([refused.code, readFileSync(join(folder, "token"), "utf8")]).toEqual([1, kept]);
  expect(refused.stderr).toContain("holds the token of another service");
  // Of the same service, it is left as it is.
  await (await serving(["--data", "one", "--operator-token-file", "token"], { folder })).stop();
  expect(readFileSync(join(folder, "token"), "utf8")).toBe(kept);
});
