/** What organizations are configured with: what both kinds have, and what only one has. */
import type { FieldNames } from "../diagnostics.ts";
import type { AttributeSchemas } from "../schema.ts";

/** The fields of the law by the names that they have here. */
export const FIELDS: FieldNames = {
  ...{ externalId: "external_id", anchorRef: "anchor_ref", customerAccess: "customer_access" },
  ...{ usedOnUnlink: "used_on_unlink", partnerType: "partner_type", purchasedCredits: "credits" },
};

const COMMON: AttributeSchemas = {
  id: {
    type: "string",
    given: "computed",
    description: "Opaque id, given by the service (O-2); stays with another key.",
  },
  tree: { type: "string", given: "computed", description: "Key of the root of its tree." },
  managed_by: {
    type: "string",
    given: "computed",
    description: "Stack in whose name it is managed (language rule 10).",
  },
  key: {
    type: "string",
    given: "required",
    description:
      "Identity in the tree (O-2): lower-case letters, digits and inner hyphens. Another key in place; a key is never used again.",
  },
  name: { type: "string", given: "required", description: "Name, unique in the tree without regard to case (O-3)." },
  region: {
    type: "string",
    given: "required",
    replaces: true,
    description: "One of the service's regions; another region is another organization (O-5).",
  },
  country: { type: "string", given: "required", description: "ISO 3166-1 alpha-2 (O-4)." },
  owner: {
    nesting: "single",
    given: "required",
    description:
      "Who owns it (P-1). While nobody has accepted another can be named; afterwards ownership passes on when it is accepted (P-4).",
    attributes: {
      name: { type: "string", given: "required", description: "Name of the person." },
      email: { type: "string", given: "required", description: "Address that is invited." },
    },
  },
  labels: {
    type: ["map", "string"],
    given: "optional",
    description: "Free labels (language rule 11); keys of a–z, 0–9 and inner `.`, `_`, `/`, `-`.",
  },
  external_id: { type: "string", given: "optional", description: "Id elsewhere, unique in the service (O-7)." },
  access: {
    type: "string",
    given: "optional",
    description: "`sealed` or `delegated`: whether the distributor's people act inside (O-11). Without it, as above.",
  },
  customer_access: {
    type: "string",
    given: "optional",
    description: "`permit` or `refuse`: whether its own people may sign in (O-10). `permit` where it is not given.",
  },
  protected: {
    type: "bool",
    given: "optional",
    description: "Nobody unlinks it before this was lifted by an earlier apply (O-13).",
  },
  paused: {
    type: "bool",
    given: "optional, computed",
    description:
      "`true` pauses it: it consumes no credits (O-9). `false` keeps it active: it resumes what was paused, or is draining. Where it is not given, it stays as it is.",
  },
  phase: {
    type: "string",
    given: "computed",
    description: "`active`, `paused`, or `draining`: on its way out of the tree, whoever has begun that (O-8, U-1).",
  },
  on_destroy: {
    type: "string",
    given: "optional",
    description:
      "`unlink` drains and unlinks it (U-1). `release` leaves it as it is, managed by nobody. `unlink` where it is not given.",
  },
  wait_for_drain: {
    type: "bool",
    given: "optional",
    description:
      "Whether a destroy waits for the hour after draining (U-1), as long as `timeouts.delete`. Without it, the destroy fails and says when to do it again; the organization stays in the state.",
  },
  timeouts: {
    nesting: "single",
    given: "optional",
    description: "How long to wait, like `90s`, `30m` or `2h`.",
    attributes: {
      credits: {
        type: "string",
        given: "optional",
        description:
          "For credits that others of the same run give back. `30s` where it is not given; `0s` does not wait.",
      },
      delete: {
        type: "string",
        given: "optional",
        description: "For the hour after draining (U-1). `90m` where it is not given.",
      },
    },
  },
  used: { type: "number", given: "computed", description: "Credits that it has used." },
};

/** Of `allot_child_organization`. */
export const CHILD: AttributeSchemas = {
  ...COMMON,
  parent: {
    type: "string",
    given: "required",
    description: "Key of the distributor above. Another one is a move, with all that is below (O-12).",
  },
  credits: {
    type: "number",
    given: "optional, computed",
    description:
      "Allocation (C-2): a multiple of 10,000, at least that when it is created. Without it, it begins with 10,000 (an anchor with 0) and `allot_credit_allocations` gives more.",
  },
  anchor: {
    type: "bool",
    given: "optional",
    replaces: true,
    description: "That it holds several children of one client together, and has no credits (N-1).",
  },
  activated: {
    type: "bool",
    given: "optional",
    description: "Of an anchor: that children may be anchored to it (N-2).",
  },
  anchor_ref: {
    type: "string",
    given: "optional",
    description: "Key of the anchor that it belongs to; another is another organization (N-2).",
  },
};

/** Of `allot_distributor`. */
export const DISTRIBUTOR: AttributeSchemas = {
  ...COMMON,
  parent: {
    type: "string",
    given: "optional",
    description: "Key of the distributor above; without it, it is the root of a tree, which only the operator creates.",
  },
  credits: {
    type: "number",
    given: "optional, computed",
    description:
      "Allocation (C-2): a multiple of 10,000, at least that when it is created; of a root, what it has purchased (C-3). Without it, it begins with 10,000 (a root with 0) and `allot_credit_allocations` gives more.",
  },
  provisioning: {
    type: "string",
    given: "optional",
    description: "Of a root: whether its people create organizations, `self`, or the operator, `vendor` (O-7).",
  },
  used_on_unlink: {
    type: "string",
    given: "optional",
    description: "`absorb` or `refund`: what becomes of used credits of a child that is unlinked (U-5).",
  },
  partner_type: {
    type: "string",
    given: "optional",
    description: "`msp` or `reseller`: whose license pools its children draw on (L-1). Without it, as above.",
  },
};

/** The words that an attribute can have. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  access: ["sealed", "delegated"],
  customer_access: ["permit", "refuse"],
  on_destroy: ["unlink", "release"],
  provisioning: ["self", "vendor"],
  used_on_unlink: ["absorb", "refund"],
  partner_type: ["msp", "reseller"],
};
