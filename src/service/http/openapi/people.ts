/** Routes about the people of an organization: what they answer themselves, who they are, and the mails to them. */
import { get, IDEMPOTENCY_KEY, LIMIT, post, type Route, remove } from "./route.ts";

const ORGANIZATION = "/v1/trees/{root}/organizations/{key}";
const INVITATION = `${ORGANIZATION}/members/{person}/invitation`;
const INSIDE =
  "The operator; people of the organization whose roles permit it; those of the distributor where access is delegated (O-11).";
const MANAGERS =
  "Owners and admins of the organization; of the distributor where access is delegated (O-11); the operator.";
const AFTER = { name: "after", description: "`next` of the page before.", schema: { type: "string" } };
const LINK = {
  tag: "people",
  callers: null,
  body: { shape: "LinkSecret" },
  refusals: [404, 410, 429],
  notes:
    "Without a token: the single-use secret of the link is all that is needed. Those that are none are counted as such tokens are.",
} as const;

export const PEOPLE_ROUTES: readonly Route[] = [
  post("/v1/invitations/accept", {
    ...LINK,
    id: "acceptInvitation",
    summary: "Accepts an invitation (P-3); answers a token of 12 hours. 403 while its people are kept out (O-10).",
    answers: { 200: { description: "Joined.", shape: "InvitationAnswered" } },
    refusals: [403, 404, 410, 429],
  }),
  post("/v1/invitations/decline", {
    ...LINK,
    id: "declineInvitation",
    summary: "Declines an invitation (P-3).",
    answers: { 200: { description: "Declined.", shape: "InvitationAnswered" } },
  }),
  post("/v1/transfers/accept", {
    ...LINK,
    id: "acceptTransferByLink",
    summary: "Accepts an ownership that was offered (P-4). 403 while its people are kept out (O-10).",
    answers: { 200: { description: "The ownership has passed on.", shape: "TransferAnswered" } },
    refusals: [403, 404, 410, 429],
  }),
  post("/v1/transfers/decline", {
    ...LINK,
    id: "declineTransferByLink",
    summary: "Declines an ownership that was offered (P-4).",
    answers: { 200: { description: "Declined.", shape: "TransferAnswered" } },
  }),
  post("/v1/sign-ins", {
    tag: "people",
    id: "askToSignIn",
    callers: null,
    summary:
      "Mails a link to sign in, good for 15 minutes, to who belongs to an organization without sign-in of its own (P-5).",
    notes: "Answered the same whoever it is (O-6). Nobody is mailed more than once a minute.",
    body: { shape: "SignInRequest" },
    answers: { 202: { description: "If there is somebody of that address, a mail is on its way." } },
    refusals: [429],
  }),
  post("/v1/sign-ins/accept", {
    ...LINK,
    id: "signIn",
    summary: "Signs in by a link; answers a token of 12 hours.",
    answers: { 200: { description: "Signed in.", shape: "PersonalToken" } },
    refusals: [403, 404, 410, 429],
  }),
  get(`${ORGANIZATION}/members`, {
    tag: "people",
    id: "listMembers",
    callers: INSIDE,
    summary: "Who belongs to an organization, owner and all, by address.",
    query: [AFTER, LIMIT],
    answers: { 200: { description: "A page.", shape: "MemberList" } },
  }),
  get(`${ORGANIZATION}/roles`, {
    tag: "people",
    id: "listRoles",
    callers: INSIDE,
    summary: "Custom roles of an organization (P-7), by name.",
    query: [AFTER, LIMIT],
    answers: { 200: { description: "A page.", shape: "RoleList" } },
  }),
  post(INVITATION, {
    tag: "people",
    id: "resendInvitation",
    callers: MANAGERS,
    summary: "Sends an invitation again: a new one, which ends the one before (P-3).",
    headers: [IDEMPOTENCY_KEY],
    answers: { 204: { description: "On its way." } },
    refusals: [422],
  }),
  remove(INVITATION, {
    tag: "people",
    id: "revokeInvitation",
    callers: MANAGERS,
    summary: "Takes an invitation back (P-3).",
    headers: [IDEMPOTENCY_KEY],
    answers: { 204: { description: "Taken back." } },
    refusals: [422],
  }),
  post(`${ORGANIZATION}/open`, {
    tag: "people",
    id: "openOrganization",
    callers:
      "People: as its owner or member, under the same address, or by their own roles where access is delegated (O-11).",
    summary: "Opens an organization (P-2); answers a token of one hour for it.",
    answers: { 201: { description: "Opened.", shape: "PersonalToken" } },
  }),
  post(`${ORGANIZATION}/transfer/accept`, {
    tag: "people",
    id: "acceptTransfer",
    callers: "The member that it was offered to.",
    summary: "Accepts an ownership that was offered (P-4).",
    answers: { 200: { description: "The ownership has passed on.", shape: "TransferAnswered" } },
    refusals: [410],
  }),
  post(`${ORGANIZATION}/transfer/decline`, {
    tag: "people",
    id: "declineTransfer",
    callers: "The member that it was offered to.",
    summary: "Declines an ownership that was offered (P-4).",
    answers: { 200: { description: "Declined.", shape: "TransferAnswered" } },
    refusals: [410],
  }),
  remove(`${ORGANIZATION}/transfer`, {
    tag: "people",
    id: "cancelTransfer",
    callers:
      "Whoever may ask for it: the owner; in delegated children owners and admins of the distributor; the operator.",
    summary: "Takes an ownership transfer back (P-4).",
    answers: { 200: { description: "Taken back.", shape: "TransferAnswered" } },
  }),
  get("/v1/trees/{root}/outbox", {
    tag: "people",
    id: "listMails",
    callers: "Owners and admins: mails of their organization, and to owners below. The operator: all.",
    summary: "Mails that wait or failed, newest first.",
    query: [
      AFTER,
      LIMIT,
      {
        name: "all",
        description: "Those too that are sent or of no use any more.",
        schema: { enum: ["true", "false"] },
      },
    ],
    answers: { 200: { description: "A page.", shape: "MailList" } },
  }),
  get("/v1/trees/{root}/outbox/{mail}", {
    tag: "people",
    id: "readMail",
    callers: "As the list of them.",
    summary: "A mail as it is sent; its link for the operator alone.",
    answers: { 200: { description: "The mail.", shape: "MailText" } },
  }),
];
