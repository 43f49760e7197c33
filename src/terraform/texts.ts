/**
 * Declarations that come as texts, as Terraform has them, read as the files that they were: the same reader, the same mistakes at the same
 * lines. Rejected: a second way into `declare/` for texts; every path and glob would need an answer there.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { type Declarations, loadDeclarations } from "../workflow/index.ts";

/** What `allot.yaml` would say. */
export interface TextsStack {
  readonly stack: string;
  /** Key of the root, where it is not in the texts. */
  readonly root?: string | undefined;
  /** Names of files that are policies. */
  readonly policies?: readonly string[];
}

/** A name that leads out of where the texts are. */
export class StrayName extends Error {
  override readonly name = "StrayName";
}

/**
 * Reads declarations, by the names of their files. Gone from the disk when `use` has ended.
 *
 * @throws StrayName for a name that is absolute or leads upwards
 */
export async function withTexts<Made>(
  texts: ReadonlyMap<string, string>,
  { stack, root, policies = [] }: TextsStack,
  use: (declarations: Declarations) => Promise<Made>,
): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "allot-tf-"));
  try {
    const files = [...texts.keys()].filter((name) => !policies.includes(name));
    for (const [file, content] of texts) {
      if (isAbsolute(file) || normalize(file).startsWith("..") || file === "")
        throw new StrayName(`${file || "an empty name"} is no name of a file below the module`);
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content, { mode: 0o600 });
    }
    const config = {
      ...{ apiVersion: "allot/v1", kind: "Stack", name: stack, files },
      ...(root !== undefined && { root }),
      ...(policies.length > 0 && { policies }),
    };
    // JSON is YAML.
    await writeFile(join(folder, "allot.yaml"), JSON.stringify(config));
    return await use(await loadDeclarations(folder, { env: process.env }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
