/**
 * A document as JSON text, in pieces, so that a plan of 100,000 operations never is one string. One line for each field, and
 * one for each element of a list, so that it can be read, grepped and compared by line. Control characters and those that
 * turn text around are escaped.
 *
 * Rejected: `JSON.stringify(document, null, 2)`: ten lines an operation, and half of all bytes are indentation.
 */
import { escapeJson } from "./escape.ts";

/** The pieces of a document's JSON text. They end with a line feed. */
export function* json(document: object): Generator<string> {
  let between = "{\n";
  for (const [field, value] of Object.entries(document)) {
    yield `${between}  ${text(field)}: `;
    between = ",\n";
    if (Array.isArray(value) && value.length > 0) yield* list(value);
    else yield text(value);
  }
  yield between === "{\n" ? "{}\n" : "\n}\n";
}

function* list(elements: readonly unknown[]): Generator<string> {
  let between = "[\n";
  for (const element of elements) {
    yield `${between}    ${text(element)}`;
    between = ",\n";
  }
  yield "\n  ]";
}

function text(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}
