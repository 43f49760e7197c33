/** Creating what a plan has planned, so that nothing is ever created and recorded by nobody. */
import { Refused } from "./diagnostics.ts";
import { asWritten, isAsPlanned } from "./planning.ts";
import type { Attributes } from "./protocol/values.ts";
import type { Applying, Resource } from "./resource.ts";

/**
 * Creates an object; or takes what an apply that was cut off has created and nobody has recorded: of this stack, exactly as planned, and not
 * made a moment ago for another resource of the same configuration.
 */
export async function created(resource: Resource, planned: Attributes, applying: Applying): Promise<Attributes> {
  const { session } = applying;
  try {
    const made = await resource.create(planned, applying);
    session.isFirst(`${resource.name} ${String(made.id)}`);
    return made;
  } catch (error) {
    const live = error instanceof Refused ? await resource.there(planned, session) : null;
    const found = live && asWritten(planned, live);
    if (!found || !isAsPlanned(planned, found) || !session.isFirst(`${resource.name} ${String(found.id)}`)) throw error;
    return found;
  }
}
