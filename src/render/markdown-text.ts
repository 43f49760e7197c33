/**
 * Text for Markdown as code hosts show it: nothing in it is markup, a link, an image, a mention or a reference to an issue. What is unsafe on a
 * terminal has been escaped before (`visible`).
 */
const MARKUP = /[\\`*_{}[\]()<>#+\-.!|~&@:$^=]/g;

/** Text in a paragraph or a cell of a table. Digits and letters stay; every other ASCII sign is an entity, which no parser takes for markup. */
export function markdownText(text: string): string {
  return text.replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`);
}
