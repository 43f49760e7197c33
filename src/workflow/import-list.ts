/**
 * A vendor's list → a stack in a new folder, with its opening balances; or all that is wrong with the list, and nothing. What the rows come to
 * is loaded as any stack is, and carried out in memory (`rehearsal.ts`): so the law is asked where it always is.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  ignoreLocalFiles,
  type ListInput,
  type ListStack,
  listStack,
  loadDeclarations,
  MAX_LISTED,
  makeFolder,
  STACK_FILE,
  writeEditorSchemas,
} from "../declare/index.ts";
import type { Problem } from "../model/problem.ts";
import type { ListImport } from "../wire/generated/list-import.ts";
import { BALANCES_FILE, balancesText } from "./balances.ts";
import type { Print } from "./plan-file.ts";
import { rehearse } from "./rehearsal.ts";

export interface ImportListOptions {
  /** Folder of the new stack. @default nothing is written */
  readonly out?: string;
  /** When it is, in Unix milliseconds. */
  readonly nowMs: number;
  readonly print: Print;
}

/** What stands in the way of a new stack in a folder; undefined where nothing does. */
export function standsInTheWay(folder: string): string | undefined {
  return ["allot.yaml", "orgs", BALANCES_FILE].find((name) => existsSync(join(folder, name)));
}

/** Imports a list. Nothing is written where anything is wrong, and never over what is there. @throws what the file system says */
export async function importList(input: ListInput, { out, nowMs, print }: ImportListOptions): Promise<ListImport> {
  const stack = listStack(input);
  const { notes, warnings, problems, temporary } = await checked(stack, nowMs);
  const files = new Map(stack.files);
  files.set(
    BALANCES_FILE,
    balancesText({ formatVersion: 1, list: input.list.name, balances: [...stack.balances] }, print),
  );
  const written = out === undefined || problems.length > 0 ? [] : write(out, files);
  return {
    formatVersion: 1,
    list: input.list.name,
    rows: stack.rows,
    skipped: stack.skipped,
    organizations: stack.organizations,
    purchasedCredits: stack.purchasedCredits,
    allocated: stack.allocated,
    used: stack.balances.reduce((sum, { used }) => sum + used, 0),
    temporary,
    ignoredColumns: [...stack.ignoredColumns],
    notes: told([...notes, ...warnings]),
    files: written,
    problems: told(problems),
  };
}

async function checked(stack: ListStack, nowMs: number) {
  const nothing = { notes: stack.notes, warnings: [] as Problem[], problems: stack.problems, temporary: 0 };
  // Of a list that is wrong all over, the first mistakes are told, and the law is not asked about what is left of it.
  if (stack.files.size === 0 || stack.problems.length > MAX_LISTED) return nothing;
  const folder = mkdtempSync(join(tmpdir(), "allot-import-"));
  try {
    put(folder, stack.files);
    const declarations = await loadDeclarations(folder);
    const { problems, refused, warnings, temporary } = rehearse(declarations, stack.balances, nowMs);
    const ofLaw = problems.filter((one) => !isConsequence(one, stack)).map(stack.asOfList);
    const ofUse = refused.map(({ problem, path }) => stack.inRow(problem, path));
    return {
      ...nothing,
      warnings: warnings.map(stack.asOfList),
      problems: stack.told([...ofLaw, ...ofUse]),
      temporary,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cell that is wrong has no value in the files: that it is missing there, and in the sums, is its consequence. */
function isConsequence(problem: Problem, { isOfWrongRow, problems }: ListStack): boolean {
  switch (problem.code) {
    case "field_missing":
      return isOfWrongRow(problem);
    case "pool_short":
      return problems.length > 0;
    default:
      return false;
  }
}

function told(problems: readonly Problem[]): ListImport["problems"] {
  return problems.map((problem) => ({ ...problem, places: [...problem.places] }));
}

/** Writes files that are not there; where one cannot be written, none stays. Answers their paths. */
function write(folder: string, files: ReadonlyMap<string, string>): string[] {
  makeFolder(folder);
  const made: string[] = [];
  try {
    // allot.yaml last: what was killed on the way is no stack yet, and nobody goes on with half of it.
    const last = files.get(STACK_FILE) ?? "";
    put(folder, new Map([...files].filter(([name]) => name !== STACK_FILE)), made);
    put(folder, new Map([[STACK_FILE, last]]), made);
    writeEditorSchemas(folder);
    return [...files.keys(), ...ignoreLocalFiles(folder)];
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

function put(folder: string, files: ReadonlyMap<string, string>, made: string[] = []): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: "wx" });
    made.push(path);
  }
}
