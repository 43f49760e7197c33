/** What `allot apply` was asked for, as its ways of applying read it. */
import type { Report } from "../workflow/index.ts";

export interface ApplyCommand {
  /** The saved plan; undefined plans afresh, or resumes what the journal has. */
  readonly file: string | undefined;
  readonly isResumed: boolean;
  /** Whether a saved plan is asked of the files, operation by operation, also where it says that it is of them (`--as-declared`). */
  readonly isAsDeclared: boolean;
  readonly autoApprove: boolean;
  readonly quiet: boolean;
  /** Whether to stay until what is pending is done (`--wait`). */
  readonly isWaiting: boolean;
  readonly allow: readonly string[];
  /** What of all that differs is applied; empty where it is everything. */
  readonly select: readonly string[];
  readonly parallelism: number;
  /** Milliseconds. */
  readonly lockTimeout: number;
  /** Keeps the report (`--report`). */
  readonly keep: (report: Report) => void;
}
