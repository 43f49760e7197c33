/** Routes about what an organization has besides credits and people, one at a time: as change sets, under the same law. */
import { get, IDEMPOTENCY_KEY, LIMIT, put, type Route, remove } from "./route.ts";

const ORGANIZATION = "/v1/trees/{root}/organizations/{key}";
const INSIDE =
  "The operator; people of the organization whose roles permit it; those of the distributor where access is delegated (O-11, P-9).";
const REPORTED = "The operator; people of the organization, and of a distributor above, whose roles permit it.";
const GIVEN = "The operator; people of the distributor above whose roles permit it; of a root, its own (L-1).";
const AFTER = { name: "after", description: "`next` of the page before.", schema: { type: "string" } };

interface Described {
  readonly path: string;
  /** One, and many, in words. */
  readonly one: string;
  readonly many: string;
  readonly shape: string;
  readonly rule: string;
  /** Who looks, and who changes, where that is not who acts inside. */
  readonly callers?: { readonly look: string; readonly change: string };
}

/** To list, read, put and remove assets of a kind. */
function routesOf({
  path,
  one,
  many,
  shape,
  rule,
  callers = { look: INSIDE, change: INSIDE },
}: Described): readonly Route[] {
  const all = `${ORGANIZATION}/${path}`;
  const each = `${all}/{asset}`;
  return [
    get(all, {
      ...{ tag: "assets", id: `list${shape}s`, callers: callers.look, query: [AFTER, LIMIT] },
      summary: `The ${many} of an organization (${rule}), by key.`,
      answers: { 200: { description: "A page.", shape: `${shape}List` } },
    }),
    get(each, {
      ...{ tag: "assets", id: `get${shape}`, callers: callers.look },
      summary: `One ${one} (${rule}).`,
      answers: { 200: { description: "As it is.", shape } },
    }),
    put(each, {
      ...{ tag: "assets", id: `put${shape}`, callers: callers.change, headers: [IDEMPOTENCY_KEY], body: { shape } },
      summary: `Makes or changes a ${one} (${rule}).`,
      notes: "The body has the key of the path. What the body says is all that it is from then on.",
      answers: { 200: { description: "As it is stored.", shape } },
      refusals: [422],
    }),
    remove(each, {
      ...{ tag: "assets", id: `delete${shape}`, callers: callers.change, headers: [IDEMPOTENCY_KEY] },
      summary: `Removes a ${one} (${rule}).`,
      answers: { 204: { description: "Removed." } },
      refusals: [422],
    }),
  ];
}

const PRESENTATION = `${ORGANIZATION}/presentation`;
const PRESENTERS =
  "The operator; people of the organization, or of a distributor above it, whose roles permit it (*branding*, P-7).";

/** How one organization looks to people, and whom it tells. */
const PRESENTATION_ROUTES: readonly Route[] = [
  get(PRESENTATION, {
    ...{ tag: "assets", id: "getPresentation", callers: PRESENTERS },
    summary: "How an organization looks, and whom it tells: what it says itself, and what is shown (B-2, B-3, B-4).",
    notes: "`from` names the organization that a value is inherited from, where that is in sight (O-6).",
    answers: { 200: { description: "As it is.", shape: "PresentationAnswer" } },
  }),
  put(PRESENTATION, {
    ...{ tag: "assets", id: "putPresentation", callers: PRESENTERS, headers: [IDEMPOTENCY_KEY] },
    ...{ body: { shape: "Presentation" } },
    summary: "Says how an organization looks, and whom it tells (B-2, B-3, B-4).",
    notes:
      "What the body says is all that the organization says of it from then on; null inherits, where that is possible.",
    answers: { 200: { description: "As it is then.", shape: "PresentationAnswer" } },
    refusals: [422],
  }),
  remove(PRESENTATION, {
    ...{ tag: "assets", id: "deletePresentation", callers: PRESENTERS, headers: [IDEMPOTENCY_KEY] },
    summary:
      "Takes back all that an organization says of it: everything is inherited then, and alerts go to the owner.",
    answers: { 204: { description: "Removed." } },
    refusals: [422],
  }),
];

export const ASSET_ROUTES: readonly Route[] = [
  ...routesOf({
    ...{ path: "cost-centers", one: "cost center", many: "cost centers", shape: "CostCenter", rule: "K-1" },
  }),
  ...routesOf({
    ...{ path: "accounts", one: "linked account", many: "linked accounts", shape: "LinkedAccount", rule: "A-1" },
  }),
  ...PRESENTATION_ROUTES,
  ...routesOf({
    ...{ path: "licenses", one: "license pool", many: "license pools", shape: "LicensePool", rule: "L-1" },
    callers: { look: REPORTED, change: GIVEN },
  }),
];
