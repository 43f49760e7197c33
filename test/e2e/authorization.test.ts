/** Who may do what, over the command line and a service elsewhere (*People*, P-4, P-7). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { Caller } from "../../src/wire/generated/caller.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { serving } from "../serve/serving.ts";
import { allot, documentOf, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

type Environment = Readonly<Record<string, string>>;

const bearing = (secret: string): Environment => ({
  ...{ XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: secret, ALLOT_SERVICE: "", ALLOT_CA_FILE: "" },
});

/** A service with the example applied to it, and somebody of the distributor with that role and full access. */
async function servedTo(
  role: "admin" | "member",
): Promise<{ folder: string; operator: Environment; caller: Environment }> {
  const service = await serving([], { folder: temporaryFolder() });
  const folder = temporaryStack();
  edit(folder, "allot.yaml", "service: embedded", `service: ${service.url}`);
  const operator = bearing(service.token);
  expect(await allot(["apply", "--auto-approve", "--quiet"], { folder, environment: operator })).toMatchObject({
    code: 0,
  });
  const made = await allot(["token", "create", role, "--role", role, "--access", "full"], {
    folder,
    environment: operator,
  });
  expect([made.code, made.stderr]).toEqual([0, made.stderr]);
  return { folder, operator, caller: bearing(made.stdout.trim()) };
}

async function planOf(folder: string, environment: Environment): Promise<{ code: number | null; plan: Plan }> {
  const { code, stdout } = await allot(["plan", "--format", "json"], { folder, environment });
  return { code, plan: documentOf<Plan>("plan", stdout) };
}

const said = (text: string) => text.replaceAll(/\s+/g, " ");

it("P-7 a distributor's plain member applies: refused before anything is written, and told once who may", async () => {
  const { folder, operator, caller } = await servedTo("member");
  const before = (await planOf(folder, operator)).plan.base;
  giveCredits(folder, "cd", 200_000);
  giveCredits(folder, "mk", 150_000);
  edit(folder, "orgs/rlc.yaml", "name: LG Inc.", "name: LG Ltd.");

  const { code, plan } = await planOf(folder, caller);
  expect([code, plan.operations]).toEqual([1, []]);
  expect(plan.problems).toEqual([
    expect.objectContaining({
      ...{ code: "forbidden", rule: "P-7", address: "rlc" },
      message:
        "none of the 3 changes of this plan is yours to make: a member changes nothing here; owners and admins do",
    }),
  ]);
  // Where the files ask for it: a credit of each of two, and a name.
  const lines = readFileSync(join(folder, "orgs/rlc.yaml"), "utf8").split("\n");
  const asked = plan.problems[0]?.places.map(({ line }) => lines[line - 1]?.trim()) ?? [];
  expect(asked.toSorted()).toEqual(["credits: 150000", "credits: 200000", "name: LG Ltd."]);
  const applied = await allot(["apply", "--auto-approve"], { folder, environment: caller });
  expect([applied.code, said(applied.stdout + applied.stderr)]).toEqual([
    1,
    expect.stringContaining("owners and admins do"),
  ]);
  expect((await planOf(folder, operator)).plan.base).toEqual(before);

  const me = await allot(["whoami", "--format", "json"], { folder, environment: caller });
  expect(documentOf<Caller>("caller", me.stdout)).toMatchObject({
    organization: "rlc",
    roles: ["member"],
    person: null,
  });
  expect((await allot(["whoami"], { folder, environment: caller })).stdout).toContain("member of rlc");
});

it("P-4 a non-owner declares another owner of their own organization: refused at plan", async () => {
  const { folder, operator, caller } = await servedTo("admin");
  const before = (await planOf(folder, operator)).plan.base;
  edit(
    folder,
    "orgs/rlc.yaml",
    "{name: Rita Lane, email: rita@rlc.example}",
    "{name: Nora New, email: nora@rlc.example}",
  );
  giveCredits(folder, "cd", 240_000);

  const { code, plan } = await planOf(folder, caller);
  expect([code, plan.operations]).toEqual([1, []]);
  expect(plan.problems).toEqual([
    expect.objectContaining({ code: "forbidden", rule: expect.stringMatching(/^P-[47]$/), address: "rlc" }),
  ]);
  expect(plan.problems[0]?.places[0]?.file).toBe("orgs/rlc.yaml");
  const applied = await allot(["apply", "--auto-approve"], { folder, environment: caller });
  expect([applied.code, said(applied.stdout + applied.stderr)]).toEqual([1, expect.stringContaining("by its owner")]);
  expect((await planOf(folder, operator)).plan.base).toEqual(before);
});
