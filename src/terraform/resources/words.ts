/** Attributes that can only be one of some words. */
import type { Diagnostic } from "../diagnostics.ts";
import type { Attributes } from "../protocol/values.ts";
import { textOf } from "./reading.ts";

/** What is none of the words that there are, at its attribute; what is not known yet is nobody's fault. */
export function wrongWords(
  config: Attributes,
  words: Readonly<Record<string, readonly string[]>>,
): readonly Diagnostic[] {
  return Object.entries(words).flatMap(([name, possible]) => {
    const given = textOf(config[name]);
    if (given === undefined || possible.includes(given)) return [];
    const detail = `${name} is ${possible.slice(0, -1).join(", ")} or ${possible.at(-1)}, not ${given}.`;
    return [{ severity: "error", summary: `There is no ${name} ${given}`, detail, path: [name] }];
  });
}

/** One of some words, where it is given. */
export function wordOf<const Word extends string>(
  value: Attributes[string] | undefined,
  words: readonly Word[],
): Word | undefined {
  return words.find((one) => one === value);
}
