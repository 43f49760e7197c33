/** A bare remote, and clones of it, as a forge and the people who work with it have them. Not a test itself. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../allot.ts";

/** Nothing of this machine's configuration of git has a part in it. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ann",
  GIT_AUTHOR_EMAIL: "ann@rlc.example",
  GIT_COMMITTER_NAME: "Ann",
  GIT_COMMITTER_EMAIL: "ann@rlc.example",
};

export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...GIT_ENVIRONMENT };
  return execFileSync("git", args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

export class Repository {
  /** The bare remote. */
  readonly remote = join(temporaryFolder(), "remote.git");
  /** Where somebody works. */
  readonly work = join(temporaryFolder(), "work");

  /** With these folders copied into its first commit, each to where it is said. */
  constructor(contents: readonly (readonly [from: string, to: string])[]) {
    mkdirSync(this.remote);
    git(this.remote, "init", "--quiet", "--bare", "--initial-branch=main");
    git(this.remote, "config", "uploadpack.allowAnySHA1InWant", "true");
    mkdirSync(this.work);
    git(this.work, "init", "--quiet", "--initial-branch=main");
    git(this.work, "remote", "add", "origin", this.remote);
    for (const [from, to] of contents)
      cpSync(from, join(this.work, to), {
        recursive: true,
        filter: (path) => !/\/(?:\.allot|node_modules)$/.test(path),
      });
    this.#commit("The tree as it is");
    git(this.work, "push", "--quiet", "origin", "main");
  }

  /** A branch off `main` as it is, or as it was, with changes of files: text → text. Answers its commit. */
  branch(
    name: string,
    changes: readonly (readonly [file: string, before: string, after: string])[],
    from = "main",
  ): string {
    git(this.work, "checkout", "--quiet", "-B", name, from);
    for (const [file, before, after] of changes) this.#change(file, before, after);
    const commit = this.#commit(name);
    git(this.work, "push", "--quiet", "--force", "origin", name);
    git(this.work, "checkout", "--quiet", "main");
    return commit;
  }

  /** The commit that merging a branch now would make, as the forge makes it to test it. */
  tested(branch: string): string {
    git(this.work, "checkout", "--quiet", "--detach", "main");
    git(this.work, "merge", "--quiet", "--no-ff", "--no-edit", branch);
    const commit = git(this.work, "rev-parse", "HEAD");
    git(this.work, "push", "--quiet", "--force", "origin", `${commit}:refs/pull/${branch}/merge`);
    git(this.work, "checkout", "--quiet", "main");
    return commit;
  }

  /** Merges a branch into `main`. Answers the commit of `main`. */
  merge(branch: string, how: "merge" | "squash" = "merge"): string {
    if (how === "squash") {
      git(this.work, "merge", "--quiet", "--squash", branch);
      git(this.work, "commit", "--quiet", "-m", branch);
    } else git(this.work, "merge", "--quiet", "--no-ff", "--no-edit", branch);
    git(this.work, "push", "--quiet", "origin", "main");
    return git(this.work, "rev-parse", "HEAD");
  }

  /** The commit of `main`. */
  head(): string {
    return git(this.work, "rev-parse", "main");
  }

  /** Works with a branch checked out where somebody works. */
  async at(branch: string, work: () => Promise<void>): Promise<void> {
    git(this.work, "checkout", "--quiet", branch);
    await work();
    git(this.work, "checkout", "--quiet", "main");
  }

  /** A fresh clone at a commit, as a job gets it. */
  checkout(commit: string, folder: string): void {
    git(dirname(folder), "clone", "--quiet", "--no-checkout", this.remote, folder);
    git(folder, "fetch", "--quiet", "origin", commit);
    git(folder, "checkout", "--quiet", "--detach", commit);
  }

  #change(file: string, before: string, after: string): void {
    const path = join(this.work, file);
    const text = before === "" ? "" : readFileSync(path, "utf8");
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    writeFileSync(path, text.replace(before, after));
  }

  #commit(message: string): string {
    git(this.work, "add", "--all");
    git(this.work, "commit", "--quiet", "-m", message);
    return git(this.work, "rev-parse", "HEAD");
  }
}
