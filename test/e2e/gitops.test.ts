/** What of examples/gitops is not allot's own: who owns which file, and what a commit is refused for, by a real one. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { edit, temporaryFolder } from "./allot.ts";
import { GIT_ENVIRONMENT, git, Repository } from "./ci/repository.ts";
import { Machine } from "./ci/shell.ts";

vi.setConfig({ testTimeout: 180_000 });

const EXAMPLES = join(import.meta.dirname, "../../examples");

const repository = () =>
  new Repository([
    [join(EXAMPLES, "gitops"), "."],
    [join(EXAMPLES, "ci/github"), ".github"],
  ]);

/** The last line of CODEOWNERS that fits a file counts; its patterns are those of .gitignore, as far as they are used here. */
function ownersOf(folder: string, files: readonly string[]): Record<string, string> {
  const owners: Record<string, string> = {};
  const one = join(temporaryFolder(), "pattern");
  for (const [, pattern = "", owner = ""] of readFileSync(join(folder, "CODEOWNERS"), "utf8").matchAll(
    /^(\S+) +(@\S+)$/gm,
  )) {
    writeFileSync(one, `${pattern}\n`);
    const asked = [
      "-c",
      `core.excludesFile=${one}`,
      "check-ignore",
      "--no-index",
      "--verbose",
      "--non-matching",
      ...files,
    ];
    const { stdout } = spawnSync("git", asked, { cwd: folder, encoding: "utf8" });
    for (const [, file = ""] of stdout.matchAll(new RegExp(`^${one}:1:.*\t(.*)$`, "gm"))) owners[file] = owner;
  }
  return owners;
}

it("every file has somebody who approves its changes: teams their folders, and what all rely on nobody but the platform", () => {
  const { work } = repository();
  const files = git(work, "ls-files").split("\n");
  const owners = ownersOf(work, files);
  expect(Object.keys(owners).sort()).toEqual(files.sort());
  expect(owners).toMatchObject({
    ...{
      "allot.yaml": "@northwind/platform",
      "package.json": "@northwind/platform",
      CODEOWNERS: "@northwind/platform",
    },
    ".github/workflows/allot-apply.yml": "@northwind/platform",
    ".github/actions/allot-plan/action.yml": "@northwind/platform",
    "orgs/northwind.yaml": "@northwind/finance",
    ...{ "orgs/emea/acorn.yaml": "@northwind/emea", "orgs/apac/cedar.yaml": "@northwind/apac" },
  });
});

it("a commit is refused for what CI would refuse, and what is only laid out badly is laid out", async () => {
  const { work } = repository();
  const machine = new Machine();
  const run = (text: string) =>
    machine.run({
      text,
      folder: work,
      environment: { ...GIT_ENVIRONMENT, PRE_COMMIT_HOME: `${work}/.git/hooks-home` },
    });
  const tool = await run("pre-commit --version");
  expect(tool.code, `pre-commit is missing on this machine (apt-get install pre-commit): ${tool.said}`).toBe(0);
  const ready = await run(
    "echo '{}' > package-lock.json; npm ci; pre-commit validate-config .pre-commit-config.yaml; pre-commit install",
  );
  expect(ready.code, ready.said).toBe(0);
  const commit = () => run("git add --all orgs && git commit --message 'Less for Acorn'");
  const head = () => git(work, "rev-parse", "HEAD");
  const before = head();

  edit(work, "orgs/emea/acorn.yaml", "credits: 200000", "credits: 190001");
  const wrong = await commit();
  expect(wrong.code, wrong.said).not.toBe(0);
  expect(wrong.said).toMatch(
    /lay out the declarations\.*Passed(?:.*\n)*.*validate the tree\.*Failed(?:.*\n)*.*acorn\.yaml:\d+:\d+ credits_step \(C-2\)/,
  );
  expect(head()).toBe(before);

  edit(work, "orgs/emea/acorn.yaml", "credits: 190001", "credits:    190000");
  const laidOut = await commit();
  expect(laidOut.code, laidOut.said).not.toBe(0);
  expect(laidOut.said).toMatch(/lay out the declarations\.*Failed(?:.*\n)*.*files were modified by this hook/);
  expect(readFileSync(join(work, "orgs/emea/acorn.yaml"), "utf8")).toContain("\ncredits: 190000\n");
  expect(head()).toBe(before);

  const well = await commit();
  expect(well.code, well.said).toBe(0);
  expect(git(work, "log", "-1", "--format=%s", "--", "orgs/emea/acorn.yaml")).toBe("Less for Acorn");
});
