/**
 * Text for Markdown as code hosts show it: nothing in it is markup, a link, an image, a mention or a reference to an issue. What is unsafe on a
 * terminal has been escaped before (`visible`).
 */
/** Signs that begin something wherever they stand; those that begin a list or a heading at the start; and the dot that makes a link of `www.`. */
const MARKUP = /[\\`*_{}[\]()<>#!|~&@$^]|:(?=[\w/+-])(?!\d)|^[-+=]|^(?=\d+[.)])|(?<=www)\./gi;

/** Text in a paragraph or a cell of a table. Letters and digits stay; what could be taken for markup is an entity, which no parser takes for any. */
export function markdownText(text: string): string {
  return text.replace(MARKUP, (sign) => (sign === "" ? "&#8203;" : `&#${sign.charCodeAt(0)};`));
}
