/** Routes about whole trees: reading them, changing them, and what is written down about them. */
import { get, IF_NONE_MATCH, KEY, LIMIT, type Parameter, post, type Route, wholeNumber } from "./route.ts";

const READERS = "Everybody with a token that reads, for what is in sight.";
const at = (rest: string) => `/v1/trees/{root}/${rest}`;

const AFTER: Parameter = {
  name: "after",
  description: "What comes after this sequence number.",
  schema: { ...wholeNumber(0), default: 0 },
};
const BEFORE: Parameter = {
  name: "before",
  description: "What comes before this number; `next` of the page before.",
  schema: wholeNumber(0),
};

export const TREE_ROUTES: readonly Route[] = [
  get("/v1/trees", {
    tag: "trees",
    id: "listTrees",
    callers: READERS,
    summary: "The trees in sight: root, lineage, revision.",
    answers: { 200: { description: "All of them.", shape: "TreeList" } },
  }),
  get(at("snapshot"), {
    tag: "trees",
    id: "readSnapshot",
    callers: READERS,
    summary: "A whole tree at one revision, as NDJSON ordered by key; gzip when asked.",
    notes:
      "A header, a line for each organization, an end; without the end it was cut short. A tree that is not there is an empty snapshot of revision 0, but to a caller who is confined.",
    headers: [
      IF_NONE_MATCH,
      { name: "accept-encoding", description: "`gzip` is the one coding that is known.", schema: { type: "string" } },
    ],
    answers: {
      200: {
        description: "The lines.",
        shape: ["SnapshotHeader", "SnapshotLine", "SnapshotEnd"],
        headers: ["etag", "vary", "cache-control"],
      },
      304: { description: "The tree is still at that revision.", headers: ["etag", "vary", "cache-control"] },
    },
  }),
  post(at("changesets"), {
    tag: "trees",
    id: "changeTree",
    callers: "Who may change what is in sight; confined to an organization, what is below it. Not with read access.",
    summary: "Atomic groups of changes, performed in order; each is answered by itself.",
    notes:
      "Idempotent by the operation ids in the body (C-11). A refusal of a group stands in its answer, with the status that it would have had alone; with the fence of a lock that was lost, nothing is performed.",
    body: { shape: "ChangeSet" },
    answers: { 200: { description: "What became of each group.", shape: "ChangeSetAnswer" } },
    refusals: [409],
  }),
  get(at("events"), {
    tag: "trees",
    id: "listEvents",
    callers: READERS,
    summary: "Who changed what, when, on whose behalf; before and after.",
    query: [
      AFTER,
      { ...BEFORE, description: "What comes before this sequence number." },
      LIMIT,
      {
        name: "organization",
        description: "Of one organization, by its key of today or one that it had before.",
        schema: KEY,
      },
      { name: "run", description: "Of one run.", schema: { type: "string", minLength: 1, maxLength: 64 } },
      {
        name: "order",
        description: "`newest` reads backwards.",
        schema: { enum: ["oldest", "newest"], default: "oldest" },
      },
      {
        name: "wait",
        description: "Seconds to wait for something after `after`; then the page is empty.",
        schema: { ...wholeNumber(0, 30), default: 0 },
      },
    ],
    answers: { 200: { description: "A page.", shape: "EventPage" } },
  }),
  get(at("runs"), {
    tag: "trees",
    id: "listRuns",
    callers: READERS,
    summary: "What applies have changed, newest first.",
    query: [BEFORE, LIMIT],
    answers: { 200: { description: "A page.", shape: "RunList" } },
  }),
  get(at("runs/{run}"), {
    tag: "trees",
    id: "readRun",
    callers: READERS,
    summary: "What one apply has changed.",
    answers: { 200: { description: "The run.", shape: "Run" } },
  }),
  get(at("ledger"), {
    tag: "trees",
    id: "listLedger",
    callers: READERS,
    summary: "Ledger entries with the hashes of their revisions (C-9).",
    query: [
      AFTER,
      LIMIT,
      { name: "organization", description: "Of one organization, by its opaque id.", schema: { type: "string" } },
    ],
    answers: { 200: { description: "A page.", shape: "LedgerPage" } },
  }),
  get(at("verification"), {
    tag: "trees",
    id: "verify",
    callers: "Who sees the whole tree.",
    summary: "Replays the ledger, recomputes its hash chain, and compares both with the balances (C-5, C-9).",
    answers: { 200: { description: "What does not fit; nothing when all is well.", shape: "Verification" } },
  }),
  get(at("persons"), {
    tag: "trees",
    id: "readPersons",
    callers: READERS,
    summary: "Who ids of persons, as events have them, are; what is not in sight is left out.",
    query: [
      {
        name: "ids",
        description: "Opaque ids, with commas between.",
        required: true,
        schema: { type: "string", minLength: 1 },
      },
    ],
    answers: { 200: { description: "Those in sight.", shape: "Persons" } },
  }),
  post(at("erasures"), {
    tag: "trees",
    id: "erasePerson",
    callers: "The operator, and owners and admins of the root; not with read or meter access.",
    summary: "Erases name and address of a person; events and ledger go on to name an id.",
    notes:
      "The operator erases everywhere, others as far as their people act inside (O-11). Idempotent: who was erased before is not there any more.",
    body: { shape: "ErasureRequest" },
    answers: {
      200: { description: "How many entries the caller may know of no longer say who it was to it.", shape: "Erasure" },
    },
    refusals: [422],
  }),
];
