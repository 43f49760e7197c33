/** Routes about who calls: tokens, and the leases that callers hold on trees. */
import { get, IDEMPOTENCY_KEY, LIMIT, post, put, type Route, remove, wholeNumber } from "./route.ts";

const TOKENS = "/v1/tokens";
const LOCK = "/v1/trees/{root}/lock";
const WRITERS = "Owners and admins in their own organization and below; the operator. Not with read or meter access.";

export const CALLER_ROUTES: readonly Route[] = [
  get("/v1/me", {
    id: "me",
    tag: "tokens",
    callers: "Everybody with a token.",
    summary: "Who calls, as what, how far; and what the service's clock shows.",
    answers: { 200: { description: "The caller.", shape: "Me" } },
    never: [403],
  }),
  get(TOKENS, {
    tag: "tokens",
    id: "listTokens",
    callers: "Owners and admins see those of their organization and below, the operator all; everybody else the own.",
    summary: "Tokens, newest first; never their secrets.",
    query: [{ name: "after", description: "`next` of the page before.", schema: { type: "string" } }, LIMIT],
    answers: { 200: { description: "A page.", shape: "TokenList" } },
    never: [403],
  }),
  post(TOKENS, {
    tag: "tokens",
    id: "createToken",
    callers: WRITERS,
    summary: "Makes a token that is no mightier than the caller's.",
    notes: "The secret can be read in this answer and never again: repeated with the same key it is refused with 409.",
    headers: [{ ...IDEMPOTENCY_KEY, required: true }],
    body: { shape: "TokenRequest" },
    answers: { 201: { description: "Made.", shape: "TokenCreated" } },
    refusals: [404, 409, 428],
  }),
  remove("/v1/tokens/{id}", {
    tag: "tokens",
    id: "revokeToken",
    callers: `${WRITERS} Everybody may end the own.`,
    summary: "Ends a token, at once and for ever; one that has ended stays so.",
    answers: { 204: { description: "Ended." } },
  }),
  get("/v1/locks", {
    tag: "locks",
    id: "listLocks",
    callers: "Everybody with a token that reads, for what is in sight.",
    summary: "Leases on trees that have not ended.",
    answers: { 200: { description: "All of them.", shape: "LockList" } },
  }),
  get(LOCK, {
    tag: "locks",
    id: "readLock",
    callers: "Everybody with a token that reads, for what is in sight.",
    summary: "The lease on a tree; 404 where nobody has one.",
    answers: { 200: { description: "The lease.", shape: "Lock" } },
  }),
  post(LOCK, {
    tag: "locks",
    id: "takeLock",
    callers: WRITERS,
    summary: "Takes the lease on a tree; 423 with who has it when another does.",
    notes: "Idempotent by `holderId` in the body: the same holder again renews, and keeps its fence.",
    body: { shape: "LockRequest" },
    answers: { 200: { description: "Taken.", shape: "Lock" } },
    refusals: [423],
  }),
  put(LOCK, {
    tag: "locks",
    id: "renewLock",
    callers: WRITERS,
    summary: "Renews a lease; 409 when it is lost.",
    body: { shape: "LockRenewal" },
    answers: { 200: { description: "Renewed.", shape: "Lock" } },
    refusals: [409],
  }),
  remove(LOCK, {
    tag: "locks",
    id: "releaseLock",
    callers: WRITERS,
    summary: "Ends a lease: that of a fence, or without one whosever it is. Nothing happens where it has ended.",
    query: [{ name: "fence", description: "Fencing token of the lease.", schema: wholeNumber(1) }],
    answers: { 204: { description: "Ended." } },
  }),
];
