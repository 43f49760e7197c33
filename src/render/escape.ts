/**
 * The only escaper of output: what came from a file, the service or the environment passes through here before it
 * reaches a terminal or a JSON document (language rule 12).
 *
 * Escaped: control characters (which move cursors and recolour), characters that turn the direction of text around,
 * line separators, halves of surrogate pairs, and the two code units that are no characters, which XML refuses. Left alone: all letters
 * of all scripts, and the joiners of emoji.
 *
 * In text also what CI systems take as a command to them, wherever a line of a log has it: `::name` where a line could begin, and
 * `##[name` or `##vso[` anywhere. JSON needs none of it: its lines begin with blanks and a quote.
 */

// Everything that \p{Cc} names, Unicode's Bidi_Control, line and paragraph separators, byte order mark both ways, lone surrogates.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// The first character of what would begin a workflow command. A text may be broken into lines at its blanks, and a colon may follow it.
const COMMAND = /(?<=^|\s):(?=:|$)|#(?=#[A-Za-z]*\[)/gu;

/** Text for a terminal: every unsafe character becomes `\n`, `\t` or `\u{202e}`. The result has exactly one line. */
export function visible(text: string): string {
  const shown = text.replace(UNSAFE, escaped);
  return shown.includes(":") || shown.includes("##") ? shown.replace(COMMAND, escaped) : shown;
}

function escaped(unsafe: string): string {
  return SHORT[unsafe] ?? `\\u{${unsafe.charCodeAt(0).toString(16)}}`;
}

/** JSON text with every unsafe character written as a JSON escape; still the same document. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
