/**
 * What resources ask of the service in the same moment, as one request. Terraform calls for ten of them at a time, and a request costs more than all
 * else that is done for one: who asks waits for the turn of the event loop to end, and goes with whoever has asked meanwhile.
 *
 * Nothing is kept: each question is sent after it was asked, so that an answer is as fresh as one of its own. Each has its own answer too: what is
 * not there is not there for one, a change is an atomic group of its own, and what is refused for its shape is asked again one by one.
 *
 * Rejected: one snapshot for all that a refresh reads. It would be older than who asks last, and a state that is read for a change must be of now. Waiting
 * some milliseconds for more to come: it made fewer requests, and no difference to the processor time of a run that is beyond its noise.
 */
import DataLoader from "dataloader";
import { type Client, ServiceFault } from "../client/index.ts";
import { a_key_is_well_formed } from "../model/law/organizations.ts";
import type { ChangeSet, ChangeSetAnswer, SnapshotLine } from "../wire/generated/wire.ts";

type Group = ChangeSet["groups"][number];
type GroupAnswer = ChangeSetAnswer["groups"][number];

/** In whose name changes are asked for. */
type Asker = Pick<ChangeSet, "stack" | "run">;

/** The questions that are gathered. Each @throws ServiceFault */
export interface Gathered {
  /** An organization as it is, by its key; undefined where there is none in sight. */
  organization(root: string, key: string): Promise<SnapshotLine | undefined>;
  /** The same by its opaque id. */
  organizationOf(root: string, id: string): Promise<SnapshotLine | undefined>;
  /** Asks for changes, all or nothing; whatever becomes of others. */
  changeGroup(root: string, group: Group): Promise<GroupAnswer>;
}

/** How many at most: their names stand in an address. */
const MOST = 50;

/** Asks a service through a client. */
export function gathered(client: Client, asker: Asker): Gathered {
  const linesBy = (by: "id" | "key", one: (root: string, name: string) => Promise<SnapshotLine>) =>
    perRoot<string, SnapshotLine | undefined>((root) => ({
      one: (name) => orNone(one(root, name)),
      async all(names) {
        const wanted = unique(names);
        const found = await orNone(client.organizations(root, by === "id" ? { ids: wanted } : { keys: wanted }));
        const lines = new Map(found?.map((line) => [line[by], line]));
        return names.map((name) => lines.get(name));
      },
    }));
  const byKey = linesBy("key", client.organization);
  const byId = linesBy("id", client.organizationOf);
  const changes = perRoot<Group, GroupAnswer>((root) => {
    const ask = async (groups: readonly Group[]) => (await client.changeSet(root, { ...asker, groups })).groups;
    return { all: ask, one: async (group) => answerOf(await ask([group])) };
  });
  return {
    // What no key and no id can be is nobody's, and would have all others refused with it.
    organization: async (root, key) => (a_key_is_well_formed(key) ? undefined : byKey(root).load(key)),
    organizationOf: async (root, id) => (OPAQUE.test(id) ? byId(root).load(id) : undefined),
    changeGroup: (root, group) => changes(root).load(group),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** As the service takes them. */
const OPAQUE = /^[a-z0-9-]{1,40}$/;

interface Asking<One, Answer> {
  one(asked: One): Promise<Answer>;
  /** Answers in the order asked. */
  all(asked: readonly One[]): Promise<readonly Answer[]>;
}

function perRoot<One, Answer>(
  asking: (root: string) => Asking<One, Answer>,
): (root: string) => DataLoader<One, Answer> {
  const loaders = new Map<string, DataLoader<One, Answer>>();
  return (root) => {
    const known = loaders.get(root) ?? loaderOf(asking(root));
    loaders.set(root, known);
    return known;
  };
}

function loaderOf<One, Answer>({ one, all }: Asking<One, Answer>): DataLoader<One, Answer> {
  const alone = (asked: One) => one(asked).catch(faultOf);
  return new DataLoader<One, Answer>(
    async (asked) => {
      const [first] = asked;
      if (first !== undefined && asked.length === 1) return [await alone(first)];
      try {
        return await all(asked);
      } catch (error) {
        if (!isForOne(error)) throw error;
        return Promise.all(asked.map(alone));
      }
    },
    {
      cache: false,
      maxBatchSize: MOST,
      batchScheduleFn: (send) => setImmediate(send),
    },
  );
}

/** What says no to all that are in a request, whichever they are: a token, a tree. */
const FOR_ALL: ReadonlySet<number> = new Set([401, 403, 404]);

/** Whether a no may be because of one of those that were asked for together. */
function isForOne(error: unknown): boolean {
  return error instanceof ServiceFault && !error.passing && error.status >= 400 && !FOR_ALL.has(error.status);
}

function faultOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function answerOf([answer]: readonly GroupAnswer[]): GroupAnswer {
  if (!answer) throw new Error("the service did not answer for this change");
  return answer;
}

/** What is asked for; undefined where there is none of it in sight. */
async function orNone<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ServiceFault && error.status === 404) return undefined;
    throw error;
  }
}
