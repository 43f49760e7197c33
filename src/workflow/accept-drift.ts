/**
 * `allot drift --accept`: live values → the files. What is written is first read again and compared: the fields are as they live then, and
 * nothing else is declared otherwise than before; what fails that is left out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AcceptedTexts,
  acceptedTexts,
  type Declarations,
  type FieldToAccept,
  type LoadOptions,
  loadDeclarations,
  STACK_FILE,
} from "../declare/index.ts";
import { figure } from "../model/canonical.ts";
import type { Organization } from "../model/organization.ts";
import { personKey } from "../model/people.ts";
import type { Problem } from "../model/problem.ts";
import {
  type Comparison,
  compareStates,
  type DifferentField,
  type Drifted,
  liveUser,
  withLiveKeys,
} from "../plan/index.ts";
import type { DriftedStack } from "./drift-stack.ts";

/** What would be written, and what became of every field. */
export interface Acceptance extends AcceptedTexts {
  /** Drift that nobody asked to accept, or that is not accepted without its name. */
  readonly rest: readonly Drifted[];
}

export interface AcceptOptions extends Pick<LoadOptions, "env"> {
  readonly folder: string;
  /** `ADDRESS` or `ADDRESS.FIELD`. @default all drift, but for what the files ask to be something else by now */
  readonly named: readonly string[];
}

/** Finds out what files would say. Writes nothing. */
export async function acceptDrift(
  declarations: Declarations,
  drifted: DriftedStack,
  { folder, named, env }: AcceptOptions,
): Promise<Acceptance> {
  const { live, rekeyed } = drifted;
  const compared = live ? comparisonOf(declarations, drifted).fields : [];
  const before = new Map(compared.map((one) => [markOf(one), one]));
  const { chosen, left } = chosenOf(drifted, named, (one) => stoppedLeaving(before.get(markOf(one))) !== undefined);
  if (!live) return { texts: new Map(), accepted: [], left, rest: drifted.drift };
  const stackText = withoutMark(readFileSync(join(folder, STACK_FILE), "utf8"));
  const userOf = (organization: Organization, email: string) =>
    liveUser(organization.people.members.get(personKey(email)), live.nowMs);
  // `state: released` says nothing of the state.
  const released = new Set(chosen.flatMap(({ address, field }) => (field === "managedBy" ? [address] : [])));
  let fields = chosen.flatMap(({ address, field, live: value }): FieldToAccept[] => {
    const different = before.get(markOf({ address, field }));
    const organization = different?.organization ?? null;
    const why = released.has(address) ? undefined : stoppedLeaving(different);
    if (why !== undefined) left.push(notAccepted({ address, field }, why));
    return why === undefined ? [{ address, field, live: value, organization }] : [];
  });
  for (;;) {
    const found = acceptedTexts(declarations, { fields, rekeyed, stackText, userOf });
    if (found.accepted.length === 0)
      return { ...found, texts: new Map(), left: [...left, ...found.left], rest: restOf(drifted, []) };
    const after = await loadDeclarations(folder, { ...(env && { env }), instead: found.texts });
    const wrong = wrongWith(after, found, drifted, before);
    if (wrong.size === 0) {
      const done = found.accepted.map(markOf);
      return { ...found, left: [...left, ...found.left], rest: restOf(drifted, done) };
    }
    for (const [mark, why] of wrong) {
      const one = fields.find((field) => markOf(field) === mark);
      if (one) left.push(notAccepted(one, why));
    }
    const remaining = fields.filter(
      (one) => !wrong.has(markOf(one)) && !found.left.some((problem) => isAbout(problem, one)),
    );
    left.push(...found.left);
    fields = remaining.length < fields.length ? remaining : [];
  }
}

/** U-1: credits raised while it drains stop it. `unlinked` drains it again, or would, which is not as it lives. */
function stoppedLeaving(different: DifferentField | undefined): string | undefined {
  if (!different) return undefined;
  const { field, organization, desired } = different;
  if (organization?.phase !== "draining" || organization.allocated === 0) return undefined;
  if (field !== "state" && !(field === "credits" && desired.life?.phase === "unlinked")) return undefined;
  return `it drains, and was given ${figure(organization.allocated)} credits since, which stops it (U-1): \`state: active\` in the file keeps it, \`state: unlinked\` takes them and drains it again`;
}

/** What was asked for; a name that is none is told. What is never accepted is told with that reason, not offered by its name. */
function chosenOf(
  { drift, notApplied }: DriftedStack,
  named: readonly string[],
  isNever: (one: Drifted) => boolean,
): { chosen: Drifted[]; left: Problem[] } {
  const left: Problem[] = [];
  if (named.length === 0) {
    const isWish = (one: Drifted) => one.isDeclaredAnew && !isNever(one);
    for (const one of drift.filter(isWish))
      left.push(
        notAccepted(
          one,
          `the files ask for something else by now, which would be lost; \`--accept ${one.address}.${one.field}\` takes it all the same`,
        ),
      );
    return { chosen: drift.filter((one) => !isWish(one)), left };
  }
  const chosen = new Set<Drifted>();
  for (const name of named) {
    const found = drift.filter((one) => isNamed(one, name));
    for (const one of found) chosen.add(one);
    if (found.length > 0) continue;
    const beside = notApplied.filter((one) => isNamed(one, name));
    const why =
      beside.length === 0
        ? "there is no drift of that name"
        : beside.every(({ invitation }) => invitation === "expired")
          ? "nobody has changed it live: the invitation has expired, and the next apply asks again"
          : "nobody has changed it live: it is the files that ask for something else";
    left.push({
      code: "no_such_drift",
      rule: null,
      address: name.split(".")[0] ?? name,
      message: `${name}: ${why}`,
      places: [],
    });
  }
  return { chosen: [...chosen], left };
}

function isNamed({ address, field }: { readonly address: string; readonly field: string }, name: string): boolean {
  const full = `${address}.${field}`;
  return name === address || name === full || full.startsWith(`${name}.`);
}

function restOf({ drift }: DriftedStack, done: readonly string[]): Drifted[] {
  return drift.filter((one) => !done.includes(markOf(one)));
}

function comparisonOf({ desired, locate }: Declarations, { live, authority, rekeyed }: DriftedStack): Comparison {
  if (!desired || !live || !authority) throw new Error("what is accepted was compared");
  return compareStates({ desired: withLiveKeys(desired, rekeyed), live, locate, authority, rekeyed });
}

/** Fields that cannot be accepted as they were written, with the reason. */
function wrongWith(
  after: Declarations,
  found: AcceptedTexts,
  drifted: DriftedStack,
  before: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const all = (why: string) => new Map(found.accepted.map((one) => [markOf(one), why]));
  if (after.problems.length > 0) {
    const wrong = new Map<string, string>();
    for (const { address, code, message } of after.problems)
      for (const one of found.accepted)
        if (one.address === address || address === null)
          wrong.set(markOf(one), `the files would be wrong then: ${code} ${message}`);
    const [first] = after.problems;
    return wrong.size > 0 ? wrong : all(`the files would be wrong then: ${first?.code} ${first?.message}`);
  }
  const taken = new Set(found.accepted.flatMap(({ address, field }) => (field === "key" ? [address] : [])));
  const rekeyed = new Map([...drifted.rekeyed].filter(([, is]) => !taken.has(is)));
  const now = comparisonOf(after, { ...drifted, rekeyed });
  const known = new Set(drifted.problems.map(({ code, address }) => `${code} ${address}`));
  const objection = now.rest.problems.find(({ code, address }) => !known.has(`${code} ${address}`));
  if (objection) return all(`the files would be wrong then: ${objection.code} ${objection.message}`);
  const left = new Set(now.fields.map(markOf));
  const wrong = new Map<string, string>();
  for (const one of found.accepted)
    if (left.has(markOf(one))) wrong.set(markOf(one), "it would not be as it lives then");
  for (const one of now.fields)
    if (!before.has(markOf(one)))
      for (const other of found.accepted)
        if (other.address === one.address) wrong.set(markOf(other), `${one.address}.${one.field} would differ then`);
  const isNew = now.fields.some((one) => !before.has(markOf(one)));
  if (wrong.size === 0 && isNew) return all("another organization would differ then");
  return wrong;
}

function markOf({ address, field }: { readonly address: string; readonly field: string }): string {
  return `${address} ${field}`;
}

function isAbout({ address, message }: Problem, one: FieldToAccept): boolean {
  return address === one.address && message.startsWith(`${one.field} `);
}

function notAccepted({ address, field }: { readonly address: string; readonly field: string }, why: string): Problem {
  return { code: "not_accepted", rule: null, address, message: `${field}: ${why}`, places: [] };
}

/** Text without a byte order mark, as declarations are read. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
