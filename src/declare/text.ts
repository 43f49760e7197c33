/** Writes text as YAML: plain where every loader takes it for the same text, in double quotes otherwise. */

const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_@./-]*(?: [\p{L}\p{N}_@./(&+-][\p{L}\p{M}\p{N}_@./()&+'-]*)*$/u;
/** What some loader or other takes for something else. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
// Characters that YAML does not print, or that change how text is shown.
const UNPRINTED = /[\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

export function yamlText(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) return text;
  return escapesIn(JSON.stringify(text), "\\u");
}

/** Text with what is not to be seen in it written as four digits, after a mark. */
export function escapesIn(text: string, mark: string): string {
  return text.replace(UNPRINTED, (found) => mark + found.charCodeAt(0).toString(16).padStart(4, "0"));
}

/** The line that tells editors which schema a file has, seen from where the file is. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n`;
}
