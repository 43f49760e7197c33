/** People over the CLI: declared, invited, changed, removed and put back. Waited for and asked again: `seed-scenarios.test.ts`. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import { serving } from "../serve/serving.ts";
import { allot, documentOf, edit, temporaryFolder, temporaryStack } from "./allot.ts";

/** When commands of these tests happen. */
const DAY_1 = { ALLOT_NOW: "2026-01-31T08:00:00Z" };
/** The second in which the invitations of that day expire. */
const EXPIRED = { ALLOT_NOW: "2026-02-07T08:00:00Z" };

const USERS = `roles:
  auditor: {permissions: [credits:view]}
users:
  - {email: ops@rlc.example, name: Ops, roles: [admin]}
  - {email: ann@rlc.example, name: Ann, roles: [auditor]}
`;

const PURCHASED = "purchasedCredits: 500000\n";
type Environment = typeof DAY_1;
type Options = Parameters<typeof allot>[1];

async function planned(folder: string, environment: Environment): Promise<Plan> {
  return documentOf<Plan>("plan", (await allot(["plan", "--format", "json"], { folder, environment })).stdout);
}

async function applied(folder: string, environment: Environment, more: readonly string[] = []): Promise<Report> {
  const args = ["apply", "--auto-approve", "--format", "json", ...more];
  const { stdout, code } = await allot(args, { folder, environment });
  expect(code, stdout).toBe(0);
  return documentOf<Report>("report", stdout);
}

describe("people", () => {
  it("shows all of it as text within 80 columns, and tells it in the history by name", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + USERS);
    const shown = async (args: string[], environment = DAY_1) => {
      const { stdout } = await allot(args, { folder, environment });
      for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
      return stdout;
    };
    expect(await shown(["plan"])).toContain("invite Ops <ops@rlc.example> as admin");
    expect(await shown(["apply", "--auto-approve"])).toContain("Waiting, not drift:");
    expect(await shown(["plan"])).toContain("Nothing to do: the tree is as declared.");
    expect(await shown(["plan"], EXPIRED)).toContain("again: the last invitation has expired");
    edit(folder, "orgs/rlc.yaml", "roles: [admin]", "roles: [member]");
    edit(folder, "orgs/rlc.yaml", "  - {email: ann@rlc.example, name: Ann, roles: [auditor]}\n", "");
    edit(folder, "orgs/rlc.yaml", "roles:\n  auditor: {permissions: [credits:view]}\n", "roles: {}\n");
    const guarded = await allot(["plan"], { folder, environment: DAY_1 });
    expect(guarded).toMatchObject({ code: 4, stdout: expect.stringContaining("--allow remove=rlc") });
    const changes = await shown(["plan", "--allow", "remove=rlc"]);
    expect(changes).toContain("ops@rlc.example: roles admin → member");
    expect(changes).toContain("revoke the invitation of Ann <ann@rlc.example>");
    expect(changes).toContain("delete the role auditor: permits credits:view");
    await applied(folder, DAY_1, ["--allow", "remove=rlc"]);
    expect((await planned(folder, DAY_1)).operations).toEqual([]);
    const history = await shown(["history", "rlc"]);
    expect(history).toContain("Ops <ops@rlc.example> invited as admin");
    expect(history).toContain("invitation of Ann <ann@rlc.example> revoked");
    expect(history).toContain("delete the role auditor");
  });

  it("exports users, roles and sign-in so that they plan to nothing", async () => {
    const folder = temporaryStack();
    const sso = "sso: {issuer: https://id.rlc.example, clientId: allot, emailDomains: [rlc.example]}\n";
    edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + USERS + sso);
    await applied(folder, DAY_1);
    const { stdout } = await allot(["export"], { folder, environment: DAY_1 });
    expect(stdout).toContain("- {email: ops@rlc.example, name: Ops, roles: [admin]}");
    await allot(["export", "--out", "orgs/all.yaml"], { folder, environment: DAY_1 });
    rmSync(join(folder, "orgs/rlc.yaml"));
    const again = await planned(folder, DAY_1);
    expect([again.problems, again.operations]).toEqual([[], []]);
    expect(again.pending).toHaveLength(6);
  });

  it("says where a user and a role come from", async () => {
    const folder = temporaryStack();
    edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + USERS);
    const { stdout, code } = await allot(["explain", "rlc.roles.auditor"], { folder });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("roles.auditor.permissions") });
    expect((await allot(["explain", "rlc.users"], { folder })).stdout).toContain("ops@rlc.example");
  });

  it("puts a run back that invited, as far as nobody has answered", async () => {
    const folder = temporaryStack();
    await applied(folder, DAY_1);
    edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + USERS);
    const { run } = await applied(folder, DAY_1);
    const environment = DAY_1;
    const revert = ["revert", run ?? "", "--allow", "remove=rlc", "--out", "back.json"];
    expect((await allot(revert, { folder, environment })).code).toBe(0);
    expect((await allot(["apply", "back.json", "--auto-approve"], { folder, environment })).code).toBe(0);
    const { operations } = await planned(folder, DAY_1);
    expect(operations.map(({ kind, before }) => `${kind} ${before?.invitation ?? ""}`)).toEqual([
      "role.create ",
      "membership.invite revoked",
      "membership.invite revoked",
    ]);
  });
});

describe("people, with a token that is not the operator's", () => {
  it("O-11 P-7 are refused at plan, before anything is written: of a sealed child, and beyond what the caller holds", async () => {
    const folder = temporaryStack();
    const { url, token } = await serving([], { folder: temporaryFolder() });
    edit(folder, "allot.yaml", "service: embedded", `service: ${url}`);
    const as = (secret: string): Options => ({
      folder,
      environment: { ALLOT_TOKEN: secret, ALLOT_SERVICE: "", XDG_CONFIG_HOME: temporaryFolder() },
    });
    const operator = as(token);
    expect((await allot(["apply", "--auto-approve"], operator)).code).toBe(0);
    const { stdout } = await allot(["token", "create", "ci", "--role", "admin"], operator);
    const admin = as(stdout.trim());
    const codes = async (options: Options) => {
      const printed = await allot(["apply", "--auto-approve", "--format", "json"], options);
      const { problems, applied } = documentOf<Report>("report", printed.stdout);
      return [...problems.map(({ code, rule, address }) => `${address} ${rule} ${code}`), applied.length];
    };
    const users = (keep: string) => `users: [{email: ann@cd.example, roles: [${keep}]}]\n`;
    edit(folder, "orgs/rlc.yaml", "    credits: 250000\n", `    credits: 250000\n    ${users("member")}`);
    expect(await codes(admin)).toEqual(["cd O-11 forbidden", 0]);
    edit(folder, "orgs/rlc.yaml", `    ${users("member")}`, "");
    edit(folder, "orgs/rlc.yaml", PURCHASED, PURCHASED + users("accountant"));
    expect(await codes(admin)).toEqual(["rlc P-7 beyond_own_permissions", 0]);
    edit(folder, "orgs/rlc.yaml", users("accountant"), users("reader"));
    expect(await codes(admin)).toEqual([1]);
  });
});
