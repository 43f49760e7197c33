/** What is asked for and is not there: by an import, which says what its id is, or by a data source, which has none. */
import { Refused } from "./diagnostics.ts";
import type { Session } from "./session.ts";

/** That there is none in sight. */
export class Absent extends Refused {
  override readonly name = "Refused";
  /** What there is not, without how an import names it. */
  readonly what: string;
  constructor(what: string, form: string) {
    super([{ severity: "error", summary: "There is none", detail: `${what} The id to import is ${form}.` }]);
    this.what = what;
  }
}

/** `noun` is what it is called: `role cd/support`; `form` is what an import of one looks like. @throws ServiceFault */
export async function absent(noun: string, form: string, tree: string, session: Session): Promise<Absent> {
  const { trees } = await session.client.trees();
  const isSeen = trees.some(({ root }) => root === tree);
  const hint = isSeen ? "" : ` The token does not see that tree: it sees ${rootsOf(trees)}.`;
  return new Absent(`There is no ${noun} in the tree ${tree}.${hint}`, form);
}

/** Keys of roots, in words. */
export function rootsOf(trees: readonly { readonly root: string }[]): string {
  return trees.length === 0 ? "none" : trees.map(({ root }) => root).join(", ");
}
