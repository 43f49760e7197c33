/**
 * What an operation does, in words, for whatever draws them: sentences, facts of what is new, and fields with what they were and
 * will be. Every text is escaped for a terminal (`visible`); who writes another format escapes for that besides.
 */
import type { Operation } from "../wire/generated/plan.ts";
import { assetTexts } from "./asset-words.ts";
import { visible } from "./escape.ts";
import { peopleTexts, personText } from "./people-words.ts";
import { change, count, fieldName, valueText } from "./values.ts";

/** One thing that is said of an operation. */
export type Said =
  | { readonly kind: "sentence"; readonly text: string }
  /** Of a new organization: what it has. */
  | { readonly kind: "facts"; readonly facts: readonly string[] }
  /** `change` is the difference of figures with its sign; else empty. */
  | {
      readonly kind: "field";
      readonly name: string;
      readonly before: string;
      readonly after: string;
      readonly change: string;
    };

/** All that is said of an operation; at least one thing. */
export function saidOf(operation: Operation): Said[] {
  const { kind, before, after } = operation;
  if (kind === "organization.create") return [{ kind: "facts", facts: factsOf(operation) }];
  const texts = peopleTexts(kind, before, after) ?? assetTexts(kind, before, after);
  if (texts) return texts.map(sentence);
  const told = words(operation);
  if (told !== undefined) return [sentence(told)];
  const said: Said[] = fieldsOf(operation);
  if (said.length === 0) said.push(sentence(visible(kind)));
  if (kind === "owner.name" && before?.invitation !== undefined)
    said.push(sentence(`revoke the invitation of ${personText(before.owner)}`));
  if (before?.replacedBy !== undefined)
    said.push(
      sentence(`to be replaced by ${visible(String(before.replacedBy))}: unlinked for ever once its hour is over`),
    );
  if (kind === "organization.rekey") said.push(sentence("the old key is never used again"));
  return said;
}

/** One thing that is said, as a line of text. */
export function saidText(said: Said): string {
  switch (said.kind) {
    case "sentence":
      return said.text;
    case "facts":
      return said.facts.join(", ");
    case "field":
      return `${said.name} ${said.before} → ${said.after}${said.change === "" ? "" : ` (${said.change})`}`;
  }
}

function sentence(text: string): Said {
  return { kind: "sentence", text };
}

function fieldsOf({ kind, before, after }: Operation): Said[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => (kind !== "owner.name" || field !== "invitation") && field !== "replacedBy",
  );
  return fields.flatMap((field) => {
    const [was, will] = [before?.[field], after?.[field]];
    if (was === will) return [];
    const delta = typeof was === "number" && typeof will === "number" ? change(was, will) : "";
    const name = fieldName(field);
    return [{ kind: "field", name, before: valueText(field, was), after: valueText(field, will), change: delta }];
  });
}

function factsOf({ after }: Operation): string[] {
  const told = new Set(["name", "kind", "parent", "credits", "anchor"]);
  const rest = Object.entries(after ?? {}).filter(([field]) => !told.has(field));
  // N-1, N-4: an anchor has none.
  const credits = after?.anchor
    ? "Parent organization: yes"
    : `${after?.parent ? "credits" : "purchased credits"} ${valueText("credits", after?.credits)}`;
  return [credits, ...rest.map(([field, value]) => `${fieldName(field)} ${valueText(field, value)}`)];
}

/** What happens, for kinds whose fields do not say it by themselves. */
function words({ kind, before, after }: Operation): string | undefined {
  if (kind === "organization.adopt") return `taken under management by the stack ${visible(String(after?.managedBy))}`;
  if (kind === "organization.release")
    return `released by the stack ${visible(String(before?.managedBy))}: no longer managed, left alone`;
  if (kind === "organization.pause") return "paused: nothing new is consumed, what is held may be posted";
  if (kind === "organization.resume")
    return before?.phase === "draining" ? "its unlinking is called off" : "resumed: it consumes again";
  if (kind === "organization.activate") return "activated: from then on, children may be anchored to it";
  if (kind === "organization.protect") return "protected: no pause, unlink, move or cut from here on";
  if (kind === "organization.unprotect")
    return "its protection is lifted: a later apply may pause, unlink, move or cut it";
  if (kind === "organization.unlink") return unlinkWords(before);
  return undefined;
}

/** U-4, U-5: that it is for ever, and who has what was used. */
function unlinkWords(before: Operation["before"]): string {
  const used = Number(before?.used ?? 0);
  const pool = visible(String(before?.parent));
  const credits =
    used === 0
      ? "it has used no credits"
      : before?.usedOnUnlink === "refund"
        ? `the ${count(used, "credit")} that it used are available to ${pool} again`
        : `the ${count(used, "credit")} that it used count as used by ${pool}`;
  const next = before?.replacedBy === undefined ? "" : `; ${visible(String(before.replacedBy))} takes its place`;
  const ends = Array.isArray(before?.ends) ? `; with it end ${visible(before.ends.map(String).join(", "))}` : "";
  return `unlinked for ever: ${pool} sees and manages it no longer; ${credits}${ends}${next}`;
}
