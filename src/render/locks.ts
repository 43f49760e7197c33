/** Locks of trees, as text: who holds each, at what, where to look, and until when. */
import type { Lock } from "../wire/generated/wire.ts";
import { columns, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";

export type { LockReleased } from "../wire/generated/lock-released.ts";
export type { Locks } from "../wire/generated/locks.ts";

/** The text of locks that are held. */
export function* locksText(locks: readonly Lock[], { style, width }: Layout): Generator<string> {
  if (locks.length === 0) yield "Nobody holds a lock.\n";
  for (const { root, principal, holder, acquiredAt, renewedAt, expiresAt, fence } of locks) {
    const who = `${visible(principal)}: ${visible(holder.command)} on ${visible(holder.hostname)}`;
    const [first = "", ...rest] = wrap(who, { width, first: columns(visible(root)) + 2, indent: 4 });
    yield `${style.strong(visible(root))}${first.slice(columns(visible(root)))}
`;
    for (const line of rest)
      yield `${line}
`;
    for (const more of [holder.run, holder.runUrl]) if (more !== null) yield `  ${visible(more)}\n`;
    yield `  since ${visible(acquiredAt)}, renewed ${visible(renewedAt)}\n`;
    yield `  ${style.faint(`ends ${visible(expiresAt)} unless it is renewed; fence ${fence}`)}\n`;
  }
}
