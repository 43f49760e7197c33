/** Routes of Terraform's states: as its `http` backend asks, and what is looked at besides. */
import { get, KEY, type Parameter, post, type Route, remove, wholeNumber } from "./route.ts";

const STATE = "/v1/terraform/state/{name}";
const RUNS =
  "Who may edit the organization (owners and admins), the operator; those of the distributor above where access is delegated (O-11).";
const PLACE: readonly Parameter[] = [
  { name: "root", description: "Key of the tree, where the caller sees several.", schema: KEY },
  {
    name: "organization",
    description:
      "Whose state it is. Without, that of the token; of an operator's, the service's own, so that there is a place before there is a tree.",
    schema: KEY,
  },
];
const ID: Parameter = { name: "ID", description: "Id of the lock under which it is done.", schema: { type: "string" } };
const STATES = { tag: "terraform", callers: RUNS, basic: true } as const;
const WRITTEN = { description: "The version.", shape: "TerraformStateVersion" };

export const TERRAFORM_ROUTES: readonly Route[] = [
  get("/v1/terraform/states", {
    ...{ ...STATES, id: "listTerraformStates", query: PLACE },
    summary: "States that are kept, by organization and name; of all where an operator names none.",
    answers: { 200: { description: "All of them.", shape: "TerraformStateList" } },
    refusals: [404],
  }),
  get(STATE, {
    ...{ ...STATES, id: "readTerraformState" },
    query: [...PLACE, { name: "version", description: "One that is kept. Without, the last.", schema: wholeNumber(1) }],
    summary: "A state, byte by byte as it was written; 404 where there is none.",
    answers: {
      200: {
        ...{ description: "The state.", shape: "TerraformStateFile" },
        headers: ["etag", "vary", "cache-control"],
      },
      304: { description: "It is still that.", headers: ["etag", "vary", "cache-control"] },
    },
    headers: [
      { name: "if-none-match", description: "An ETag, or several.", schema: { type: "string" } },
      { name: "accept-encoding", description: "`gzip` is the one coding that is known.", schema: { type: "string" } },
    ],
    refusals: [501],
  }),
  post(STATE, {
    ...{ ...STATES, id: "writeTerraformState", query: [...PLACE, ID], body: { shape: "TerraformStateFile" } },
    headers: [{ name: "content-md5", description: "MD5 of the body, base64.", schema: { type: "string" } }],
    summary:
      "Writes a state as a new version; 409 where it does not follow what is there, 423 where another has the lock.",
    notes:
      "What follows has the same lineage and a higher serial. The very same again is the version that it was written as. The last versions are kept, 100 unless the service says otherwise.",
    answers: { 200: WRITTEN },
    refusals: [409, 423, 501],
  }),
  remove(STATE, {
    ...{ ...STATES, id: "deleteTerraformState" },
    query: [
      ...[...PLACE, ID],
      {
        name: "history",
        description: "`purge` removes all versions for ever; `keep` only says that the state is gone.",
        schema: { enum: ["keep", "purge"], default: "keep" },
      },
    ],
    summary: "Deletes a state; what there was of it is kept, unless it is purged.",
    answers: { 200: { description: "Done.", shape: "TerraformStateRemoved" } },
    refusals: [423],
  }),
  get(`${STATE}/versions`, {
    ...{ ...STATES, id: "readTerraformStateHistory", query: PLACE },
    summary: "The versions of a state that are kept, newest first, and who has its lock.",
    answers: { 200: { description: "All of them.", shape: "TerraformStateHistory" } },
  }),
  post(`${STATE}/restore`, {
    ...{ ...STATES, id: "restoreTerraformState", query: PLACE, body: { shape: "TerraformRestoreRequest" } },
    summary: "Brings a version back, as a new one with the next serial.",
    answers: { 200: WRITTEN },
    refusals: [423, 501],
  }),
  post(`${STATE}/lock`, {
    ...{ ...STATES, id: "lockTerraformState", query: PLACE, body: { shape: "TerraformLockInfo" } },
    summary: "Locks a state; 423 with who has it when another does.",
    notes: `The same is \`LOCK ${STATE}\`, as Terraform's backend says where it is not told otherwise. A lock has no end of its own. The same id again is the same lock.`,
    answers: { 200: { description: "Locked.", shape: "TerraformLock" } },
    refusals: [423],
  }),
  remove(`${STATE}/lock`, {
    ...{ ...STATES, id: "unlockTerraformState", query: PLACE },
    body: { shape: "TerraformLockInfo", optional: true },
    summary: "Ends the lock of an id; 409 where another is held. Without a body, whosever it is.",
    notes: `The same is \`UNLOCK ${STATE}\`. \`terraform force-unlock\` sends no body, whatever id it was given.`,
    answers: { 200: { description: "Ended, or there was none.", shape: "TerraformStateUnlocked" } },
    refusals: [409],
  }),
];
