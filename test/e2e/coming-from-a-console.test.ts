/**
 * A vendor's list, until its tree stands: as people do it, with processes. What a list may look like and every single mistake is in
 * test/declare/lists.test.ts; that the samples' READMEs show what comes, in examples.test.ts.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { connect } from "../../src/client/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { ListImport } from "../../src/wire/generated/list-import.ts";
import type { Opening } from "../../src/wire/generated/opening.ts";
import type { OpeningBalances } from "../../src/wire/generated/opening-balances.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { serving } from "../serve/serving.ts";
import { allot, documentOf, edit, starting, temporaryFolder } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 300_000 });

const SAMPLES = join(import.meta.dirname, "../../examples/coming-from-a-console");
const START = ["import", "--start", "--auto-approve", "--format", "json"];
const MAKE = ["import", "--csv", "child-organizations.csv", "--mapping", "mapping.yaml"];

/** A copy of a sample. */
function sample(name: string): string {
  const folder = join(temporaryFolder(), name);
  cpSync(join(SAMPLES, name), folder, { recursive: true });
  return folder;
}

/** The stack that the sample of Make comes to. */
async function stackOfMake(): Promise<string> {
  const folder = sample("make");
  expect(await allot([...MAKE, "--out", "stack"], { folder })).toMatchObject({ code: 0 });
  return join(folder, "stack");
}

/** What a check of a list prints, in a folder in which that list and its mapping are. */
async function checked(folder: string, ...more: string[]): Promise<ListImport> {
  return documentOf<ListImport>(
    "list-import",
    (await allot([...MAKE, "--format", "json", ...more], { folder })).stdout,
  );
}

/** `FILE:LINE:COLUMN CODE` of all that is wrong. */
const placesOf = ({ problems }: Pick<ListImport, "problems">) =>
  problems.map(({ code, places: [place] }) => `${place?.file}:${place?.line}:${place?.column} ${code}`);

async function started(folder: string, environment?: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await allot(START, { folder, ...(environment && { environment }) });
  return { code, stderr, opening: documentOf<Opening>("opening", stdout) };
}

/** Key, credits and what is used of everybody. */
async function balancesOf(folder: string): Promise<string[]> {
  const { root } = documentOf<Tree>("tree", (await allot(["tree", "--format", "json"], { folder })).stdout);
  const all = (node: Node): string[] => [
    `${node.key} ${node.allocated} ${node.used} ${node.phase}`,
    ...node.children.flatMap(all),
  ];
  return root ? all(root) : [];
}

/** That nothing is to be done, and the ledger is whole. */
async function expectSettled(folder: string): Promise<void> {
  expect(await allot(["plan", "--detailed-exitcode"], { folder })).toMatchObject({ code: 0 });
  expect(await allot(["verify"], { folder })).toMatchObject({ code: 0 });
}

const HEAD = "Organization name,Region,Country,Owner name,Owner email,Credits,Credits used,Status";

describe("the samples", () => {
  it.each([
    ["make", ["--csv", "child-organizations.csv"]],
    ["umbrella", ["--csv", "customers.csv"]],
    ["virtana", ["--json", "organizations.json"]],
    ["watchman", ["--csv", "managed-accounts.csv"]],
  ])("C-8 %s: the tree begins with what the list says was used, and plans to nothing", async (name, list) => {
    const folder = sample(name);
    const args = ["import", ...list, "--mapping", "mapping.yaml", "--format", "json"];
    const { stdout } = await allot([...args, "--out", "stack"], { folder });
    const imported = documentOf<ListImport>("list-import", stdout);
    expect(imported.problems).toEqual([]);
    const stack = join(folder, "stack");
    expect(imported.files.filter((file) => !existsSync(join(stack, file)))).toEqual([]);
    const { balances } = documentOf<OpeningBalances>(
      "opening-balances",
      readFileSync(join(stack, "balances.json"), "utf8"),
    );
    const { code, opening } = await started(stack);
    expect({ code, ...opening }).toMatchObject({ code: 0, problems: [], before: 0, credits: imported.used });
    const used = new Map(balances.map((balance) => [balance.organization, balance.used]));
    const tree = await balancesOf(stack);
    expect(tree).toHaveLength(imported.organizations);
    for (const line of tree) {
      const [key = "", , own] = line.split(" ");
      expect(line).toBe(line.replace(` ${own} `, ` ${used.get(key) ?? 0} `));
    }
    await expectSettled(stack);
    expect((await started(stack)).opening).toMatchObject({ operations: 0, posted: 0, before: opening.posted });
    await expectSettled(stack);
  });
});

describe("a list", () => {
  it("is only checked without --out: nothing is written", async () => {
    const folder = sample("make");
    const before = readdirSync(folder);
    const imported = await checked(folder);
    expect(imported).toMatchObject({ rows: 5, skipped: 1, organizations: 5, used: 246_701, problems: [], files: [] });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("comes to the same stack with a byte order mark, CRLF, semicolons, decimal commas and quotes over lines", async () => {
    const folder = sample("make");
    const plain = sample("make");
    const [head, ...rows] = [
      HEAD,
      `Harbour Foods,eu1,Czech Republic,Hana Reed,hana@harbour.example,"300,000","212,480.50",Active`,
      `"Pine, ""Press""",eu2,United Kingdom,Petra Mala,petra@pine.example,"20,000","25,100",Active`,
    ];
    writeFileSync(join(plain, "child-organizations.csv"), [head, ...rows].join("\n"));
    const other = [
      '\ufeff"Notes\nof ours";Organization name;Region;Country;Owner name;Owner email;Credits;Credits used;Status',
      '"one; two\r\nthree";Harbour Foods;eu1;Czech Republic;Hana Reed;hana@harbour.example;300.000;212.480,50;Active',
      ";;;;;;;;",
      '"";"Pine, ""Press""";eu2;United Kingdom;Petra Mala;petra@pine.example;20.000;25.100;active',
      "",
    ];
    writeFileSync(join(folder, "child-organizations.csv"), other.join("\r\n"));
    edit(folder, "mapping.yaml", 'thousands: ","', 'thousands: "."');
    edit(folder, "mapping.yaml", 'decimals: "."', 'decimals: ","');
    expect((await checked(plain, "--out", "stack")).problems).toEqual([]);
    const imported = await checked(folder, "--out", "stack");
    expect(imported).toMatchObject({ problems: [], ignoredColumns: ["Notes\nof ours"] });
    // The note is in the fourth line of the file, for the cell before it has two.
    expect(placesOf({ problems: imported.notes })).toEqual(["child-organizations.csv:4:80 number_rounded"]);
    for (const file of ["allot.yaml", "orgs/brightline.yaml", "balances.json"])
      expect(readFileSync(join(folder, "stack", file), "utf8")).toBe(readFileSync(join(plain, "stack", file), "utf8"));
  });

  it("has all its mistakes told in one run, each at its cell; nothing is written", async () => {
    const folder = sample("make");
    const rows = [
      HEAD,
      `Harbour Foods,eu1,Atlantis,Hana Reed,hana@harbour.example,"300,000","1,0",Active`,
      `"Two\nLines",eu1,Germany,Otto,otto(at)oak,"15,000",,Gone`,
      ",eu1,Germany,Nobody,nobody@oak.example,0,,Active",
    ];
    writeFileSync(join(folder, "child-organizations.csv"), rows.join("\n"));
    const imported = await checked(folder, "--out", "stack");
    expect(placesOf(imported)).toMatchInlineSnapshot(`
      [
        "child-organizations.csv:2:19 country_unknown",
        "child-organizations.csv:2:69 number_not_exact",
        "child-organizations.csv:3:1 name_malformed",
        "child-organizations.csv:4:25 wrong_form",
        "child-organizations.csv:4:37 credits_step",
        "child-organizations.csv:4:47 value_unknown",
        "child-organizations.csv:5:1 cell_empty",
      ]
    `);
    expect(imported.files).toEqual([]);
    expect(existsSync(join(folder, "stack"))).toBe(false);
    const text = await allot(MAKE, { folder });
    expect(text.code).toBe(1);
    expect(text.stdout).toContain("child-organizations.csv:2:19 country_unknown (O-4) `Atlantis`");
    expect(text.stdout).toMatch(/\nNothing was written\.\n$/);
  });

  it("C-3 that cannot be paid from what was purchased is refused, and says what is missing", async () => {
    const folder = sample("make");
    edit(folder, "mapping.yaml", "purchasedCredits: 500000", "purchasedCredits: 400000");
    const { problems } = await checked(folder);
    expect(problems.map(({ code, rule }) => [code, rule])).toEqual([["pool_short", "C-3"]]);
  });

  it("O-2 has duplicates: names are numbered and that is told; of keys, the second is a mistake", async () => {
    const folder = sample("make");
    const row = `Oak,eu1,Germany,,,"10,000",0,Active`;
    writeFileSync(join(folder, "child-organizations.csv"), [HEAD, row, row].join("\n"));
    const imported = await checked(folder);
    expect(placesOf({ problems: imported.notes })).toEqual(["child-organizations.csv:3:1 key_numbered"]);
    writeFileSync(
      join(folder, "mapping.yaml"),
      `${readFileSync(join(folder, "mapping.yaml"), "utf8")}  key: Organization name\n`,
    );
    expect(placesOf(await checked(folder))).toEqual(["child-organizations.csv:3:1 key_twice"]);
  });

  it("language-12 of 100,000 rows is read within 2 GiB; of more, it is refused", async () => {
    const folder = sample("make");
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `Client ${row},eu1,Germany,Otto,otto@oak.example,"10,000",${row % 9},Active`,
    );
    const file = join(folder, "child-organizations.csv");
    const environment = { NODE_OPTIONS: "--max-old-space-size=2048" };
    edit(folder, "mapping.yaml", "500000", "1000000000");
    writeFileSync(file, [HEAD, ...rows].join("\n"));
    const { code, stdout } = await allot(MAKE, { folder, environment });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("100,000 rows: 100,001 organiz") });
    // Wrong in every row: the first ones are told, and how many more.
    writeFileSync(file, [HEAD, ...rows.map((row) => row.replace("Germany", "Atlantis"))].join("\n"));
    const wrong = await allot(MAKE, { folder, environment });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain("child-organizations.csv:2:14 country_unknown (O-4)");
    expect(wrong.stdout.replaceAll(/\s+/g, " ")).toContain("99,700 more problems are not listed");
    writeFileSync(file, [HEAD, ...rows, rows[0]].join("\n"));
    expect(placesOf(await checked(folder))).toEqual(["child-organizations.csv:1:1 too_many_rows"]);
  });
});

describe("the folder of the new stack", () => {
  it("keeps what is in it: a stack, its organizations or its balances are never written over", async () => {
    const folder = sample("make");
    for (const there of ["allot.yaml", "orgs", "balances.json"]) {
      const stack = join(folder, `with-${there}`);
      mkdirSync(stack);
      writeFileSync(join(stack, there), "ours\n");
      const { code, stdout, stderr } = await allot([...MAKE, "--out", `with-${there}`], { folder });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(`file_exists with-${there}/${there} is there already`);
      expect(readdirSync(stack)).toEqual([there]);
      expect(readFileSync(join(stack, there), "utf8")).toBe("ours\n");
    }
  });

  it("may have other files, which stay; a .gitignore gets a line", async () => {
    const folder = sample("make");
    mkdirSync(join(folder, "stack"));
    writeFileSync(join(folder, "stack/README.md"), "ours\n");
    writeFileSync(join(folder, "stack/.gitignore"), "node_modules\n");
    expect((await allot([...MAKE, "--out", "stack"], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, "stack/README.md"), "utf8")).toBe("ours\n");
    expect(readFileSync(join(folder, "stack/.gitignore"), "utf8")).toMatch(/^node_modules\n(.*\n)*\.allot\/?\n/);
  });

  it("is left as it was where one file cannot be written", async () => {
    const folder = sample("make");
    writeFileSync(join(folder, "stack"), "a file");
    const { code, stdout } = await allot([...MAKE, "--out", "stack"], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(readFileSync(join(folder, "stack"), "utf8")).toBe("a file");
  });
});

describe("usage", () => {
  it.each([
    [
      ["import"],
      "for what lives, name keys or say --unmanaged; for a list, say one of --csv FILE, --json FILE, --show-mapping and --start",
    ],
    [
      ["import", "--csv", "a.csv", "--start"],
      "for a list, say one of --csv FILE, --json FILE, --show-mapping and --start",
    ],
    [["import", "--csv", "child-organizations.csv"], "--mapping FILE says which column is what"],
    [["import", "--csv", "none.csv", "--mapping", "make"], "there is no file none.csv"],
    [["import", "--csv", "child-organizations.csv", "--mapping", "none.yaml"], "there is no file none.yaml"],
    [["import", "--show-mapping", "--mapping", "maker"], "--mapping make|umbrella|virtana|watchman"],
  ])("%j is told what is missing", async (args, message) => {
    const { code, stdout, stderr } = await allot(args, { folder: sample("make") });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(message);
  });

  it("shows a mapping to start from that works once the distributor is written into it", async () => {
    const folder = sample("make");
    const shown = await allot(["import", "--show-mapping", "--mapping", "make"], { folder });
    writeFileSync(join(folder, "mapping.yaml"), shown.stdout.replaceAll(/^# (root:| {2})/gm, "$1"));
    writeFileSync(
      join(folder, "child-organizations.csv"),
      `${HEAD}\nOak,eu1,Germany,Otto,otto@oak.example,10000,3.5,A`,
    );
    expect(placesOf(await checked(folder))).toEqual(["child-organizations.csv:2:45 number_not_exact"]);
    edit(folder, "mapping.yaml", "columns:", 'list: {decimals: "."}\ncolumns:');
    expect(await checked(folder)).toMatchObject({ problems: [], used: 4 });
  });
});

describe("a start", () => {
  /** Waits until the tree of a stack is there. */
  async function begun(folder: string): Promise<void> {
    const service = await startEmbedded({ folder: join(folder, ".allot") });
    const client = connect({ socketPath: service.socketPath, token: service.token });
    while ((await client.trees()).trees.length === 0) await sleep(5);
    await client.close();
    await service.close();
  }

  /** Three hundred clients, every third of which has used more than it is allocated, or is paused. */
  function longList(folder: string): void {
    const rows = Array.from({ length: 300 }, (_, row) => {
      const used = row % 3 === 0 ? 15_000 + row : row;
      return `Client ${row},eu1,Germany,,,"10,000",${used},${row % 6 < 2 ? "Paused" : "Active"}`;
    });
    writeFileSync(join(folder, "child-organizations.csv"), [HEAD, ...rows].join("\n"));
    edit(folder, "mapping.yaml", "500000", "10000000");
  }

  async function longStack(): Promise<string> {
    const folder = sample("make");
    longList(folder);
    expect(await allot([...MAKE, "--out", "stack"], { folder })).toMatchObject({ code: 0 });
    return join(folder, "stack");
  }

  it("C-11 that is killed anywhere goes on when it is started again, and posts nothing twice", async () => {
    const undisturbed = await longStack();
    const beganMs = Date.now();
    expect(await started(undisturbed)).toMatchObject({ code: 0 });
    const durationMs = Date.now() - beganMs;
    const folder = await longStack();
    let killed = 0;
    for (const part of [0.3, 0.45, 0.6, 0.7, 0.8, 0.9]) {
      const running = starting(START, { folder });
      const timer = setTimeout(() => running.process.kill("SIGKILL"), durationMs * part);
      if ((await running.ended).signal === "SIGKILL") killed += 1;
      clearTimeout(timer);
      expect((await allot(["verify"], { folder })).code).toBe(0);
    }
    expect(killed).toBeGreaterThan(0);
    expect(await started(folder)).toMatchObject({ code: 0, opening: { problems: [] } });
    expect(await balancesOf(folder)).toEqual(await balancesOf(undisturbed));
    await expectSettled(folder);
  });

  it("that is interrupted says so, exits 130, and leaves no lock; the next one does the rest", async () => {
    const folder = await longStack();
    const running = starting(["import", "--start", "--auto-approve"], { folder });
    await begun(folder);
    running.process.kill("SIGINT");
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    expect(stdout).toContain("interrupted");
    expect(stdout).toContain("goes on with the rest, and posts nothing twice");
    expect((await allot(["lock", "list", "--format", "json"], { folder })).stdout).toContain('"locks": []');
    expect(await started(folder)).toMatchObject({ code: 0, opening: { problems: [] } });
    await expectSettled(folder);
  });

  it("asks, and without a terminal wants --auto-approve", async () => {
    const { code, stderr } = await allot(["import", "--start"], { folder: await stackOfMake() });
    expect([code, stderr]).toEqual([1, expect.stringContaining("approval_needed")]);
  });

  it("C-11 tells where a balance was changed after it was posted", async () => {
    const folder = await stackOfMake();
    expect(await started(folder)).toMatchObject({ code: 0 });
    edit(folder, "balances.json", '"used":9120', '"used":9130');
    const { code, opening } = await started(folder);
    expect([code, opening.problems]).toMatchObject([1, [{ code: "opening_other", address: "oak-and-sons" }]]);
    expect(opening.problems[0]?.message).toContain("was posted as 9,120 credits");
  });

  it("C-8 does not post on top of what is used already", async () => {
    const folder = await stackOfMake();
    expect(await allot(["apply", "--auto-approve", "--quiet"], { folder })).toMatchObject({ code: 0 });
    const service = await startEmbedded({ folder: join(folder, ".allot") });
    const client = connect({ socketPath: service.socketPath, token: service.token });
    await client.useCredits("brightline", "harbour-foods", { operation: "metering-of-january", credits: 5 });
    await client.close();
    await service.close();
    const { code, opening } = await started(folder);
    expect([code, opening.problems]).toMatchObject([
      1,
      [{ code: "opening_late", rule: "C-8", address: "harbour-foods" }],
    ]);
    expect((await balancesOf(folder)).join()).toContain("harbour-foods 300000 5 active");
  });

  it.each([
    ["that is not there", undefined, "file_not_found"],
    ["that was cut short", '{"formatVersion":1,"balan', "balances_malformed"],
    [
      "with less than nothing",
      '{"formatVersion":1,"list":"l","balances":[{"organization":"oak-and-sons","used":-1}]}',
      "balances_malformed",
    ],
    [
      "of who is not declared",
      '{"formatVersion":1,"list":"l","balances":[{"organization":"elm","used":1}]}',
      "balance_unknown",
    ],
    [
      "with somebody twice",
      '{"formatVersion":1,"list":"l","balances":[{"organization":"oak-and-sons","used":1},{"organization":"oak-and-sons","used":1}]}',
      "balance_twice",
    ],
  ])("refuses balances.json %s, before anything is done", async (_, text, expected) => {
    const folder = await stackOfMake();
    if (text === undefined) rmSync(join(folder, "balances.json"));
    else writeFileSync(join(folder, "balances.json"), text);
    const { code, opening } = await started(folder);
    expect([code, opening.problems.map((problem) => problem.code)]).toEqual([1, [expected]]);
    expect(await balancesOf(folder)).toEqual([]);
  });

  it("P-1 at a service elsewhere mails nobody who was not meant, and begins there with --invite", async () => {
    const folder = await stackOfMake();
    const { url, token } = await serving([], { folder: temporaryFolder() });
    const environment = { XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: token };
    edit(folder, "allot.yaml", "service: embedded", `service: ${url}`);
    const refused = await started(folder, environment);
    expect([refused.code, refused.opening.problems]).toMatchObject([1, [{ code: "invitations_unsaid", rule: "P-1" }]]);
    expect(refused.opening.problems[0]?.message).toContain("3 people would be mailed");
    const { code, stdout } = await allot([...START, "--invite"], { folder, environment });
    expect(code).toBe(0);
    expect(documentOf<Opening>("opening", stdout)).toMatchObject({ posted: 3, credits: 246_701, waiting: 5 });
    expect(await allot(["plan", "--detailed-exitcode"], { folder, environment })).toMatchObject({ code: 0 });
    const made = await allot(["token", "create", "reader"], { folder, environment });
    const other = await started(folder, { ...environment, ALLOT_TOKEN: made.stdout.trim() });
    expect([other.code, other.opening.problems.map((problem) => problem.code)]).toEqual([1, ["operator_only"]]);
  });
});
