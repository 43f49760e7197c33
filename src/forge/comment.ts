/**
 * The one comment of a request: posted the first time, changed in place afterwards, so that a request with twenty pushes has one plan to
 * read and nobody is mailed twenty times. Found by its marker, and only among what the token's own account wrote: anybody can write a marker.
 *
 * Rejected: deleting and posting again (it would stand below the discussion, but whoever answered to it answers to nothing).
 */
import { ForgeFault } from "./fault.ts";
import type { ConnectOptions, Forge } from "./forge.ts";
import { isMarked, isSameBody, LONGEST_BODY, marked, markerOf, withoutStatus } from "./marker.ts";
import { once } from "./once.ts";
import { newestOf, type Posted } from "./posted.ts";

export interface CommentOptions {
  readonly request: number;
  readonly stack: string;
  /** Markdown. Absent: what stands there stays, below the new status. */
  readonly text?: string;
  /** Markdown, above the text. Absent: none any more. */
  readonly status?: string;
}

/** Posts the comment of a request, or changes it. @throws ForgeFault */
export async function comment(forge: Forge, options: CommentOptions, connecting?: ConnectOptions): Promise<Posted> {
  const { stack, text, status } = options;
  // Before anything is asked: what is too long is so wherever it goes.
  if (text !== undefined) assertLength(marked(markerOf("plan", stack), text, status));
  return once(() => commented(forge, options), connecting);
}

async function commented(forge: Forge, { request, stack, text, status }: CommentOptions): Promise<Posted> {
  const marker = markerOf("plan", stack);
  const ours = (await forge.comments(request)).filter(({ isOwn, body }) => isOwn && isMarked(body, marker));
  const { newest, others } = newestOf(ours);
  const body = marked(marker, text ?? (newest ? withoutStatus(newest.body, marker) : ""), status);
  assertLength(body);
  if (!newest) return { action: "created", url: (await forge.addComment(request, body)).url, others };
  if (isSameBody(newest.body, body)) return { action: "unchanged", url: newest.url, others };
  await forge.changeComment(request, newest, body);
  return { action: "updated", url: newest.url, others };
}

/** @throws ForgeFault for what no forge takes */
export function assertLength(body: string): void {
  if (body.length <= LONGEST_BODY) return;
  const figure = (length: number) => length.toLocaleString("en-US");
  throw new ForgeFault(
    "comment_too_long",
    `it has ${figure(body.length)} characters, and a comment takes ${figure(LONGEST_BODY)}: \`--format markdown\` stays below that; nothing was posted`,
  );
}
