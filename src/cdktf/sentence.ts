/** What is wrong, as synthesis prints it below the path of a construct. */
import type { Problem } from "../model/problem.ts";

/** `at` says where, in the words of whoever wrote it; nothing where that is the construct itself. */
export function sentence({ code, rule, message }: Pick<Problem, "code" | "rule" | "message">, at = ""): string {
  return `${at === "" ? "" : `${at} `}${code}${rule ? ` (${rule})` : ""} ${message}`;
}
