/**
 * Declarations that are data of a program, judged as files are: the same reader, law and messages. At once, because constructors cannot
 * wait; so everything is loaded, and `index.ts`, which the CLI starts with, does not have it.
 *
 * Rejected: organizations made of the data directly. Everything that the reader says of YAML would have to be said a second time.
 */
import { DEFAULT_GUARDS, type Desired } from "../model/desired.ts";
import type { Locate, Problem } from "../model/problem.ts";
import { draft, settle } from "./declarations.ts";
import * as doubts from "./doubts.ts";
import { place } from "./placement.ts";
import { locator } from "./places.ts";
import { Problems } from "./problems.ts";
import { Source } from "./source.ts";
import { parseYaml } from "./yaml-file.ts";

/** What files would say. */
export interface TypedDeclarations {
  /** Null where no root is known. */
  readonly desired: Desired | null;
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

/** Reads texts as the declarations of a stack, by the names of their files. `root` as in allot.yaml. */
export function readTexts(texts: ReadonlyMap<string, string>, root?: string): TypedDeclarations {
  const problems = new Problems();
  const files = [...texts].map(([name, text]) => parseYaml(new Source(name, text), problems));
  const isComplete = files.every((file) => !file.incomplete);
  const drafted = draft(files, { problems, isComplete, env: {} });
  settle(drafted, doubts);
  const { read, organizations } = drafted;
  const [first = ""] = texts.keys();
  const stack = { root, placeOf: () => ({ file: first, line: 1, column: 1 }) };
  const found = place({ read, organizations: organizations.byKey, stack, complete: isComplete, problems });
  const common = { stack: "terraform", guards: DEFAULT_GUARDS, digest: "", organizations: organizations.byKey };
  const ranks = new Map([...texts.keys()].map((name, index) => [name, index]));
  return {
    desired: found === undefined ? null : { ...common, root: found },
    problems: problems.sorted((file) => ranks.get(file) ?? ranks.size),
    locate: locator(read),
  };
}
