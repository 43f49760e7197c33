/**
 * Who has begun to unlink what the files do not say is leaving: the planner warns of it, the event log knows who did. Asked only of those, and
 * of the first few; who may not read the log is warned without a name.
 */
import { type Client, ServiceFault } from "../client/index.ts";
import type { Problem } from "../model/problem.ts";
import { DRAINING } from "../plan/index.ts";
import { eventsOf } from "./event-pages.ts";
import { peopleIn } from "./people.ts";

/** Organizations of which it is looked up. */
const NAMED = 20;

/** The warnings, with a line of who drained it where the log says that. */
export async function withWhoDrained(warnings: readonly Problem[], client: Client, root: string): Promise<Problem[]> {
  const told: Problem[] = [];
  let left = NAMED;
  for (const warning of warnings) {
    const { code, address, message } = warning;
    if (code !== DRAINING || address === null || left === 0) told.push(warning);
    else {
      left -= 1;
      told.push({ ...warning, message: `${message}${await whoDrained(address, client, root)}` });
    }
  }
  return told;
}

async function whoDrained(key: string, client: Client, root: string): Promise<string> {
  try {
    const events = await eventsOf(client, root, { organization: key });
    const event = events.findLast(({ kind }) => kind === "organization.drain");
    if (!event) return "";
    const person = (await peopleIn(client, root, [event])).get(event.actor);
    const through = event.stack === null ? (event.run ?? event.kind) : `${event.run} of the stack ${event.stack}`;
    return `\nBegun by ${person?.name ?? event.actor} at ${event.at}, ${through}`;
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return "";
  }
}
