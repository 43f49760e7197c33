/**
 * The one issue about drift: opened when there is some, changed while it lasts, closed when there is none any more. Found by label and
 * marker. Closed ones stay closed: the next drift is another story, with its own discussion.
 */
import { assertLength } from "./comment.ts";
import type { ConnectOptions, Forge } from "./forge.ts";
import { isMarked, isSameBody, marked, markerOf } from "./marker.ts";
import { once } from "./once.ts";
import { newestOf, type Posted } from "./posted.ts";

export interface IssueOptions {
  readonly stack: string;
  readonly label: string;
}

/** Opens the issue of a stack, or changes it. @throws ForgeFault */
export async function keepIssue(
  forge: Forge,
  { stack, label, title, text }: IssueOptions & { readonly title: string; readonly text: string },
  connecting?: ConnectOptions,
): Promise<Posted> {
  const body = marked(markerOf("drift", stack), text);
  assertLength(body);
  return once(() => kept(forge, { stack, label, title, body }), connecting);
}

async function kept(
  forge: Forge,
  { stack, label, title, body }: IssueOptions & { readonly title: string; readonly body: string },
): Promise<Posted> {
  const { newest, others } = newestOf(await issuesOf(forge, { stack, label }));
  if (!newest) return { action: "created", url: (await forge.openIssue({ title, body, label })).url, others };
  if (isSameBody(newest.body, body)) return { action: "unchanged", url: newest.url, others };
  await forge.changeIssue(newest, body);
  return { action: "updated", url: newest.url, others };
}

/** Closes the issue of a stack, be there one or more, saying why. @throws ForgeFault */
export async function closeIssue(
  forge: Forge,
  { stack, label, why }: IssueOptions & { readonly why: string },
): Promise<Posted> {
  const open = await issuesOf(forge, { stack, label });
  for (const issue of open) await forge.closeIssue(issue, why);
  const { newest } = newestOf(open);
  return { action: newest ? "closed" : "absent", url: newest?.url ?? null, others: newestOf(open).others };
}

async function issuesOf(forge: Forge, { stack, label }: IssueOptions) {
  const marker = markerOf("drift", stack);
  return (await forge.issues(label)).filter(({ isOwn, body }) => isOwn && isMarked(body, marker));
}
