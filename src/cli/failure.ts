/**
 * Why a command cannot do its work, where the author or the caller can change that: thrown by commands, shown by the
 * program as problems. What is found wrong in declarations is not a failure: it is the result of the command.
 */
import { ServiceFault } from "../client/fault.ts";
import { ForgeFault } from "../forge/fault.ts";
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

/** What the caller can change of an error that a command ended with; undefined for a bug. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof ServiceFault) {
    const { message, refusal } = error;
    return new Failure([
      {
        code: refusal?.code ?? "service_unavailable",
        rule: refusal?.rule ?? null,
        address: refusal?.address ?? null,
        message: refusal?.wayOut ? `${message}; ${refusal.wayOut}` : message,
        places: [],
      },
    ]);
  }
  if (error instanceof ForgeFault) return Failure.of(error.code, error.message);
  if (error instanceof Error && "code" in error && "syscall" in error && typeof error.code === "string")
    return Failure.of("file_unusable", error.message);
  return undefined;
}
