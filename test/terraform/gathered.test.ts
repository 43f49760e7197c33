/** What resources ask for in the same moment: one request, and an answer for each. */
import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Client, connect } from "../../src/client/index.ts";
import type { Change } from "../../src/model/change.ts";
import { type Gathered, gathered } from "../../src/terraform/gathered.ts";
import { type Clocked, clocked } from "./clocked.ts";

const created = (key: string, parent: string | null, credits: number): Change => ({
  ...{ kind: "organization.create", address: key },
  after: {
    ...{ kind: parent === null ? "Distributor" : "ChildOrganization", parent, name: `${key} Inc.`, region: "eu1" },
    ...{ country: "CZ", owner: { name: "Rita Lane", email: `rita@${key}.example` }, labels: {}, credits },
  },
});
const group = (...changes: readonly Change[]) => ({
  operations: changes.map((one) => ({ ...one, id: randomBytes(16).toString("hex"), version: null })),
});

let service: Clocked;
/** What has gone over the wire, by name of the request. */
let sent: string[];
let asking: Gathered;

/** A client of which is noted what it sends. */
function noted(client: Client): Client {
  const noting =
    <Args extends readonly unknown[], Answer>(name: (...args: Args) => string, ask: (...args: Args) => Answer) =>
    (...args: Args) => {
      sent.push(name(...args));
      return ask(...args);
    };
  return {
    ...client,
    organization: noting((_root, key) => `organization ${key}`, client.organization),
    organizationOf: noting((_root, _id) => "organization by its id", client.organizationOf),
    organizations: noting(
      (_root, named) => `${Object.values(named).flat().length} organizations`,
      client.organizations,
    ),
    changeSet: noting((_root, { groups }) => `${groups.length} groups`, client.changeSet),
  };
}

function askingWith(token: string): Gathered {
  const client = connect({ url: service.url, token, retry: { retries: 0 } });
  onTestFinished(() => client.close());
  return gathered(noted(client), { stack: "terraform", run: "run-1" });
}

beforeEach(async () => {
  service = await clocked();
  sent = [];
  asking = askingWith(service.token);
  await service.change(created("rlc", null, 100_000));
  await service.change(created("a", "rlc", 10_000), created("b", "rlc", 10_000));
});

describe("what is read in the same moment", () => {
  it("is one request, and everybody gets an answer of their own; one that is not there fails no other", async () => {
    const { organization, organizationOf } = asking;
    const keys = ["a", "nobody", "rlc", "a", "No Key,at all"];
    const found = await Promise.all(keys.map((key) => organization("rlc", key)));
    expect(found.map((line) => line?.key)).toEqual(["a", undefined, "rlc", "a", undefined]);
    expect(sent).toEqual(["3 organizations"]);
    const id = found[0]?.id ?? "";
    const byId = await Promise.all([id, "0-0", "No id", id].map((one) => organizationOf("rlc", one)));
    expect(byId.map((line) => line?.key)).toEqual(["a", undefined, undefined, "a"]);
    expect(sent).toEqual(["3 organizations", "2 organizations"]);
    expect(await Promise.all(["a", "b"].map((key) => organization("elsewhere", key)))).toEqual([undefined, undefined]);
  });

  it("is of that moment: who asks later is answered as it is by then", async () => {
    const before = await Promise.all(["a", "b"].map((key) => asking.organization("rlc", key)));
    await service.change({ kind: "credits.allocate", address: "a", after: { credits: 20_000 } });
    const after = await Promise.all(["a", "b"].map((key) => asking.organization("rlc", key)));
    const credits = [before, after].map((lines) => lines.map((line) => line?.allocated));
    expect(credits).toEqual([
      [10_000, 10_000],
      [20_000, 10_000],
    ]);
  });

  it("is asked as it always was where nobody else asks", async () => {
    expect((await asking.organization("rlc", "a"))?.key).toBe("a");
    expect(sent).toEqual(["organization a"]);
  });

  it("is refused for all where the token is none, with the service's own word", async () => {
    const { organization } = askingWith("allot_nobody");
    const all = await Promise.allSettled(["a", "b"].map((key) => organization("rlc", key)));
    expect(all.map((one) => one.status === "rejected" && one.reason.refusal.code)).toEqual([
      "unauthenticated",
      "unauthenticated",
    ]);
    expect(sent).toEqual(["2 organizations"]);
  });
});

describe("what is changed in the same moment", () => {
  it("C-10: is an atomic group each: one that is refused keeps its code, and fails no other", async () => {
    const [first, second, third] = await Promise.all([
      asking.changeGroup("rlc", group(created("c", "rlc", 10_000))),
      asking.changeGroup("rlc", group(created("d", "rlc", 10_000), created("e", "nobody", 10_000))),
      asking.changeGroup("rlc", group({ kind: "credits.allocate", address: "a", after: { credits: 20_000 } })),
    ]);
    expect(sent).toEqual(["3 groups"]);
    expect([first, third].map(({ status }) => status)).toEqual(["applied", "applied"]);
    expect(second).toMatchObject({ status: "refused", refusal: { code: "parent_not_found", address: "e" } });
    const keys = ["a", "c", "d", "e"];
    const lines = await Promise.all(keys.map((key) => asking.organization("rlc", key)));
    expect(lines.map((line) => line?.allocated)).toEqual([20_000, 10_000, undefined, undefined]);
  });

  it("is asked for one by one where the service takes one of them for no change at all", async () => {
    const misshapen = created("c".repeat(200), "rlc", 10_000);
    const all = await Promise.allSettled([
      asking.changeGroup("rlc", group(misshapen)),
      asking.changeGroup("rlc", group(created("d", "rlc", 10_000))),
    ]);
    expect(sent).toEqual(["2 groups", "1 groups", "1 groups"]);
    const [first, second] = all;
    expect(first?.status === "rejected" && first.reason.refusal?.code).toBe("body_invalid");
    expect(second).toMatchObject({ status: "fulfilled", value: { status: "applied" } });
  });
});
