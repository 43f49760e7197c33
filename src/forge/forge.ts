/**
 * What allot needs of a forge (GitHub, GitLab): the comments of a request, the issues with a label, and the plan that was saved for
 * what has been merged. A *request* is a pull request or a merge request. One interface, so that what is posted is decided once
 * (comment.ts, issue.ts, reviewed.ts), and a forge only carries it.
 */

/** A comment, or an issue. */
export interface Entry {
  /** Number by which the forge finds it again. */
  readonly id: number;
  readonly body: string;
  /** Where people look at it. */
  readonly url: string;
  /** Whether whoever the token is of wrote it. What others wrote is never changed, nor taken for ours. */
  readonly isOwn: boolean;
}

/** A request that was merged. */
export interface MergedRequest {
  readonly number: number;
  readonly url: string;
  /** The last commit of its branch: the one whose plan was looked at. */
  readonly head: string;
}

/** A plan that a run has kept for others. */
export interface KeptPlan {
  /** Where people look at the run. */
  readonly runUrl: string;
  /** The file, as it was kept. @throws ForgeFault */
  read(): Promise<Uint8Array>;
}

/** How a run keeps its plan. */
export interface Keeping {
  /** GitHub: the artifact's name, before `-COMMIT`. */
  readonly artifact: string;
  /** GitLab: the job's name. */
  readonly job: string;
  /** Name of the file in it. */
  readonly file: string;
}

export interface Forge {
  /** What it is called, in words. */
  readonly name: string;
  /** Comments of a request, oldest first. */
  comments(request: number): Promise<readonly Entry[]>;
  addComment(request: number, body: string): Promise<Entry>;
  changeComment(request: number, comment: Entry, body: string): Promise<void>;
  /** Open issues with a label, oldest first. */
  issues(label: string): Promise<readonly Entry[]>;
  openIssue(issue: { readonly title: string; readonly body: string; readonly label: string }): Promise<Entry>;
  changeIssue(issue: Entry, body: string): Promise<void>;
  /** Closes it, and says why. */
  closeIssue(issue: Entry, why: string): Promise<void>;
  /** The requests that a commit of a branch came by, merged. */
  mergedBy(commit: string, branch: string): Promise<readonly MergedRequest[]>;
  /** The newest plan that a run of that request has kept for its last commit; undefined where there is none. */
  planOf(request: MergedRequest, keeping: Keeping): Promise<KeptPlan | undefined>;
  /** The plan that a run on a branch has kept; undefined where there is none, or the run was of something else. */
  planOfRun(run: number, branch: string, keeping: Keeping): Promise<KeptPlan | undefined>;
}

export interface ConnectOptions {
  /** How long a second of waiting is: tests do not wait. @default 1000 */
  readonly secondMs?: number;
}
