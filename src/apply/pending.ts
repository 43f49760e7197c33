/**
 * What is pending once a plan is applied (reconciler.md, *Staged work*). The plan says so of what it cannot do; when the hour of what
 * it drains is over (U-1) is known only now, and what was not drained waits for nothing.
 */
import { type Client, ServiceFault } from "../client/index.ts";
import { figure } from "../model/canonical.ts";
import { drainedUntil } from "../model/law/unlinking.ts";
import type { Plan } from "../plan/index.ts";
import type { Pending } from "../wire/generated/plan.ts";

/** The pending of a plan, as it stands after an apply. `takenAt` says when an operation took effect, in Unix milliseconds; undefined: it has not. */
export async function pendingAfter(
  { tree, operations, pending }: Plan,
  takenAt: (id: string) => number | undefined,
  client: Pick<Client, "organization">,
): Promise<Pending[]> {
  const draining = new Map(
    operations.flatMap(({ id, change }) =>
      change.kind === "organization.drain" ? [[change.address, id] as const] : [],
    ),
  );
  const after = await Promise.all(
    pending.map(async (one) => {
      const drain = one.kind === "organization.unlink" ? draining.get(one.address) : undefined;
      if (drain === undefined) return [one];
      const atMs = takenAt(drain);
      return atMs === undefined ? [] : [await begun(one, { tree, atMs }, client)];
    }),
  );
  return after.flat();
}

/** With its end, now that the hour has begun. Where nobody can be asked, the plan's own words stand. */
async function begun(
  one: Pending,
  { tree, atMs }: { readonly tree: string; readonly atMs: number },
  client: Pick<Client, "organization">,
): Promise<Pending> {
  try {
    const { drainedAt, held } = await client.organization(tree, one.address);
    const until = drainedUntil({ drainedAt: drainedAt === undefined ? null : Date.parse(drainedAt) });
    if (until === undefined) return one;
    // Of credits that ended earlier, the hour may be over when they are drained.
    const isOver = atMs >= until;
    const waits = [
      isOver && held > 0 ? "" : isOver ? NOTHING : HOUR,
      held > 0 ? `${figure(held)} held credits to be posted, voided or to expire` : "",
    ].filter((wait) => wait !== "");
    return { ...one, waitsFor: waits.join(", and "), until: isOver ? null : new Date(until).toISOString() };
  } catch (error) {
    if (error instanceof ServiceFault) return one;
    throw error;
  }
}

const HOUR = "the hour for work in flight";
const NOTHING = "the next apply; its hour is over";
