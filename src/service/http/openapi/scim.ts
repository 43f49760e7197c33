/** Routes by which an identity provider looks after the people of an organization (P-5): a subset of SCIM 2.0. */
import { get, patch, post, put, type Route, remove, wholeNumber } from "./route.ts";

const BASE = "/v1/scim/{root}/{key}/v2";
const USERS = `${BASE}/Users`;
const USER = `${USERS}/{user}`;
const media = "application/scim+json";
const types = [media, "application/json"];
const callers =
  "Tokens with scim access, in their own organization; owners, admins and others who may create users there (P-7).";
const tag = "scim";
const OWN_ACCESS = "Nobody takes away their own access, nor a token that of whoever made it (P-7): 422.";

export const SCIM_ROUTES: readonly Route[] = [
  get(`${BASE}/ServiceProviderConfig`, {
    ...{ id: "scimConfig", tag, callers, media },
    summary: "What is supported (RFC 7643, 5).",
    answers: { 200: { description: "All of it.", shape: "ScimConfig" } },
  }),
  get(USERS, {
    ...{ id: "listScimUsers", tag, callers, media },
    summary: "Those whom the provider has named; who was only invited is none of them.",
    query: [
      { name: "filter", description: 'Only `userName eq "…"`.', schema: { type: "string" } },
      { name: "startIndex", description: "Counted from 1.", schema: { ...wholeNumber(0, 1_000_000_000), default: 1 } },
      {
        name: "count",
        description: "At most so many; of more than 1,000, 1,000.",
        schema: { ...wholeNumber(0), default: 100 },
      },
    ],
    answers: { 200: { description: "A page.", shape: "ScimUserList" } },
  }),
  post(USERS, {
    ...{ id: "createScimUser", tag, callers, media },
    summary: "Provisions somebody: a member, with the roles that an invitation promised; or the owner who was named.",
    notes:
      "Sent again with the same externalId it changes nothing; otherwise who is there already is refused with 409.",
    body: { shape: "ScimUserRequest", types },
    answers: {
      201: { description: "Provisioned.", shape: "ScimUser", headers: ["location"], mayHave: ["idempotent-replayed"] },
    },
    refusals: [409, 422],
  }),
  get(USER, {
    ...{ id: "readScimUser", tag, callers, media },
    summary: "One of them.",
    answers: { 200: { description: "The user.", shape: "ScimUser" } },
  }),
  put(USER, {
    ...{ id: "replaceScimUser", tag, callers, media },
    summary: "Replaces names, externalId and active.",
    notes: OWN_ACCESS,
    body: { shape: "ScimUserRequest", types },
    answers: { 200: { description: "As it is now.", shape: "ScimUser" } },
    refusals: [422],
  }),
  patch(USER, {
    ...{ id: "changeScimUser", tag, callers, media },
    summary: "Changes active, names or externalId. Who is no longer active is let in no longer, and their tokens end.",
    notes: OWN_ACCESS,
    body: { shape: "ScimPatchRequest", types },
    answers: { 200: { description: "As it is now.", shape: "ScimUser" } },
    refusals: [422],
  }),
  remove(USER, {
    ...{ id: "deleteScimUser", tag, callers, media },
    summary: "Forgets somebody, who is let in no longer.",
    notes: OWN_ACCESS,
    answers: { 204: { description: "Forgotten." } },
    refusals: [422],
  }),
];
