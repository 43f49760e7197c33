/** The stacks in examples/, run end to end: what their READMEs show is what comes. */
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "./allot.ts";
import { shownIn, untrueIn } from "./readme.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

const EXAMPLES = join(import.meta.dirname, "../../examples");
const STACKS = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "allot.yaml")));
/** Lists that stacks are made of. */
const LISTS = ["make", "umbrella", "virtana", "watchman"].map((name) => `coming-from-a-console/${name}`);

it.each([...STACKS, ...LISTS])("%s does what its README shows", async (name) => {
  const folder = join(temporaryFolder(), name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (path) => !path.includes("/.allot") });
  expect(await untrueIn(folder)).toEqual([]);
});

it("notices what a README shows and does not come", () => {
  const shown = shownIn("text\n```console\n$ one # exits 2\nline\n\n$ two\n```\nmore\n```sh\n$ three\n```\n");
  expect(shown).toEqual([
    { command: "one", exits: 2, lines: ["line"] },
    { command: "two", exits: 0, lines: [] },
  ]);
});
