/**
 * The way out of the tree (U-1 to U-6): drained, an hour for work in flight, unlinked; or only released. What cannot be yet fails with what
 * to do and when, and stays in the state.
 */
import type { Change } from "../../model/change.ts";
import { a_root_stays_active } from "../../model/law/phases.ts";
import { DRAIN_MS } from "../../model/law/unlinking.ts";
import type { SnapshotLine } from "../../wire/generated/wire.ts";
import { type Diagnostic, Refused } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import type { Attributes } from "../protocol/values.ts";
import type { Session } from "../session.ts";
import { duration, timeout } from "./durations.ts";
import { FIELDS } from "./organization-attributes.ts";
import { yes } from "./reading.ts";
import { whileRefused } from "./waiting.ts";

/** How long the hour after draining is waited for, by itself: the hour, and some more for what is left in it. */
const DELETE_MS = 90 * 60_000;
/** What an unlink that comes too early is refused with (U-1). */
const TOO_EARLY: ReadonlySet<string> = new Set(["hour_not_over", "credits_held"]);

/** What can be done about a root. */
const LEFT_ALONE = '`on_destroy = "release"`, applied before, leaves it as it is when it is destroyed';

interface Place {
  readonly session: Session;
  readonly tree: string;
  readonly nonce: string;
}

/** What of a removal is known when it is planned. */
export function standsInTheWay(live: SnapshotLine, prior: Attributes): readonly Diagnostic[] {
  const { key } = live;
  if (prior.on_destroy === "release") return [];
  const root = a_root_stays_active(live, "unlinked");
  if (root) return unlawful({ ...root, wayOut: LEFT_ALONE }, []);
  if (live.protected)
    return [
      {
        severity: "error",
        summary: `${key} is protected (O-13)`,
        detail: `Nobody unlinks it before the protection was lifted by an apply of its own: set \`protected = false\`, apply, and destroy it then.`,
      },
    ];
  if (isDrained(live) || yes(prior.wait_for_drain)) return [];
  return [
    {
      severity: "warning",
      summary: `${key} is drained first (U-1)`,
      detail:
        "Its credits go back at once. An hour later it can be unlinked: this destroy will stop there and say so. With `wait_for_drain = true` it waits.",
    },
  ];
}

/** Releases an organization, or drains and unlinks it. @throws Refused while it is draining and nobody waits */
export async function leaving(live: SnapshotLine, prior: Attributes, { session, tree, nonce }: Place): Promise<void> {
  const { key: address, name } = live;
  const carryOut = (change: Change, step: string, version: number) =>
    session.carryOut(tree, [{ change, version }], `${nonce}-${step}`, FIELDS);
  if (prior.on_destroy === "release") {
    if (live.managedBy === session.stack)
      await carryOut({ kind: "organization.release", address, after: { managedBy: null } }, "release", live.version);
    return;
  }
  if (!isDrained(live)) {
    const after = { phase: "draining", credits: 0 } as const;
    await carryOut({ kind: "organization.drain", address, after }, "drain", live.version);
  }
  const drained = await session.known(tree, live.id);
  if (!drained) return;
  if (!isDrained(live) && !yes(prior.wait_for_drain)) throw new Refused([draining(address, drained.drainedAt, 0)]);
  const unlink = { kind: "organization.unlink", address, after: { confirm: name } } as const;
  const waitMs = yes(prior.wait_for_drain) ? timeout(prior, "delete", DELETE_MS) : 0;
  try {
    const awaited = { codes: TOO_EARLY, timeoutMs: waitMs, inVain: () => "" };
    await whileRefused(() => carryOut(unlink, "unlink", drained.version), awaited, session.stopped);
  } catch (error) {
    if (error instanceof Refused && error.code !== undefined && TOO_EARLY.has(error.code))
      throw new Refused([draining(address, drained.drainedAt, session.stopped.aborted ? "interrupted" : waitMs)]);
    throw error;
  }
}

/** Whether its credits are back. Who is on its way out can have been given some again; then its hour has not begun (U-1). */
function isDrained({ phase, allocated }: SnapshotLine): boolean {
  return phase === "draining" && allocated === 0;
}

function draining(key: string, since: string | undefined, waitedMs: number | "interrupted"): Diagnostic {
  const when = since === undefined ? "in an hour" : `from ${new Date(Date.parse(since) + DRAIN_MS).toISOString()} on`;
  const way =
    waitedMs === 0
      ? ", and not sooner; where `wait_for_drain = true` was applied before, a destroy waits by itself"
      : waitedMs === "interrupted"
        ? ": the wait was interrupted"
        : `, which is longer than \`timeouts.delete\`: it waited ${duration(waitedMs)}`;
  return {
    severity: "error",
    summary: `${key} is draining (U-1)`,
    detail: `Its credits are back, and it stays in the state. Work in flight has an hour: destroy again ${when}${way}.`,
  };
}
