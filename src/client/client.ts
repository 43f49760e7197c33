/**
 * Our side of the HTTP boundary: one object that knows where the service is and who calls, with a method for each thing that
 * can be asked. Every call ends in an answer or in a `ServiceFault`.
 */
import type { Live } from "../model/live.ts";
import type {
  AccountAssignmentList,
  ChangeSet,
  ChangeSetAnswer,
  ComputerList,
  Erasure,
  EventPage,
  InvitationAnswered,
  InvoiceList,
  LedgerPage,
  LicenseUseAnswer,
  LicenseUseRequest,
  LinkedAccountList,
  Lock,
  LockList,
  LockRequest,
  MailList,
  MailText,
  Me,
  PersonalToken,
  Persons,
  Run,
  RunList,
  SignInRequest,
  SnapshotLine,
  SubAccountImport,
  SubAccountList,
  TerraformStateHistory,
  TerraformStateList,
  TerraformStateRemoved,
  TerraformStateUnlocked,
  TerraformStateVersion,
  TokenCreated,
  TokenList,
  TokenRequest,
  TransferAnswered,
  TreeList,
  UsageAnswer,
  UsageRequest,
  Verification,
} from "../wire/generated/wire.ts";
import {
  isAccountAssignmentList,
  isChangeSetAnswer,
  isComputerList,
  isErasure,
  isEventPage,
  isInvitationAnswered,
  isInvoiceList,
  isLedgerPage,
  isLicenseUseAnswer,
  isLinkedAccountList,
  isLock,
  isLockList,
  isMailList,
  isMailText,
  isMe,
  isPersonalToken,
  isPersons,
  isRun,
  isRunList,
  isSnapshotLine,
  isSubAccountImport,
  isSubAccountList,
  isTerraformStateHistory,
  isTerraformStateList,
  isTerraformStateRemoved,
  isTerraformStateUnlocked,
  isTerraformStateVersion,
  isTokenCreated,
  isTokenList,
  isTransferAnswered,
  isTreeList,
  isUsageAnswer,
  isVerification,
} from "../wire/validate.ts";
import { type Report, type ReportName, readReport } from "./report.ts";
import { readSnapshot } from "./snapshot.ts";
import { type ConnectOptions, json, nothing, type Request, textOf, transport } from "./transport.ts";

/** Which events are asked for. */
export interface EventQuery {
  /** Those after a sequence number. @default 0 */
  readonly after?: number;
  /** At most so many in a page. @default 1000 */
  readonly limit?: number;
  /** Of one organization, by its key of today or one that it had before. */
  readonly organization?: string;
  /** Of one run. */
  readonly run?: string;
  /** `newest` reads backwards from `before`. @default oldest */
  readonly order?: "oldest" | "newest";
  /** Those before a sequence number. */
  readonly before?: number;
}

/** Which organizations are meant: by their opaque ids, or by their keys of today. */
export type NamedOrganizations = { readonly ids: readonly string[] } | { readonly keys: readonly string[] };

/** Whose states are meant: the caller's own, unless it says otherwise. */
export interface StatePlace {
  readonly root?: string | undefined;
  readonly organization?: string | undefined;
}

/** Rows of a billing file, opened anew for every try. */
export type RowStream = NonNullable<Request["stream"]>;
/** Which invoices are asked for. */
export interface InvoiceQuery {
  /** Of one organization. @default all in sight */
  readonly organization?: string;
  /** `2026-01`. @default of one organization all, of all the current one */
  readonly month?: string;
  /** Those after this key or month. */
  readonly after?: string;
}

export interface Client {
  /** The whole tree at one revision; empty where there is none yet. */
  snapshot(root: string): Promise<Live>;
  /** The trees that the caller sees. */
  trees(): Promise<TreeList>;
  /** One organization, as a snapshot has it. */
  organization(root: string, key: string): Promise<SnapshotLine>;
  /** The same by its opaque id, whatever its key is by now (O-2). */
  organizationOf(root: string, id: string): Promise<SnapshotLine>;
  /** Several at one moment, each as it would be alone; those that are not in sight are left out. At most 500. */
  organizations(root: string, named: NamedOrganizations): Promise<readonly SnapshotLine[]>;
  /** Asks for atomic groups of changes. Safe to repeat: operation ids take effect once (C-11). */
  changeSet(root: string, body: ChangeSet): Promise<ChangeSetAnswer>;
  /** The audit log. */
  events(root: string, query?: EventQuery): Promise<EventPage>;
  /** What applies have changed, newest first. */
  runs(root: string, page?: { readonly before?: number; readonly limit?: number }): Promise<RunList>;
  /** What one run has changed; a `ServiceFault` of status 404 when there is none of that id. */
  run(root: string, run: string): Promise<Run>;
  /** The ledger after a sequence number. */
  ledger(root: string, after?: number): Promise<LedgerPage>;
  /** Replays the ledger, in the service, and compares (C-5, C-9). */
  verify(root: string): Promise<Verification>;
  /** Posts consumption of an organization (C-8), as the metering side does. Safe to repeat (C-11). */
  useCredits(root: string, key: string, body: UsageRequest): Promise<UsageAnswer>;
  /** Takes licenses, or gives them back (L-3), as the metering side does. Safe to repeat. */
  useLicenses(root: string, key: string, product: string, body: LicenseUseRequest): Promise<LicenseUseAnswer>;
  /** Takes the lease on a tree, or renews it for the same holder; a `ServiceFault` of status 423 when another has it. */
  takeLock(root: string, request: LockRequest, signal?: AbortSignal): Promise<Lock>;
  /** Renews a lease; status 409 when it is lost. Tried once: the next beat comes anyway. */
  renewLock(root: string, fence: number): Promise<Lock>;
  /** Ends a lease; without a fence, whosever it is. Nothing happens when that one has ended already. */
  releaseLock(root: string, fence?: number): Promise<void>;
  /** The lease on a tree; a `ServiceFault` of status 404 when nobody has it. */
  lock(root: string): Promise<Lock>;
  /** Leases in sight of the caller. */
  locks(): Promise<LockList>;
  /** A report of an organization and all below it that is in sight, at one moment (L-2). */
  report<Name extends ReportName>(root: string, organization: string, name: Name): Promise<Report<Name>>;
  /** Who calls. */
  me(): Promise<Me>;
  /** Makes a token. The key makes repeating it safe: a second one is refused, never made twice. */
  createToken(request: TokenRequest, idempotencyKey: string): Promise<TokenCreated>;
  /** Tokens in sight of the caller. */
  tokens(after?: string): Promise<TokenList>;
  /** Ends a token, by its public id. */
  revokeToken(id: string): Promise<void>;
  /** Who ids of persons, as events have them, are. */
  persons(root: string, ids: readonly string[]): Promise<Persons>;
  /** Erases a person from the one table that knows names and addresses. */
  erasePerson(root: string, email: string): Promise<Erasure>;
  /** Answers an invitation by the secret of its link (P-3); no token is needed. */
  answerInvitation(secret: string, answer: "accept" | "decline"): Promise<InvitationAnswered>;
  /** Answers an ownership that was offered by the secret of its link (P-4); no token is needed. */
  answerTransfer(secret: string, answer: "accept" | "decline"): Promise<TransferAnswered>;
  /** The same as the member who is signed in; or takes it back, as the owner. */
  answerTransferOf(root: string, key: string, answer: "accept" | "decline" | "cancel"): Promise<TransferAnswered>;
  /** Asks for a link to sign in to be mailed; whether there is anybody of that address is not told. */
  askToSignIn(asked: SignInRequest): Promise<void>;
  /** Signs in by the secret of a link. */
  signIn(secret: string): Promise<PersonalToken>;
  /** Opens an organization below the own (P-2). */
  open(root: string, key: string): Promise<PersonalToken>;
  /** A page of the outbox, newest first; with `all` also what is sent or of no use any more. */
  mails(root: string, page?: { readonly after?: string; readonly all?: "true" }): Promise<MailList>;
  /** Linked accounts of an organization, a page of them. */
  accounts(root: string, key: string, after?: string): Promise<LinkedAccountList>;
  /** Organizations with the accounts that they have, a page of them. */
  accountAssignments(root: string, key: string, after?: string): Promise<AccountAssignmentList>;
  /** Sub-accounts by the beginning of their id or name, a page of them. */
  subAccounts(
    root: string,
    key: string,
    page: { readonly q: string; readonly after?: string },
  ): Promise<SubAccountList>;
  /** Takes in rows of a billing file. Safe to repeat: the same rows again change nothing. */
  importSubAccounts(root: string, key: string, account: string, rows: RowStream): Promise<SubAccountImport>;
  /** Invoices (B-5): of an organization by month, or of all in sight in one month. */
  invoices(root: string, asked: InvoiceQuery): Promise<InvoiceList>;
  /** A page of the computers of a managed account (B-1), by id. */
  computers(root: string, key: string, page?: { readonly after?: string }): Promise<ComputerList>;
  /** A mail as it is sent. */
  mail(root: string, id: string): Promise<MailText>;
  /** Terraform's states (terraform.md), of an organization; of all in sight of an operator who names none. */
  terraformStates(place: StatePlace): Promise<TerraformStateList>;
  /** A state with its versions that are kept, newest first; a `ServiceFault` of status 404 where there is none. */
  terraformStateHistory(name: string, place: StatePlace): Promise<TerraformStateHistory>;
  /** What a state holds, byte by byte; without a version, the last. */
  terraformState(name: string, asked: StatePlace & { readonly version?: number }): Promise<string>;
  /** Brings a version back as a new one. */
  restoreTerraformState(name: string, version: number, place: StatePlace): Promise<TerraformStateVersion>;
  /** Deletes a state; with `purge`, all that is kept of it, for ever. */
  deleteTerraformState(
    name: string,
    asked: StatePlace & { readonly history?: "purge" },
  ): Promise<TerraformStateRemoved>;
  /** Ends the lock of an id; a `ServiceFault` of status 409 where another is held. */
  unlockTerraformState(name: string, id: string, place: StatePlace): Promise<TerraformStateUnlocked>;
  close(): Promise<void>;
}

/** Connects lazily: nothing is sent before the first call. */
export function connect(options: ConnectOptions): Client {
  const { ask, close } = transport(options);
  const tree = (root: string, ...rest: string[]) => ["/v1/trees", ...[root, ...rest].map(encodeURIComponent)].join("/");
  const stateAt = (name: string) => `/v1/terraform/state/${encodeURIComponent(name)}`;
  return {
    snapshot: (root) => ask({ method: "GET", path: tree(root, "snapshot") }, readSnapshot),
    trees: () => ask({ method: "GET", path: "/v1/trees" }, json(isTreeList)),
    organization: (root, key) => ask({ method: "GET", path: tree(root, "organizations", key) }, json(isSnapshotLine)),
    organizationOf: (root, id) =>
      ask({ method: "GET", path: tree(root, "organizations", id) + asked({ by: "id" }) }, json(isSnapshotLine)),
    organizations: async (root, named) => {
      const query = "ids" in named ? { ids: named.ids.join(",") } : { keys: named.keys.join(",") };
      const { organizations } = await ask(
        { method: "GET", path: tree(root, "organizations") + asked(query) },
        json(isWholeList),
      );
      return organizations;
    },
    changeSet: (root, body) => ask({ method: "POST", path: tree(root, "changesets"), body }, json(isChangeSetAnswer)),
    events: (root, query = {}) =>
      ask({ method: "GET", path: tree(root, "events") + asked({ ...query }) }, json(isEventPage)),
    runs: (root, page = {}) => ask({ method: "GET", path: tree(root, "runs") + asked({ ...page }) }, json(isRunList)),
    run: (root, run) => ask({ method: "GET", path: tree(root, "runs", run) }, json(isRun)),
    ledger: (root, after = 0) =>
      ask({ method: "GET", path: tree(root, "ledger") + asked({ after }) }, json(isLedgerPage)),
    verify: (root) => ask({ method: "GET", path: tree(root, "verification") }, json(isVerification)),
    useCredits: (root, key, body) =>
      ask({ method: "POST", path: tree(root, "organizations", key, "usage"), body }, json(isUsageAnswer)),
    useLicenses: (root, key, product, body) =>
      ask(
        { method: "POST", path: tree(root, "organizations", key, "licenses", product, "use"), body },
        json(isLicenseUseAnswer),
      ),
    takeLock: (root, body, signal) => ask({ method: "POST", path: tree(root, "lock"), body, signal }, json(isLock)),
    renewLock: (root, fence) =>
      ask({ method: "PUT", path: tree(root, "lock"), body: { fence }, retries: 0 }, json(isLock)),
    releaseLock: (root, fence) => ask({ method: "DELETE", path: tree(root, "lock") + asked({ fence }) }, nothing),
    lock: (root) => ask({ method: "GET", path: tree(root, "lock") }, json(isLock)),
    locks: () => ask({ method: "GET", path: "/v1/locks" }, json(isLockList)),
    report: (root, organization, name) =>
      ask({ method: "GET", path: tree(root, "organizations", organization, "reports", name) }, (body) =>
        readReport(name, body),
      ),
    me: () => ask({ method: "GET", path: "/v1/me" }, json(isMe)),
    createToken: (body, key) =>
      ask({ method: "POST", path: "/v1/tokens", body, headers: { "idempotency-key": key } }, json(isTokenCreated)),
    tokens: (after) => ask({ method: "GET", path: `/v1/tokens${asked({ after })}` }, json(isTokenList)),
    revokeToken: (id) => ask({ method: "DELETE", path: `/v1/tokens/${encodeURIComponent(id)}` }, nothing),
    persons: (root, ids) =>
      ask({ method: "GET", path: tree(root, "persons") + asked({ ids: ids.join(",") }) }, json(isPersons)),
    erasePerson: (root, email) =>
      ask({ method: "POST", path: tree(root, "erasures"), body: { email } }, json(isErasure)),
    answerInvitation: (secret, answer) =>
      ask({ method: "POST", path: `/v1/invitations/${answer}`, body: { secret } }, json(isInvitationAnswered)),
    answerTransfer: (secret, answer) =>
      ask({ method: "POST", path: `/v1/transfers/${answer}`, body: { secret } }, json(isTransferAnswered)),
    answerTransferOf(root, key, answer) {
      const path = tree(root, "organizations", key, "transfer");
      const asked =
        answer === "cancel"
          ? { method: "DELETE" as const, path }
          : { method: "POST" as const, path: `${path}/${answer}` };
      return ask(asked, json(isTransferAnswered));
    },
    askToSignIn: (body) => ask({ method: "POST", path: "/v1/sign-ins", body }, nothing),
    signIn: (secret) => ask({ method: "POST", path: "/v1/sign-ins/accept", body: { secret } }, json(isPersonalToken)),
    open: (root, key) => ask({ method: "POST", path: tree(root, "organizations", key, "open") }, json(isPersonalToken)),
    mails: (root, page = {}) =>
      ask({ method: "GET", path: tree(root, "outbox") + asked({ ...page }) }, json(isMailList)),
    accounts: (root, key, after) =>
      ask(
        { method: "GET", path: tree(root, "organizations", key, "accounts") + asked({ after }) },
        json(isLinkedAccountList),
      ),
    accountAssignments: (root, key, after) =>
      ask(
        { method: "GET", path: tree(root, "organizations", key, "account-assignments") + asked({ after }) },
        json(isAccountAssignmentList),
      ),
    subAccounts: (root, key, page) =>
      ask(
        { method: "GET", path: tree(root, "organizations", key, "sub-accounts") + asked({ ...page }) },
        json(isSubAccountList),
      ),
    importSubAccounts: (root, key, account, stream) =>
      ask(
        { method: "POST", path: tree(root, "organizations", key, "accounts", account, "sub-accounts"), stream },
        json(isSubAccountImport),
      ),
    terraformStates: (place) =>
      ask({ method: "GET", path: `/v1/terraform/states${asked({ ...place })}` }, json(isTerraformStateList)),
    terraformStateHistory: (name, place) =>
      ask({ method: "GET", path: `${stateAt(name)}/versions${asked({ ...place })}` }, json(isTerraformStateHistory)),
    terraformState: (name, part) => ask({ method: "GET", path: `${stateAt(name)}${asked({ ...part })}` }, textOf),
    restoreTerraformState: (name, version, place) =>
      ask(
        { method: "POST", path: `${stateAt(name)}/restore${asked({ ...place })}`, body: { version } },
        json(isTerraformStateVersion),
      ),
    deleteTerraformState: (name, part) =>
      ask({ method: "DELETE", path: `${stateAt(name)}${asked({ ...part })}` }, json(isTerraformStateRemoved)),
    unlockTerraformState: (name, id, place) =>
      ask(
        { method: "DELETE", path: `${stateAt(name)}/lock${asked({ ...place })}`, body: { ID: id } },
        json(isTerraformStateUnlocked),
      ),
    invoices: (root, { organization, ...part }) => {
      const path = organization === undefined ? ["invoices"] : ["organizations", organization, "invoices"];
      return ask({ method: "GET", path: tree(root, ...path) + asked({ ...part }) }, json(isInvoiceList));
    },
    computers: (root, key, page = {}) =>
      ask(
        { method: "GET", path: tree(root, "organizations", key, "computers") + asked({ ...page }) },
        json(isComputerList),
      ),
    mail: (root, id) => ask({ method: "GET", path: tree(root, "outbox", id) }, json(isMailText)),
    close,
  };
}

/** A query string of what is defined. */
function asked(query: Readonly<Record<string, string | number | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
  return given.size === 0 ? "" : `?${given}`;
}

/** A page of organizations of which all fields were asked for. */
function isWholeList(value: unknown): value is { readonly organizations: readonly SnapshotLine[] } {
  const organizations = typeof value === "object" && value !== null && Reflect.get(value, "organizations");
  return Array.isArray(organizations) && organizations.every(isSnapshotLine);
}
