import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Policy } from "../../src/model/policy.ts";
import { json } from "../../src/render/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Plan as PlanDocument } from "../../src/wire/generated/plan.ts";
import {
  applyPlan,
  type Client,
  connect,
  fitsStack,
  fitsTree,
  Journal,
  loadDeclarations,
  type PlannedStack,
  planStack,
  readPlanFile,
  sealed,
  stillAsked,
  writePlanFile,
} from "../../src/workflow/index.ts";
import { clientOf } from "../service/under-test.ts";

const person = "owner: {name: Carl Dent, email: carl@cd.example}";
const place = `region: eu1, country: CZ, ${person}`;
const tree = (children: Readonly<Record<string, string>>) => `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
${person}
purchasedCredits: 100000
children:
${Object.entries(children)
  .map(([key, fields]) => `  ${key}: {${place}, ${fields}}`)
  .join("\n")}
`;
const BEFORE = { cd: "name: CD, credits: 50000", lg: "name: LG, credits: 20000" };
const AFTER = { ...BEFORE, cd: "name: CD, credits: 60000", mk: "name: MK, credits: 10000" };

describe("a saved plan, on an embedded service", () => {
  let folder: string;
  let service: Awaited<ReturnType<typeof startEmbedded>>;
  let client: Client;
  let stop: AbortController;
  beforeEach(async () => {
    stop = new AbortController();
    folder = mkdtempSync(join(tmpdir(), "allot-saved-"));
    writeFileSync(join(folder, "allot.yaml"), 'apiVersion: allot/v1\nkind: Stack\nname: test\nfiles: ["*.org.yaml"]\n');
    service = await startEmbedded({ folder: join(folder, ".allot") });
    client = connect({ socketPath: service.socketPath, token: service.token });
    await applied(BEFORE);
  });
  afterEach(async () => {
    await client.close();
    await service.close();
    rmSync(folder, { recursive: true });
  });

  const declare = (children: Readonly<Record<string, string>>) => {
    writeFileSync(join(folder, "tree.org.yaml"), tree(children));
    return loadDeclarations(folder);
  };
  const planned = async (children: Readonly<Record<string, string>>) => planStack(await declare(children), client);
  const applied = async (children: Readonly<Record<string, string>>) => applyPlan(await planned(children), client);
  const file = () => join(folder, "plan.json");
  /** Saves the plan of AFTER, and answers it as it is read again. */
  const saved = async () => {
    const made = await planned(AFTER);
    expect(made.document.problems).toEqual([]);
    writePlanFile(file(), sealed(made.document), json);
    return read();
  };
  const read = async (): Promise<PlannedStack> => {
    const found = await readPlanFile(file());
    if ("code" in found) throw new Error(found.message);
    return found;
  };
  const damage = async () => {
    const found = await readPlanFile(file());
    return "code" in found ? { code: found.code, message: found.message.replace(file(), "FILE") } : undefined;
  };
  const standing = async ({ plan }: PlannedStack, isResumed = false, isKept = false) => {
    const asked = { isResumed, isKept, resume: "allot apply FILE --resume" };
    const { problems, isStale } = await fitsTree(plan, client, asked);
    expect(isStale).toBe(problems.length > 0);
    return problems.map(({ code, address, message }) => ({ code, address, message }));
  };
  const dated = (message = "") => message.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME").split("\n");
  const short = async (...asked: Parameters<typeof standing>) =>
    (await standing(...asked)).map(({ code, address }) => [code, address].filter((part) => part !== null).join(" "));
  const use = async (key: string, credits: number) => {
    const meter = clientOf(service.socketPath, service.token);
    const body = { operation: `usage-of-${key}-${credits}`, credits };
    const { status } = await meter.call("POST", `/v1/trees/rlc/organizations/${key}/usage`, { body });
    await meter.close();
    expect(status).toBe(200);
  };

  it("comes back from its file as it was, and applies", async () => {
    const made = await planned(AFTER);
    writePlanFile(file(), sealed(made.document), json);
    const { plan, document } = await read();
    const { seal, ...rest } = document;
    expect(rest).toEqual(JSON.parse(JSON.stringify(made.document)));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await standing({ plan, document })).toEqual([]);
    const report = await applyPlan({ plan, document }, client);
    expect(report).toMatchObject({ run: plan.run, failed: [], skipped: [], problems: [] });
    expect((await planned(AFTER)).document.operations).toEqual([]);
  });

  it("is used once; what was begun says how to go on", async () => {
    const plan = await saved();
    expect(await short(plan)).toEqual([]);
    await applyPlan(plan, client, { batch: 1, parallelism: 1, onProgress: () => stop.abort(), signal: stop.signal });
    const [begun] = await standing(plan);
    expect(begun).toMatchObject({ code: "plan_unfinished", address: null });
    expect(begun?.message).toMatch(/with 1 of 2 operations done.*`allot apply FILE --resume`/);
    expect(await short(plan, true)).toEqual([]);
    expect(await applyPlan(plan, client)).toMatchObject({ applied: [expect.any(String), expect.any(String)] });
    const [used] = await standing(plan);
    expect(used).toMatchObject({ code: "plan_used" });
    expect(used?.message).toMatch(/^this plan was applied on \d{4}-.*Z by operator \(run-[0-9a-f]{24}\)/);
    expect(await standing(plan, true), "nothing of it is left to resume").toEqual([used]);
    expect(await short(plan, true, true), "but its end was told to nobody").toEqual([]);
    expect(await short(plan, false, true)).toEqual(["plan_used"]);
    expect((await client.verify("rlc")).problems).toEqual([]);
  });
  it("minds no change elsewhere, and no consumption that leaves enough", async () => {
    const plan = await saved();
    await applied({ ...BEFORE, lg: "name: Lima Golf, credits: 20000" });
    await use("cd", 30_000);
    await use("rlc", 10_000);
    expect(await standing(plan)).toEqual([]);
  });

  it("C-4 minds consumption that leaves too little: needed, there, short, and by whom", async () => {
    const plan = await saved();
    await use("rlc", 10_001);
    const [short, ...rest] = await standing(plan);
    expect(rest).toEqual([]);
    expect(short).toMatchObject({ code: "pool_short", address: "rlc" });
    expect(dated(short?.message)).toEqual([
      "the plan takes 20,000 credits of what rlc has left; there are 19,999: short 1",
      "rlc: posted 10,001 credits, by operator at TIME",
    ]);
  });

  it("C-4 tells who took what the pool has not any more: grants and creations, of which run", async () => {
    const plan = await saved();
    const other = await planned({ ...BEFORE, lg: "name: LG, credits: 30000", xy: "name: XY, credits: 10000" });
    await applyPlan(other, client);
    const [short] = await standing(plan);
    expect(dated(short?.message)).toEqual([
      "the plan takes 20,000 credits of what rlc has left; there are 10,000: short 10,000",
      `xy: created with 10,000 credits by operator at TIME (${other.plan.run})`,
      `lg: credits 20,000 → 30,000, by operator at TIME (${other.plan.run})`,
    ]);
  });

  it("C-6 tells what was spent meanwhile where a cut frees less than it did", async () => {
    const made = await planned({ cd: "name: CD, credits: 20000", lg: "name: LG, credits: 80000" });
    await use("cd", 40_000);
    const [short] = await standing(made);
    expect(short).toMatchObject({ code: "pool_short", address: "rlc" });
    expect(dated(short?.message).slice(1)).toEqual(["cd: posted 40,000 credits, by operator at TIME"]);
  });

  it("minds a change of what it touches, and tells field by field who did it", async () => {
    const plan = await saved();
    const other = await planned({ ...BEFORE, cd: "name: Charlie, credits: 40000" });
    await applyPlan(other, client);
    const [stale, ...rest] = await standing(plan);
    expect(rest).toEqual([]);
    expect(stale).toMatchObject({ code: "plan_stale", address: "cd" });
    const by = new RegExp(`, by operator at \\d{4}-\\S+Z \\(${other.plan.run}\\)`);
    const [, ...lines] = stale?.message.split("\n") ?? [];
    expect(lines.map((line) => line.replace(by, ""))).toEqual(["credits 50,000 → 40,000", "name CD → Charlie"]);
  });

  it("minds who an owner is now", async () => {
    const plan = await saved();
    const of = (children: Readonly<Record<string, string>>) =>
      tree(children).replace(/cd: \{(.*)Carl Dent, email: carl@cd.example/, "cd: {$1Cleo Dunn, email: cleo@cd.example");
    writeFileSync(join(folder, "tree.org.yaml"), of(BEFORE));
    await applyPlan(await planStack(await loadDeclarations(folder), client), client);
    const [stale] = await standing(plan);
    expect(stale?.message).toMatch(/^cd has changed .*\nowner .+ → .+, by operator at /);
  });

  it("O-2 minds a key that was taken meanwhile", async () => {
    const plan = await saved();
    await applied({ ...BEFORE, mk: "name: Mike, credits: 10000" });
    const [stale] = await standing(plan);
    expect(stale).toMatchObject({ code: "plan_stale", address: "mk" });
    expect(stale?.message).toMatch(
      /^mk is to be created, and is there already\ncreated with 10,000 credits by operator at /,
    );
  });

  it("resumes in a tree that it made itself", async () => {
    await client.close();
    await service.close();
    rmSync(join(folder, ".allot"), { recursive: true });
    service = await startEmbedded({ folder: join(folder, ".allot") });
    client = connect({ socketPath: service.socketPath, token: service.token });
    const plan = await saved();
    await applyPlan(plan, client, { batch: 1, parallelism: 1, onProgress: () => stop.abort(), signal: stop.signal });
    expect(await short(plan)).toEqual(["plan_unfinished"]);
    expect(await short(plan, true)).toEqual([]);
    expect(await applyPlan(plan, client)).toMatchObject({ failed: [], skipped: [] });
    expect(await short(plan)).toEqual(["plan_used"]);
  });

  it("is asked of the policies when it is resumed, and not once all of it is done", async () => {
    const plan = await saved();
    await applyPlan(plan, client, { batch: 1, parallelism: 1, onProgress: () => stop.abort(), signal: stop.signal });
    const place = { file: "policies.yaml", line: 1, column: 1 };
    const window = { kind: "once", fromMs: 0, toMs: 1e14, text: { from: "then", to: "then" }, reason: null } as const;
    const frozen: Policy = { name: "p", message: null, place, scope: {}, rule: { kind: "freeze", windows: [window] } };
    const resume = { isResumed: true, isKept: true, resume: "allot apply FILE --resume" };
    const fits = async (...policies: Policy[]) => {
      const { problems, isStale, isGuarded = false } = await fitsTree(plan.plan, client, { ...resume, policies });
      return [problems.map(({ code }) => code), isStale, isGuarded];
    };
    expect(await fits(frozen)).toEqual([["policy_freeze"], false, true]);
    const most = (credits: number): Policy => ({ ...frozen, rule: { kind: "maxAllocation", credits } });
    expect(await fits(most(60_000))).toEqual([[], false, false]);
    expect(await applyPlan(plan, client)).toMatchObject({ failed: [], skipped: [] });
    expect(await fits(frozen)).toEqual([[], false, false]);
  });

  it("language-8 is used once also where it gives the root another key", async () => {
    const renamed = tree(BEFORE).replace("key: rlc", "key: rlc2\npreviousKeys: [rlc]");
    writeFileSync(join(folder, "tree.org.yaml"), renamed);
    const plan = await planStack(await loadDeclarations(folder), client);
    expect(plan.document).toMatchObject({ root: "rlc2", tree: "rlc", problems: [] });
    expect(await short(plan)).toEqual([]);
    expect(await applyPlan(plan, client)).toMatchObject({ failed: [], skipped: [] });
    expect(await short(plan)).toEqual(["plan_used"]);
    expect(await short(plan, true)).toEqual(["plan_used"]);
    expect(await short(plan, true, true)).toEqual([]);
  });

  it("goes by what files that have changed ask for, not by how they are written", async () => {
    const { plan } = await saved();
    const asked = async (children: Readonly<Record<string, string>>) => {
      writeFileSync(join(folder, "tree.org.yaml"), `# another line\n${tree(children)}`);
      const declarations = await loadDeclarations(folder);
      expect(fitsStack(plan, declarations).isStale).toBe(true);
      const { problems, isStale } = await stillAsked(plan, declarations, client);
      expect(isStale).toBe(problems.length > 0);
      return problems.map(({ code, message }) => `${code} ${message}`).join();
    };
    expect(await asked(AFTER)).toBe("");
    // Another request was merged meanwhile, which touches something else: be it applied already or not.
    expect(await asked({ ...AFTER, lg: "name: LG Ltd., credits: 20000" })).toBe("");
    expect(await asked({ ...AFTER, nn: "name: NN, credits: 10000" })).toBe("");
    // This one takes credits back, more than a guard lets through: that is for its own plan to say.
    expect(await asked({ ...AFTER, lg: "name: LG, credits: 0" })).toBe("");
    expect(await asked({ ...AFTER, cd: "name: CD, credits: 70000" })).toMatch(
      /^configuration_changed .* do not ask for all that it does \(any more\): credits.allocate at cd$/,
    );
    expect(await asked({ ...AFTER, mk: "name: MK Ltd., credits: 10000" })).toContain(": organization.create at mk");
    expect(await asked(BEFORE)).toContain("organization.create at mk, credits.allocate at cd");
    expect(await asked({ ...AFTER, lg: "name: LG, credits: 20001" })).toContain("wrong as they are");
    expect(await asked({ ...AFTER, lg: "name: LG, credits: 90000" })).toContain("cannot be planned");
  });

  it("is of one stack, one root, and the files as they were", async () => {
    const { plan } = await saved();
    const fits = async () => {
      const { problems, isStale } = fitsStack(plan, await loadDeclarations(folder));
      return [problems.map(({ code }) => code).join(), isStale];
    };
    expect(await fits()).toEqual(["", false]);
    await declare(BEFORE);
    expect(await fits()).toEqual(["configuration_changed", true]);
    expect(fitsStack({ ...plan, digest: "" }, await loadDeclarations(folder)).problems).toEqual([]);
    writeFileSync(join(folder, "tree.org.yaml"), tree(AFTER).replace("key: rlc", "key: rlc2"));
    expect(await fits()).toEqual(["plan_of_another_stack", false]);
    await declare(AFTER);
    expect(await fits()).toEqual(["", false]);
    const stack = readFileSync(join(folder, "allot.yaml"), "utf8");
    writeFileSync(join(folder, "allot.yaml"), stack.replace("name: test", "name: other"));
    expect(await fits()).toEqual(["plan_of_another_stack", false]);
  });

  describe("its file", () => {
    const change = (edit: (document: PlanDocument) => object) => {
      const document: PlanDocument = JSON.parse(readFileSync(file(), "utf8"));
      writeFileSync(file(), JSON.stringify(edit(document)));
    };

    it("can be laid out anew, since the seal is over what it says", async () => {
      await saved();
      change((document) => Object.fromEntries(Object.entries(document).reverse()));
      expect(await damage()).toBeUndefined();
    });

    it("is refused with any other value in it, with a field of its own, and without its seal", async () => {
      await saved();
      const text = readFileSync(file(), "utf8");
      for (const edit of [
        (document: PlanDocument) => ({ ...document, run: "run-other" }),
        (document: PlanDocument) => ({ ...document, operations: document.operations.toReversed() }),
        (document: PlanDocument) => ({ ...document, operations: document.operations.slice(1) }),
        ({ seal: _seal, ...document }: PlanDocument) => document,
        (document: PlanDocument) => ({ ...document, more: true }),
        (document: PlanDocument) =>
          sealed({ ...document, operations: document.operations.map((one) => ({ ...one, after: {} })) }),
        (document: PlanDocument) =>
          sealed({
            ...document,
            operations: document.operations.map((one) => ({ ...one, kind: "license.create" as const })),
          }),
      ]) {
        writeFileSync(file(), text);
        change(edit);
        expect(await damage(), String(edit)).toMatchObject({ code: "plan_damaged" });
      }
      for (const digit of text.matchAll(/[1-9](?=0000)/g)) {
        writeFileSync(file(), `${text.slice(0, digit.index)}0${text.slice(digit.index + 1)}`);
        expect(await damage(), text.slice(digit.index - 20, digit.index)).toMatchObject({ code: "plan_damaged" });
      }
    });

    it("says what it is when it is something else", async () => {
      writeFileSync(file(), "kind: Stack\n");
      expect(await damage()).toEqual({ code: "plan_damaged", message: expect.stringContaining("not JSON") });
      writeFileSync(file(), "[]");
      expect(await damage()).toMatchObject({ code: "plan_damaged" });
      await saved();
      change((document) => ({ ...document, formatVersion: 2 }));
      expect(await damage()).toMatchObject({ code: "plan_too_new" });
      rmSync(file());
      mkdirSync(file());
      expect(await damage()).toMatchObject({ code: "plan_damaged", message: expect.stringContaining("not a file") });
    });
  });

  it("is kept in the journal while it is applied, readable by its owner only", async () => {
    const made = await planned(AFTER);
    const journal = new Journal(folder, json);
    expect([journal.isThere, journal.run]).toEqual([false, undefined]);
    journal.write(made.document);
    expect([journal.isThere, journal.run]).toEqual([true, made.plan.run]);
    expect(statSync(journal.path).mode & 0o777).toBe(0o600);
    const found = await journal.read();
    expect("plan" in found && found.plan.operations.map(({ id }) => id)).toEqual(
      made.plan.operations.map(({ id }) => id),
    );
    journal.remove();
    journal.remove();
    expect(journal.isThere).toBe(false);
  });
});
