/**
 * `allot terraform state purge`: a state goes for ever, with all of its versions. Nothing else here cannot be brought back, and a state that was
 * moved by halves looks like one that was moved: so it is shown first what goes, and which other state has what it manages; and who removes it
 * types its name. Lineages would not tell: `terraform state push` gives a state that it brings another one.
 */
import { type Client, ServiceFault, type StatePlace } from "../client/index.ts";
import { count, type TerraformStateHistory, terraformStatesText, visible } from "../render/index.ts";
import type { Context } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";

/** Shows what is kept of a state, has its name typed unless `confirm` is that, and removes all of it. */
export function purge(context: Context, name: string, place: StatePlace, confirm: string | undefined): Promise<Exit> {
  const { terminal } = context;
  return withClient(context, async ({ client }) => {
    const kept = await client.terraformStateHistory(name, place);
    terminal.sayAsIs([...(await whatGoes(context, client, kept, place))].join(""));
    if (!(await isConfirmed(context, name, confirm))) {
      terminal.say("Nothing changed.");
      return Exit.failed;
    }
    await client.deleteTerraformState(name, { ...place, history: "purge" });
    const versions = count(kept.versions.length, "version");
    await terminal.write([`Removed ${visible(name)} for ever, with ${versions} of it.\n`]);
    return Exit.done;
  });
}

type Kept = Pick<TerraformStateHistory, "state" | "versions">;
type State = Kept["state"];

async function whatGoes({ terminal }: Context, client: Client, kept: Kept, place: StatePlace): Promise<string[]> {
  const { state, versions } = kept;
  const lines = [...terraformStatesText([state], terminal.asideLayout)];
  const last = versions.find(({ kind }) => kind !== "delete");
  if (last) {
    const managed = await managedBy(client, state.name, { ...place, version: last.version });
    const what = managed ? `the last manages ${count(managed.size, "object")}` : "what the last holds cannot be read";
    lines.push(`  ${count(versions.length, "version")} kept; ${what}\n`);
    if (managed && managed.size > 0) lines.push(`  ${await whoElseHas(client, managed, state, place)}\n`);
  }
  return [...lines, "All of that will be gone. Nothing brings it back."];
}

/** Other states that are read, at most: those that were written last. */
const MOST_READ = 20;

/** Which other state manages most of these objects. */
async function whoElseHas(
  client: Client,
  managed: ReadonlySet<string>,
  own: State,
  place: StatePlace,
): Promise<string> {
  // Of a distributor its own states; of the operator all of the service's.
  const lists = await Promise.all([statesAt(client, {}), statesAt(client, place)]);
  const others = distinct(lists.flat().filter((one) => !isSame(one, own) && one.latest?.kind !== "delete"));
  let best: { readonly state: State; readonly shared: number } | undefined;
  for (const state of others.slice(0, MOST_READ)) {
    const { root, organization } = state;
    const where = organization === null ? {} : { organization, ...(root !== null && { root }) };
    const found = (await managedBy(client, state.name, where)) ?? new Set();
    const shared = [...managed].filter((object) => found.has(object)).length;
    if (shared > (best?.shared ?? 0)) best = { state, shared };
    if (shared === managed.size) break;
  }
  const no =
    others.length > MOST_READ ? `none of the ${MOST_READ} other states written last` : "no other state in sight";
  if (!best) return `${no} has any of them`;
  const { state, shared } = best;
  const whose = state.organization === null ? "of the service" : `of ${visible(state.organization)}`;
  const has = `${visible(state.name)} ${whose}, written ${state.latest?.at}, has`;
  return shared === managed.size ? `${has} all of them` : `${has} ${shared} of them; ${no} has more`;
}

/** The same one may be listed under another key that its organization had. */
function isSame(one: State, other: State): boolean {
  return (
    one.name === other.name && one.latest?.version === other.latest?.version && one.latest?.at === other.latest?.at
  );
}

/** Each once, what was written last first. */
function distinct(states: readonly State[]): State[] {
  const each = states.filter((one, at) => states.findIndex((other) => isSame(one, other)) === at);
  return each.sort((one, other) => (other.latest?.at ?? "").localeCompare(one.latest?.at ?? ""));
}

async function statesAt(client: Client, place: StatePlace): Promise<readonly State[]> {
  try {
    return (await client.terraformStates(place)).states;
  } catch (error) {
    if (error instanceof ServiceFault) return [];
    throw error;
  }
}

/** What a state manages; undefined where it cannot be read, which keeps nobody from removing it. */
async function managedBy(
  client: Client,
  name: string,
  asked: StatePlace & { readonly version?: number },
): Promise<ReadonlySet<string> | undefined> {
  try {
    return objectsIn(JSON.parse(await client.terraformState(name, asked)));
  } catch (error) {
    if (error instanceof ServiceFault || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The objects that a state manages, each by its type and id: by their addresses they would not be known again after a `moved` block. */
function objectsIn(file: unknown): Set<string> {
  const found = new Set<string>();
  for (const resource of listIn(file, "resources")) {
    if (!isObject(resource) || resource.mode !== "managed") continue;
    for (const instance of listIn(resource, "instances")) {
      const attributes = isObject(instance) ? (instance.attributes ?? instance) : instance;
      const id = isObject(attributes) ? (attributes.id ?? attributes) : attributes;
      found.add(JSON.stringify([resource.type, id]));
    }
  }
  return found;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = isObject(value) ? value[field] : undefined;
  return Array.isArray(list) ? list : [];
}

/** Whether somebody has typed the name. @throws Failure where nobody can, or another was given */
async function isConfirmed({ terminal }: Context, name: string, given: string | undefined): Promise<boolean> {
  if (given !== undefined) {
    if (given === name) return true;
    const detail = `it is confirmed with the name of the state, ${visible(name)}, not ${visible(given)}; nothing was removed`;
    throw Failure.of("confirmation_wrong", detail);
  }
  if (!terminal.isInteractive)
    throw Failure.of(
      "approval_needed",
      `nobody can be asked here, since this is not a terminal: look at the above, then say \`--confirm ${visible(name)}\``,
    );
  return (await terminal.ask("Type the name of the state to remove it for ever: ")).trim() === name;
}
