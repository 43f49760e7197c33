/**
 * The law of anchors, N-1 and N-2: one function a rule, or a part of one. An anchor is a child that holds several children of one client
 * together. Of who is anchored it is known by the key of the anchor.
 */
import type { Organization, OrganizationKind } from "../organization.ts";
import type { Verdict } from "./violation.ts";

type Anchored = Pick<Organization, "key" | "anchor" | "anchorRef">;

/** N-1: only a child is an anchor. */
export function an_anchor_is_a_child(key: string, kind: OrganizationKind): Verdict {
  if (kind === "ChildOrganization") return undefined;
  return {
    code: "anchor_not_child",
    rule: "N-1",
    message: `${key} is a distributor; an anchor, and what is anchored, is a child organization`,
    field: "anchor",
  };
}

/** N-1: an anchor has no credits of its own. Asked of what it is created with, and of every allocation. */
export function an_anchor_has_no_credits(
  { key, anchor }: Pick<Organization, "key" | "anchor">,
  credits: number,
): Verdict {
  if (!anchor || credits === 0) return undefined;
  return {
    code: "anchor_has_none",
    rule: "N-1",
    message: `${key} is an anchor, which has no credits of its own`,
    field: "credits",
    figures: { asked: credits, possible: 0, shortBy: credits },
    wayOut: "allocate them to the children that it holds together",
  };
}

/** N-1: an anchor consumes nothing. */
export function an_anchor_consumes_nothing({ key, anchor }: Pick<Organization, "key" | "anchor">): Verdict {
  if (!anchor) return undefined;
  return {
    code: "anchor_has_none",
    rule: "N-1",
    message: `${key} is an anchor, which has no usage of its own`,
    wayOut: "post it to the child that has consumed it",
  };
}

/** N-1: what is created as an anchor stays one, and nothing else becomes one. */
export function an_anchor_stays_as_created(live: boolean, desired: boolean): Verdict {
  if (live === desired) return undefined;
  return {
    code: "anchor_changed",
    rule: "N-1",
    message: live ? "it was created as an anchor, and stays one" : "it was not created as an anchor, and becomes none",
    field: "anchor",
    wayOut: "declare a new organization under a new key",
  };
}

/** N-2: only anchors are activated. */
export function only_anchors_are_activated({ key, anchor }: Pick<Organization, "key" | "anchor">): Verdict {
  if (anchor) return undefined;
  return { code: "anchor_missing", rule: "N-2", message: `${key} is no anchor, and is not activated`, field: "anchor" };
}

/** N-2: it is activated once. */
export function an_anchor_is_activated_once({ key, activated }: Pick<Organization, "key" | "activated">): Verdict {
  if (!activated) return undefined;
  return { code: "anchor_activated", rule: "N-2", message: `${key} is activated already`, field: "anchor" };
}

/** N-2: no anchor of an anchor. */
export function an_anchor_has_no_anchor(key: string, isAnchor: boolean, anchorRef: string | null): Verdict {
  if (!isAnchor || anchorRef === null) return undefined;
  return {
    code: "anchor_of_anchor",
    rule: "N-2",
    message: `${key} is an anchor, and is not anchored to another`,
    field: "anchorRef",
  };
}

/** N-2: what an organization names as its anchor is one, and activated. `anchor` is undefined where it is absent or out of sight (O-6). */
export function an_anchor_is_there_and_activated(anchorRef: string, anchor: Organization | undefined): Verdict {
  if (!anchor || anchor.phase === "unlinked")
    return {
      code: "anchor_missing",
      rule: "N-2",
      message: `there is no organization ${anchorRef} in this tree to be anchored to`,
      field: "anchorRef",
    };
  if (!anchor.anchor)
    return {
      code: "anchor_missing",
      rule: "N-2",
      message: `${anchorRef} is no anchor`,
      field: "anchorRef",
      wayOut: "an anchor is declared with `anchor: true` when it is created",
    };
  if (anchor.activated && anchor.phase !== "draining") return undefined;
  return {
    code: "anchor_missing",
    rule: "N-2",
    message: anchor.activated
      ? `the anchor ${anchorRef} is on its way out`
      : `the anchor ${anchorRef} is not activated yet`,
    field: "anchorRef",
    ...(!anchor.activated && { wayOut: "activate it first" }),
  };
}

/** N-2: from none to one is in place; from one to another, or to none, is another organization, for ever. */
export function an_anchor_is_kept(live: Anchored, anchorRef: string | null): Verdict {
  if (live.anchorRef === null || live.anchorRef === anchorRef) return undefined;
  return {
    code: "anchor_kept",
    rule: "N-2",
    message: `${live.key} is anchored to ${live.anchorRef} for ever; ${anchorRef === null ? "without it" : `anchored to ${anchorRef}`} it is another organization`,
    field: "anchorRef",
    wayOut: `put back ${live.anchorRef}; or replace it: a new \`key\` with \`previousKeys: [${live.key}]\` and \`confirm\` with its name unlinks this one and creates the other`,
  };
}

/** U-3: no organization is anchored to who is unlinked. */
export function an_unlinked_organization_anchors_nothing(
  { key }: Pick<Organization, "key">,
  anchored: readonly string[],
): Verdict {
  const [first] = anchored;
  if (first === undefined) return undefined;
  return {
    code: "anchored_left",
    rule: "U-3",
    message: `${anchored.length === 1 ? `${first} is` : `${anchored.length} organizations, like ${first}, are`} anchored to ${key}`,
    field: "state",
    wayOut: "unlink or replace them first",
  };
}
