/**
 * What another stack manages (language rule 10). The service refuses to change it; that is known when it is planned, and would otherwise stop an
 * apply in the middle.
 */
import type { Diagnostic, Step } from "../diagnostics.ts";
import type { Session } from "../session.ts";

/** An error where an organization is another stack's. */
export function foreign(
  key: string,
  managedBy: string | null | undefined,
  session: Session | undefined,
  path: readonly Step[] = [],
): readonly Diagnostic[] {
  if (!session || (managedBy ?? session.stack) === session.stack) return [];
  return [
    {
      severity: "error",
      summary: `${key} is managed by the stack ${managedBy}`,
      detail: `What one stack manages another does not change (language rule 10). Let ${managedBy} release it first, or name that stack in the provider's configuration: \`stack = "${managedBy}"\`.`,
      path,
    },
  ];
}

/** The same of an organization that is known by its key. Sends no more than one request for a whole plan. */
export async function foreignKey(
  key: string | undefined,
  session: Session | undefined,
  path: readonly Step[],
): Promise<readonly Diagnostic[]> {
  if (!session || key === undefined) return [];
  const root = await session.knownTree();
  if (root === undefined) return [];
  const live = await session.seen(root);
  return foreign(key, live.tree.organizations.get(key)?.managedBy, session, path);
}

/** An error where an organization that is to be created is there already: its key cannot become free in the course of a run (O-2). */
export function thereAlready(key: string, managedBy: string | null, { stack }: Session): readonly Diagnostic[] {
  // What an apply that was cut off has created is found again.
  if (managedBy === stack) return [];
  const whose =
    managedBy === null
      ? "No stack manages it"
      : `The stack ${managedBy} manages it, and has to release it first (language rule 10)`;
  const detail = `${whose}. What is there is taken over by an \`import\` block with the id ${key}; \`allot export --format terraform\` writes it.`;
  return [{ severity: "error", summary: `${key} is there already (O-2)`, detail, path: ["key"] }];
}
