/**
 * `npm run build`: what is published, in dist/. `js/` is the code in some two hundred pieces, of which a command loads those that it needs, with the packages
 * it depends on left outside; `types/` are the types of what can be imported. `--js DIR` writes only the code, elsewhere: what the tests start.
 *
 * Pieces, not a file for each source: a start reads tens of files instead of hundreds, which is a third of its time.
 */
import { rmSync } from "node:fs";
import { isAbsolute, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { type RolldownPluginOption, rolldown } from "rolldown";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = join(ROOT, "src") + sep;

/** What is started, or imported. All beside each other, two folders deep as the sources are: schemas and examples are found from there. */
const ENTRIES = {
  main: "src/cli/main.ts",
  "embedded-worker": "src/service/embedded-worker.ts",
  provider: "src/terraform/main.ts",
  index: "src/index.ts",
  cdktf: "src/cdktf/index.ts",
};

/** Modules that do something by being loaded; of all others, what nobody uses is left away. */
const DOING: readonly string[] = [ENTRIES.main, ENTRIES["embedded-worker"], ENTRIES.provider];

/** A module of ours that nobody imports anything from by name would be lost: it would have to be named above. */
const bareImports: RolldownPluginOption = {
  name: "bare-imports",
  transform(code, id) {
    if (id.startsWith(SOURCES) && /^\s*import\s+["']\./m.test(code))
      this.error(`${id} imports a module for what it does: name that in scripts/build.ts`);
  },
};

async function buildCode(dir: string): Promise<number> {
  rmSync(dir, { recursive: true, force: true });
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(ROOT, file)])),
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    plugins: [bareImports],
    treeshake: { moduleSideEffects: (id) => DOING.includes(id.slice(ROOT.length + 1)) || !id.startsWith(SOURCES) },
  });
  const { output } = await bundle.write({
    dir,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  });
  await bundle.close();
  return output.length;
}

const { values } = parseArgs({ options: { js: { type: "string" } } });
const out = resolve(values.js ?? join(ROOT, "dist/js"));
const pieces = await buildCode(out);
console.log(`${pieces} files in ${values.js ?? "dist/js"}`);
