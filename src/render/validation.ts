/** What is wrong, as a document: of `validate`, and of every command that could not do its work and has no shape of its own for that. */
import type { Problem } from "../model/problem.ts";
import type { Validation } from "../wire/generated/validation.ts";

/** The document of problems, in the shape of `schemas/validation.schema.json`. */
export function validationDocument(problems: readonly Problem[]): Validation {
  return { formatVersion: 1, problems: problems.map((problem) => ({ ...problem, places: [...problem.places] })) };
}
