import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../src/render/annotations.ts";
import { githubCommands } from "../../src/render/github.ts";
import { emptyPlan, PLAIN, planText, problemsText, visible } from "../../src/render/index.ts";
import { commandOf, HOSTILE, hostileText, linesOf, operation, place, problem, reclaim, SOME, unlink } from "./found.ts";

type Found = Parameters<typeof annotationsOf>[0];
const same = (file: string) => file;
const printed = (found: Found, summary = "Done.") => [...githubCommands(annotationsOf(found, same), summary)].join("");
const commandsOf = (text: string) => linesOf(text).flatMap((line) => commandOf(line) ?? []);

describe("annotations as GitHub's workflow commands", () => {
  it("has errors, warnings and notices on their lines, and a last line that sums up", async () => {
    const text = [...githubCommands(SOME, "Nothing planned: 2 problems.")].join("");
    await expect(text).toMatchFileSnapshot("golden/github.txt");
    expect(commandsOf(text).map(({ name }) => name)).toEqual(["error", "error", "warning", "notice", "notice"]);
    expect(commandsOf(text)[0]).toEqual({
      name: "error",
      properties: { file: "stacks/prod/orgs/rlc.yaml", line: "11", col: "19", title: "pool_short (C-3)" },
      data: "rlc has 500,000 credits, its children need 530,000: short 30,000\nand stacks/prod/orgs/rlc.yaml:24:14",
    });
  });

  it("notes what takes away or is for ever, the gravest first, and nothing that only adds", () => {
    const operations = [
      reclaim("a", 20_000, 10_000),
      reclaim("b", 10_000, 20_000),
      operation({ kind: "organization.create", address: "c", reversible: false, after: { name: "C", credits: 0 } }),
      operation({ kind: "organization.move", address: "d", before: { parent: "x" }, after: { parent: "y" } }),
      reclaim("e", 90_000, 10_000),
      unlink("f"),
    ];
    const noted = commandsOf(printed({ problems: [], operations })).map(({ data }) => data.slice(0, data.indexOf(":")));
    expect(noted).toEqual(["f", "e", "a", "d"]);
  });

  it("says that something cannot be put back where its words do not", () => {
    const rekey = operation({
      ...{ kind: "organization.rekey", address: "cd", reversible: false },
      ...{ before: { key: "cd" }, after: { key: "cd2" } },
    });
    expect(commandsOf(printed({ problems: [], operations: [rekey] }))[0]?.data).toContain("This cannot be put back.");
  });

  it("shows ten of a level, the tenth of which sums up the rest; the log has every one", () => {
    const problems = Array.from({ length: 25 }, (_, index) =>
      problem({ code: index < 22 ? "pool_short" : "key_taken", places: [place("a.yaml", index + 1)] }),
    );
    const text = printed({ problems, operations: [unlink("cd")] });
    const errors = commandsOf(text).filter(({ name }) => name === "error");
    expect(errors).toHaveLength(10);
    expect(errors[9]).toMatchObject({
      properties: { title: "16 more errors" },
      data: expect.stringContaining("13 of pool_short, 3 of key_taken"),
    });
    for (const index of problems.keys()) expect(text).toMatch(new RegExp(`a[.]yaml(,line=|:)${index + 1}\\b`));
    expect(commandsOf(text).filter(({ name }) => name === "notice")).toHaveLength(1);
    const ten = commandsOf(printed({ problems: problems.slice(0, 10) }));
    expect(ten.map(({ properties }) => properties.line)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  it("looks for the lines of a thousand notices at most, and counts the others", () => {
    let asked = 0;
    const operations = Array.from({ length: 100_000 }, (_, index) => ({
      ...reclaim(`o${index}`, 20_000, 10_000),
      get source() {
        asked += 1;
        return place("a.yaml", index + 1);
      },
    }));
    const text = printed({ problems: [], operations });
    expect(commandsOf(text)[9]?.properties.title).toBe("99,991 more notices");
    expect(asked).toBeLessThanOrEqual(2_000);
    expect(text.length).toBeLessThan(200_000);
  });

  it("keeps messages and titles to what GitHub takes", () => {
    const [command] = commandsOf(
      printed({ problems: [problem({ code: "c".repeat(900), message: "é".repeat(90_000) })] }),
    );
    expect(command?.properties.title?.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(command?.data ?? "")).toBeLessThan(65_536);
  });

  it("lets no file smuggle a command, whatever stands in it (language-12)", () => {
    const hostile = (text: string) =>
      problem({ message: text, address: text, code: text, rule: text, places: [place(text, 1)] });
    for (const text of HOSTILE) expectCommands(printed({ problems: [hostile(text)] }, text), ["error"]);
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const many = Array.from({ length: 12 }, () => hostile(a));
        expectCommands(printed({ problems: [hostile(a)], warnings: [hostile(b)] }, b), ["error", "warning"]);
        expectCommands(printed({ problems: many }, b), Array(10).fill("error"));
      }),
    );
  });

  it("gives GitHub the very path of a file, whatever its name", () => {
    fc.assert(
      fc.property(hostileText, (file) => {
        const [command] = commandsOf(printed({ problems: [problem({ places: [place(file, 1)] })] }));
        expect(command?.properties.file).toBe(file);
      }),
    );
  });
});

function expectCommands(text: string, names: readonly string[]): void {
  expect(commandsOf(text).map(({ name }) => name)).toEqual(names);
}

describe("text in the log of a CI system", () => {
  const layout = { width: 80, style: PLAIN };

  it("has no line that is a command, however it is broken (language-12)", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const found = problem({ message: `${a} ${b}`, address: b, places: [place(a, 1), place(b, 2)] });
        const plan = {
          ...emptyPlan(a, b, [found]),
          digest: "0",
          operations: [
            reclaim(a, 20_000, 10_000, { source: place(b, 1) }),
            operation({ kind: "organization.update", address: b, before: { name: a }, after: { name: b } }),
          ],
        };
        for (const text of [
          problemsText([found], layout),
          problemsText([found], { ...layout, width: 40 }),
          planText(plan, layout),
        ])
          expect(commandsOf([...text].join(""))).toEqual([]);
        expect(commandOf(visible(a))).toBeUndefined();
      }),
    );
  });

  it("leaves alone what is no command", () => {
    for (const text of ["a::b", "`::1`", "# [x]", "C++::x", "## heading"]) expect(visible(text)).toBe(text);
  });
});
