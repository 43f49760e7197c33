/**
 * How what we posted is found again: its first line is a comment in HTML, which nobody sees. After it there may be a status, which changes
 * while the rest stays: `Applied by …`.
 */

/** What is posted for a stack, once each. */
export type Subject = "plan" | "drift";

/** GitHub's limit for comments and issues, in characters; GitLab's is higher. */
export const LONGEST_BODY = 65_536;

const END_OF_STATUS = "<!-- allot:status -->";

/** The first line of what is posted for a stack. */
export function markerOf(subject: Subject, stack: string): string {
  return `<!-- allot:${subject} ${stack} -->`;
}

/** Whether a body was posted under a marker. */
export function isMarked(body: string, marker: string): boolean {
  return linesOf(body)[0]?.trim() === marker;
}

/** What the first line of Markdown that allot writes looks like, whatever it is about. */
const ANY_MARKER = /^<!-- allot[ :][^<>]* -->$/;

/** A body under a marker, with a status where there is one. A marker that the text begins with already is not written again. */
export function marked(marker: string, text: string, status?: string): string {
  const [first = "", ...others] = linesOf(text);
  const rest = (ANY_MARKER.test(first.trim()) ? others : [first, ...others]).join("\n").trim();
  const head = status === undefined ? [marker] : [marker, status, "", END_OF_STATUS];
  return [...head, rest].join("\n").trimEnd();
}

/** What was posted under a marker, without its status. */
export function withoutStatus(body: string, marker: string): string {
  const lines = linesOf(body);
  const end = lines.indexOf(END_OF_STATUS);
  return isMarked(body, marker) && end > 0 ? lines.slice(end + 1).join("\n") : lines.slice(1).join("\n");
}

/** Whether two bodies say the same, however a forge stores the ends of lines. */
export function isSameBody(a: string, b: string): boolean {
  return linesOf(a).join("\n").trimEnd() === linesOf(b).join("\n").trimEnd();
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
