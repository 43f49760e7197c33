/** Routes of the metering side: consumption, and holds for work in flight. */
import { get, LIMIT, post, type Route } from "./route.ts";

const ONE = "/v1/trees/{root}/organizations/{key}";
const HOLD = `${ONE}/holds/{id}`;
const METERS = "The operator, and tokens with meter access (C-8).";
const REPEATED =
  "Idempotent by the operation id in the body (C-11): repeated, it is answered as the first time, for ever.";

export const METERING_ROUTES: readonly Route[] = [
  post(`${ONE}/usage`, {
    id: "postUsage",
    tag: "metering",
    callers: METERS,
    summary:
      "Posts consumption; what is beyond the headroom of the organization, or of a pool above it, is refused, and all of it while it is paused (O-9).",
    notes: REPEATED,
    body: { shape: "UsageRequest" },
    answers: { 200: { description: "Posted; the balances right after it.", shape: "UsageAnswer" } },
    refusals: [422],
  }),
  post(`${ONE}/holds`, {
    id: "hold",
    tag: "metering",
    callers: METERS,
    summary: "Reserves credits for work in flight, for an hour at most; refused as usage is.",
    notes: REPEATED,
    body: { shape: "HoldRequest" },
    answers: { 200: { description: "Held; with the balances right after it.", shape: "HoldAnswer" } },
    refusals: [422],
  }),
  get(`${ONE}/holds`, {
    id: "listHolds",
    tag: "metering",
    callers: METERS,
    summary: "Open holds of an organization, in the order of their ids.",
    query: [
      {
        name: "after",
        description: "What comes after this id: `next` of the page before.",
        schema: { type: "string", minLength: 1 },
      },
      LIMIT,
    ],
    answers: { 200: { description: "A page.", shape: "HoldList" } },
  }),
  get(HOLD, {
    id: "readHold",
    tag: "metering",
    callers: METERS,
    summary: "One hold, open or ended.",
    answers: { 200: { description: "The hold.", shape: "Hold" } },
  }),
  post(`${HOLD}/post`, {
    id: "postHold",
    tag: "metering",
    callers: METERS,
    summary:
      "Posts a hold in part or whole, which ends it: the rest is free again. Also while the organization is paused.",
    notes: REPEATED,
    body: { shape: "HoldPost" },
    answers: { 200: { description: "Posted; with the balances right after it.", shape: "HoldAnswer" } },
    refusals: [422],
  }),
  post(`${HOLD}/void`, {
    id: "voidHold",
    tag: "metering",
    callers: METERS,
    summary: "Gives a hold back, which ends it.",
    notes: REPEATED,
    body: { shape: "HoldVoid" },
    answers: { 200: { description: "Given back; with the balances right after it.", shape: "HoldAnswer" } },
    refusals: [422],
  }),
  post(`${ONE}/licenses/{asset}/use`, {
    id: "useLicenses",
    tag: "metering",
    callers: METERS,
    summary:
      "Takes licenses of a product, or gives them back; what is beyond the quantity of the pool is refused (L-3), and all that is new while the organization is paused or leaves.",
    notes: REPEATED,
    body: { shape: "LicenseUseRequest" },
    answers: { 200: { description: "Done; what the organization uses right after it.", shape: "LicenseUseAnswer" } },
    refusals: [422],
  }),
];
