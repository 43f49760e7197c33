/**
 * Why a command cannot do its work, where the author or the caller can change that: thrown by commands, shown by the
 * program as problems. What is found wrong in declarations is not a failure: it is the result of the command.
 */
import type { Problem } from "../model/problem.ts";
import { Exit } from "./exit.ts";

export class Failure extends Error {
  readonly problems: readonly Problem[];
  readonly exit: Exit;

  constructor(problems: readonly Problem[], exit: Exit = Exit.failed) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
    this.exit = exit;
  }

  /** A failure with one problem that no file has part in. */
  static of(code: string, message: string): Failure {
    return new Failure([{ code, rule: null, address: null, message, places: [] }]);
  }
}

/** Somebody asked to stop. */
export class Interrupted extends Error {}
