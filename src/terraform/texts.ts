/**
 * Declarations that come as texts, as Terraform has them, read as the files that they were: the same reader, the same mistakes at the same
 * lines. With allot.yaml among them they are that stack, with its guards and policies; without, one is made of what the resource says.
 * Rejected: a second way into `declare/` for texts; every path and glob would need an answer there.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { DEFAULT_GUARDS, type Guards } from "../model/desired.ts";
import type { Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import { type Declarations, loadDeclarations, loadPolicies, loadStack, STACK_FILE } from "../workflow/index.ts";

/** What is said beside the texts. */
export interface TextsStack {
  /** In whose name organizations are managed; allot.yaml has to say the same. */
  readonly stack: string;
  /** Key of the root, where it is not in the texts. allot.yaml has to say the same. */
  readonly root?: string | undefined;
  /** Names of files that are policies, where there is no allot.yaml. */
  readonly policies?: readonly string[];
}

/** What counts where no declaration is looked at. */
export interface StackOfTexts {
  readonly guards: Guards;
  readonly policies: readonly Policy[];
  readonly problems: readonly Problem[];
}

/** A name that leads out of where the texts are. */
export class StrayName extends Error {
  override readonly name = "StrayName";
}

/** Whether there is an allot.yaml among names of files. */
export function hasStackFile(names: Iterable<string>): boolean {
  return [...names].some(isStackFile);
}

/**
 * Reads declarations, by the names of their files. Gone from the disk when `use` has ended.
 *
 * @throws StrayName for a name that is absolute or leads upwards
 */
export function withTexts<Made>(
  texts: ReadonlyMap<string, string>,
  of: TextsStack,
  use: (declarations: Declarations) => Promise<Made>,
): Promise<Made> {
  return inFolder(texts, of, async (folder) => {
    const declarations = await loadDeclarations(folder, { env: process.env });
    const { config, desired, problems } = declarations;
    const wrong = differing(texts, of, { stack: config?.name, root: desired?.root });
    return use({ ...declarations, problems: [...wrong, ...problems] });
  });
}

/**
 * Reads guards and policies, and no declarations.
 *
 * @throws StrayName for a name that is absolute or leads upwards
 */
export function stackOfTexts(texts: ReadonlyMap<string, string>, of: TextsStack): Promise<StackOfTexts> {
  return inFolder(texts, of, async (folder) => {
    const { config } = await loadStack(folder);
    const { policies, problems } = await loadPolicies(folder);
    const wrong = differing(texts, of, { stack: config?.name, root: config?.root });
    return { guards: config?.guards ?? DEFAULT_GUARDS, policies, problems: [...wrong, ...problems] };
  });
}

/** Texts as a folder, with an allot.yaml in it. */
async function inFolder<Made>(
  texts: ReadonlyMap<string, string>,
  { stack, root, policies = [] }: TextsStack,
  use: (folder: string) => Promise<Made>,
): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "allot-tf-"));
  try {
    for (const [file, content] of texts) {
      if (isAbsolute(file) || normalize(file).startsWith("..") || file === "")
        throw new StrayName(`${file || "an empty name"} is no name of a file below the module`);
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content, { mode: 0o600 });
    }
    if (!hasStackFile(texts.keys())) {
      const files = [...texts.keys()].filter((name) => !policies.includes(name));
      const config = {
        ...{ apiVersion: "allot/v1", kind: "Stack", name: stack, files },
        ...(root !== undefined && { root }),
        ...(policies.length > 0 && { policies }),
      };
      // JSON is YAML.
      await writeFile(join(folder, STACK_FILE), JSON.stringify(config));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where allot.yaml says something else than the configuration does: one of both is not what is meant. */
function differing(
  texts: ReadonlyMap<string, string>,
  of: TextsStack,
  found: { readonly stack: string | undefined; readonly root: string | undefined },
): Problem[] {
  const [, text] = [...texts].find(([name]) => isStackFile(name)) ?? [];
  if (text === undefined) return [];
  const differs = (code: string, field: string, message: string): Problem => {
    const line = text.split("\n").findIndex((one) => /^"?(\w+)"?\s*:/.exec(one)?.[1] === field) + 1 || 1;
    return { code, rule: null, address: null, message, places: [{ file: STACK_FILE, line, column: 1 }] };
  };
  const wrong: Problem[] = [];
  if (found.stack !== undefined && found.stack !== of.stack)
    wrong.push(
      differs(
        "stack_differs",
        "name",
        `this is the stack "${found.stack}", and the provider manages in the name of "${of.stack}": give its block \`stack = "${found.stack}"\``,
      ),
    );
  if (found.root !== undefined && of.root !== undefined && found.root !== of.root)
    wrong.push(
      differs(
        "root_differs",
        "root",
        `the tree of this stack has the root "${found.root}", and the resource is of "${of.root}": another tree is another resource`,
      ),
    );
  if (of.policies && of.policies.length > 0)
    wrong.push(
      differs(
        "policies_differ",
        "policies",
        "this names the policies of the stack: leave out `policies` of the resource",
      ),
    );
  return wrong;
}

function isStackFile(name: string): boolean {
  return normalize(name) === STACK_FILE;
}
