/** The whole answer to a question about the event log, page by page. */
import { type Client, type EventQuery, ServiceFault } from "../client/index.ts";
import type { Event } from "../wire/generated/wire.ts";

/** All pages of a query, oldest first. */
export async function eventsOf(client: Client, root: string, query: EventQuery): Promise<Event[]> {
  const events: Event[] = [];
  let after = query.after ?? 0;
  for (;;) {
    const page = await pageOf(client, root, { ...query, after, limit: 10_000 });
    events.push(...page.events);
    if (page.next === null) return events;
    after = page.next;
  }
}

async function pageOf(client: Client, root: string, query: EventQuery) {
  try {
    return await client.events(root, query);
  } catch (error) {
    if (error instanceof ServiceFault && error.status === 404 && error.refusal?.address !== root)
      return { events: [], next: null };
    throw error;
  }
}
