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
    return await session.creating(resource.name, async () => {
      const made = await resource.create(planned, applying);
      session.isFirst(`${resource.name} ${String(made.id)}`);
      return made;
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Another resource may be just making it, and only not know yet that it has.
    await session.created(resource.name);
    const live = await resource.there(planned, session);
    const found = live && asWritten(planned, live);
    if (!found || !isAsPlanned(planned, found) || !session.isFirst(`${resource.name} ${String(found.id)}`)) throw error;
    return found;
  }
}
