/** Routes about one organization at a time, under the same law as change sets. */
import { get, IDEMPOTENCY_KEY, IF_NONE_MATCH, KEY, LIMIT, type Parameter, patch, post, type Route } from "./route.ts";

const ALL = "/v1/trees/{root}/organizations";
const ONE = "/v1/trees/{root}/organizations/{key}";
const READERS = "Everybody with a token that reads, for what is in sight.";
const WRITERS = "Who may change what is in sight; confined to an organization, what is below it. Not with read access.";
const REPEATED =
  "One atomic group of the operations of a change set, under the same law. Repeated with the same Idempotency-Key it takes effect once, and is answered with the organization as it is by then; with another body, or for another organization, it is refused with 422 (C-11).";

const FIELDS: Parameter = {
  name: "fields",
  description: "Fields of the organization that are wanted, with commas between; all of them without.",
  schema: { type: "string", minLength: 1 },
};

const NAMED = (name: string, what: string): Parameter => ({
  name,
  description: `Those of these ${what}, at most 500 with commas between, all read at one moment and in this order; on no pages, and without the other parameters but \`fields\`. Each is answered as it would be alone, what has left the tree too; what is not in sight is left out.`,
  schema: { type: "string", minLength: 1 },
});

export const ORGANIZATION_ROUTES: readonly Route[] = [
  get(ALL, {
    tag: "organizations",
    id: "listOrganizations",
    callers: READERS,
    summary: "Organizations in sight, in the order of their keys.",
    query: [
      { name: "after", description: "What comes after this key: `next` of the page before.", schema: KEY },
      LIMIT,
      FIELDS,
      { name: "parent", description: "Those right below this one.", schema: KEY },
      { name: "kind", description: "Those of one kind.", schema: { enum: ["Distributor", "ChildOrganization"] } },
      NAMED("ids", "opaque ids"),
      NAMED("keys", "keys of today"),
    ],
    answers: { 200: { description: "A page.", shape: "OrganizationList" } },
  }),
  get(ONE, {
    tag: "organizations",
    id: "readOrganization",
    callers: READERS,
    summary: "One organization, with its balances.",
    notes: "Its ETag covers all of it, balances too, whatever fields are asked for; it is what If-Match takes.",
    query: [
      {
        name: "by",
        description:
          "What the path names it by: its key of today, or its opaque id, which stays (O-2). By default its key.",
        schema: { enum: ["key", "id"] },
      },
      FIELDS,
    ],
    headers: [IF_NONE_MATCH],
    answers: {
      200: {
        description: "The organization.",
        shape: "OrganizationFields",
        headers: ["etag", "vary", "cache-control"],
      },
      304: { description: "It is still that.", headers: ["etag", "vary", "cache-control"] },
    },
  }),
  post(ALL, {
    id: "createOrganization",
    tag: "organizations",
    callers: WRITERS,
    summary: "Creates an organization; the operator's without a parent creates the tree.",
    notes: REPEATED,
    headers: [{ ...IDEMPOTENCY_KEY, required: true }],
    body: { shape: "NewOrganization" },
    answers: {
      201: {
        description: "Created.",
        shape: "SnapshotLine",
        headers: ["etag", "location", "vary", "cache-control"],
        mayHave: ["idempotent-replayed"],
      },
    },
    refusals: [422, 428],
  }),
  patch(ONE, {
    id: "changeOrganization",
    tag: "organizations",
    callers: WRITERS,
    summary: "Changes an organization by a merge patch (RFC 7396): all of it or nothing.",
    notes: REPEATED,
    headers: [
      {
        name: "if-match",
        description: "The ETag of what is to be changed, or `*` for whatever it is now. Without it: 428.",
        required: true,
        schema: { type: "string" },
      },
      IDEMPOTENCY_KEY,
    ],
    body: { shape: "OrganizationPatch", types: ["application/json", "application/merge-patch+json"] },
    answers: {
      200: {
        description: "As it is now.",
        shape: "SnapshotLine",
        headers: ["etag", "vary", "cache-control"],
        mayHave: ["idempotent-replayed"],
      },
    },
    refusals: [412, 422, 428],
  }),
];
