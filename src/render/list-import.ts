/** What an import of a vendor's list comes to: figures to hold against the vendor's console, what was decided, what is wrong. */
import { figure } from "../model/canonical.ts";
import type { Problem } from "../model/problem.ts";
import type { ListImport } from "../wire/generated/list-import.ts";
import { wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import { problemLines, problemsText } from "./problems.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { ListImport } from "../wire/generated/list-import.ts";

/** Notes that are told one by one; of more, how many. */
const NOTES = 40;

/** The document of an import that could not be tried. */
export function emptyListImport(problems: readonly Problem[]): ListImport {
  return {
    ...{
      formatVersion: 1,
      list: "",
      rows: 0,
      skipped: 0,
      organizations: 0,
      purchasedCredits: 0,
      allocated: 0,
      used: 0,
    },
    ...{ temporary: 0, ignoredColumns: [], notes: [], files: [] },
    problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })),
  };
}

/** Problems, and nothing else, where there are any. `folder` is where it was written, as it was named. */
export function* listImportText(imported: ListImport, folder: string | undefined, layout: Layout): Generator<string> {
  const { problems, notes, ignoredColumns, rows, skipped, organizations } = imported;
  if (problems.length > 0) {
    yield* problemsText(problems, layout);
    yield `Nothing was written.\n`;
    return;
  }
  const { style, width } = layout;
  for (const note of notes.slice(0, NOTES)) yield `${problemLines(note, layout).join("\n")}\n`;
  if (notes.length > NOTES)
    yield `${style.faint(`… and ${notes.length - NOTES} more notes (--format json has all)`)}\n`;
  if (ignoredColumns.length > 0) {
    const names = ignoredColumns.map(visible).join(", ");
    for (const line of wrap(`Columns that nothing is taken from: ${names}`, { width, indent: 2 })) yield `${line}\n`;
  }
  if (notes.length + ignoredColumns.length > 0) yield "\n";
  const left = skipped > 0 ? `, ${figure(skipped)} left out` : "";
  yield style.strong(
    `${count(rows, "row")}${left}: ${count(organizations, "organization")}, the distributor included\n`,
  );
  const { purchasedCredits, allocated, used, temporary, files } = imported;
  yield `  purchased ${figure(purchasedCredits)}, allocated ${figure(allocated)}, used ${figure(used)} credits\n`;
  if (temporary > 0) {
    const text = `Some have used more than they are allocated, or are allocated less than 10,000: until that is posted, they have ${figure(temporary)} credits more (C-2, C-6, C-8).`;
    for (const line of wrap(text, { width, first: 2, indent: 2 })) yield `${line}\n`;
  }
  if (folder === undefined) {
    yield "\nNo problems. Nothing was written: `--out DIR` makes the stack.\n";
    return;
  }
  yield "\n";
  for (const file of files) yield `made ${visible(`${folder}/${file}`)}\n`;
  yield `\nNext: \`cd ${visible(folder)} && allot import --start\`\n`;
}
