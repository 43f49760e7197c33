/**
 * The journal: the plan that is being applied, on disk and synced before the first request, so that a run can be resumed by
 * sending it again under the same ids. It goes away with a complete apply. Written only under the lock of the tree.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Plan as PlanDocument } from "../wire/generated/plan.ts";
import { type Print, type ReadPlan, readPlanFile, sealed, syncFolder, writePlanFile } from "./plan-file.ts";

/** Inside a stack's folder. */
const JOURNAL = ".allot/journal/plan.json";
const BEGINNING = 4096;

export class Journal {
  readonly path: string;
  readonly #print: Print;

  constructor(stackFolder: string, print: Print) {
    this.path = join(stackFolder, JOURNAL);
    this.#print = print;
  }

  /** Whether a run was begun and did not end. */
  get isThere(): boolean {
    return existsSync(this.path);
  }

  /** Id of the run that did not end, from the first lines of the file; undefined where there is none. */
  get run(): string | undefined {
    if (!this.isThere) return undefined;
    const file = openSync(this.path, "r");
    try {
      const bytes = Buffer.alloc(BEGINNING);
      const read = readSync(file, bytes, 0, BEGINNING, 0);
      return /"run":\s*"(run-[0-9a-z-]+)"/.exec(bytes.toString("utf8", 0, read))?.[1];
    } finally {
      closeSync(file);
    }
  }

  /** The plan of the run that did not end. */
  read(): Promise<ReadPlan | Problem> {
    return readPlanFile(this.path);
  }

  /** Keeps a plan, in place of another. @throws what the file system says */
  write(document: PlanDocument): void {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    writePlanFile(this.path, document.seal === undefined ? sealed(document) : document, this.#print);
  }

  /** The run is complete. */
  remove(): void {
    if (!this.isThere) return;
    rmSync(this.path, { force: true });
    syncFolder(dirname(this.path));
  }
}
