/** A service for tests: real store, real socket; and the operations that tests send, short to write. */

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Pool } from "undici";
import { OPERATOR as OPERATOR_AUTHORITY } from "../../src/model/authority.ts";
import type { Change } from "../../src/model/change.ts";
import type { Caller } from "../../src/service/domain/caller.ts";
import type { Clock } from "../../src/service/domain/clock.ts";
import { keyOf } from "../../src/service/domain/sealing.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { buildService } from "../../src/service/service.ts";
import type { ProviderSettings } from "../../src/service/sso/identity.ts";
import type { Store } from "../../src/service/store/store.ts";
import type { ChangeSetAnswer, GroupAnswer, SnapshotLine } from "../../src/wire/generated/wire.ts";

import { expectDocumented } from "./documented.ts";

export type Operation = Change & { readonly id: string; readonly version: number | null };

/** A fresh folder, and how to be rid of it. */
export function freshFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "allot-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every shape
  readonly json: any;
}

export interface Client {
  call(method: string, path: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Answer>;
  /** Posts groups of operations to a tree. */
  post(
    groups: readonly (readonly Operation[])[],
    options?: { root?: string; run?: string; stack?: string | null },
  ): Promise<Answer>;
  /** Posts one group, and answers what became of it. */
  group(...operations: Operation[]): Promise<GroupAnswer>;
  /** The organizations of a tree by key. */
  organizations(root?: string): Promise<Map<string, SnapshotLine>>;
  /** The bytes of an answer. */
  bytes(path: string, headers: Record<string, string>): Promise<Buffer>;
  close(): Promise<void>;
}

/** A client of a service on a unix socket. Every answer is held against the document of the API. */
export function clientOf(socketPath: string, token: string): Client {
  const pool = new Pool("http://allot", { socketPath, connections: 32 });
  const call: Client["call"] = async (method, path, { body, headers = {} } = {}) => {
    const raw = typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const sending = {
      authorization: `Bearer ${token}`,
      ...(raw === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    };
    const answer = await pool.request({
      method: method as "GET",
      path,
      headers: sending,
      ...(raw === undefined ? {} : { body: raw }),
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    const text = bytes.toString("utf8");
    const type = String(answer.headers["content-type"] ?? "");
    const zipped = answer.headers["content-encoding"] === "gzip" && bytes.length > 0;
    expectDocumented({
      ...{ method, path, status: answer.statusCode, headers: answer.headers },
      sent: raw === undefined ? undefined : { type: sending["content-type"] ?? "", text: raw.toString("utf8") },
      text: zipped ? gunzipSync(bytes).toString("utf8") : text,
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text,
      json: /json\b/.test(type) && !type.includes("ndjson") && text !== "" ? JSON.parse(text) : undefined,
    };
  };
  const post: Client["post"] = (groups, { root = "rlc", run = "run-1", stack = "stack" } = {}) =>
    call("POST", `/v1/trees/${root}/changesets`, {
      body: { stack, run, groups: groups.map((operations) => ({ operations })) },
    });
  return {
    call,
    post,
    async group(...operations) {
      const answer = await post([operations]);
      const { groups } = answer.json as ChangeSetAnswer;
      const [first] = groups ?? [];
      if (!first) throw new Error(answer.text);
      return first;
    },
    async organizations(root = "rlc") {
      const { text } = await call("GET", `/v1/trees/${root}/snapshot`);
      const lines = text.trimEnd().split("\n").slice(1, -1);
      return new Map(lines.map((line) => JSON.parse(line) as SnapshotLine).map((line) => [line.key, line]));
    },
    async bytes(path, headers) {
      const answer = await pool.request({
        method: "GET",
        path,
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
      return Buffer.from(await answer.body.arrayBuffer());
    },
    close: () => pool.close(),
  };
}

export interface UnderTest extends Client {
  readonly store: Store;
  readonly socketPath: string;
  /** The operator's. */
  readonly token: string;
  readonly clock: { nowMs: number } & Clock;
  /** Posts usage of an organization of rlc (C-8), makes a hold, or voids the first that is open of so many credits. */
  use(usage: { key: string; kind: "post" | "hold" | "void"; credits: number }): Promise<void>;
  /** A client that is confined to an organization (O-6), or whose token ends. */
  confinedTo(key: string | null, expiresAt?: number): Promise<Client>;
}

export const OPERATOR: Caller = {
  principal: "operator",
  tokenId: "t",
  role: "operator",
  access: "full",
  authority: OPERATOR_AUTHORITY,
  scope: null,
};

/** What services of tests seal with. */
const KEY = keyOf("A".repeat(43)) ?? fault("the key of tests is none");

function fault(what: string): never {
  throw new Error(what);
}

/** Starts a service on a store. */
export async function serve(
  store: Store,
  regions?: readonly string[],
  options: { readonly leaseMs?: number; readonly sso?: ProviderSettings; readonly statesKept?: number } = {},
): Promise<UnderTest> {
  const { folder, remove } = freshFolder();
  const clock = { nowMs: Date.UTC(2026, 0, 31, 8), now: () => clock.nowMs };
  const errors: unknown[] = [];
  const service = await buildService({
    store,
    clock,
    onError: (error) => errors.push(error),
    keys: () => [KEY],
    ...(regions && { regions }),
    ...options,
  });
  const socketPath = join(folder, "s");
  await service.server.listen({ path: socketPath });
  const tokenFor = (scope: { tree: number; organization: number } | null, expiresAt: number | null) =>
    store.write(() =>
      createToken(
        scope
          ? { name: "test", principal: "confined", role: "admin", scope, expiresAt }
          : { name: "test", principal: "operator", role: "operator", scope, expiresAt },
        clock.nowMs,
      ),
    );
  const operatorToken = await tokenFor(null, null);
  const client = clientOf(socketPath, operatorToken);
  const others: Client[] = [];
  return {
    ...client,
    store,
    socketPath,
    token: operatorToken,
    clock,
    async use({ key, kind, credits }) {
      const path = `/v1/trees/rlc/organizations/${key}`;
      const body = { operation: newOperationId(), credits };
      const open = kind === "void" ? (await client.call("GET", `${path}/holds`)).json.holds : [];
      const id = open.find((hold: { credits: number }) => hold.credits === credits)?.id;
      const answer =
        kind === "void"
          ? await client.call("POST", `${path}/holds/${id}/void`, { body: { operation: newOperationId() } })
          : await client.call("POST", `${path}/${kind === "hold" ? "holds" : "usage"}`, { body });
      if (answer.status !== 200) throw new Error(answer.json.detail);
    },
    async confinedTo(key, expiresAt) {
      const id = key === null ? null : ((await client.organizations()).get(key)?.id ?? "");
      const [tree, organization] = (id ?? "").split("-").map((part) => Number.parseInt(part, 36));
      const token = await tokenFor(
        id === null ? null : { tree: tree ?? 0, organization: organization ?? 0 },
        expiresAt ?? null,
      );
      const other = clientOf(socketPath, token);
      others.push(other);
      return other;
    },
    async close() {
      // Together: a client waits for its answers, and a service that closes gives them.
      await Promise.all([service.close(), ...[client, ...others].map((one) => one.close())]);
      remove();
      if (errors.length > 0) throw errors[0];
    },
  };
}

export function newOperationId(): string {
  return randomBytes(16).toString("base64url");
}

type After<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>["after"];

/** An operation; with an id of its own, planned on no version, unless said otherwise. */
export function operation<Kind extends Change["kind"]>(
  kind: Kind,
  address: string,
  after: After<Kind>,
  version: number | null = null,
): Operation {
  return { id: newOperationId(), kind, address, version, after } as Operation;
}

export const root = (key = "rlc", more: Partial<After<"organization.create">> = {}) =>
  operation("organization.create", key, {
    ...CREATION,
    kind: "Distributor",
    parent: null,
    name: `The ${key}`,
    credits: 500_000,
    ...more,
  });
export const distributor = (key: string, parent = "rlc", credits = 100_000) =>
  operation("organization.create", key, { ...CREATION, kind: "Distributor", parent, name: `The ${key}`, credits });
export const child = (
  key: string,
  parent = "rlc",
  credits = 10_000,
  more: Partial<After<"organization.create">> = {},
) =>
  operation("organization.create", key, {
    ...CREATION,
    kind: "ChildOrganization",
    parent,
    name: `The ${key}`,
    credits,
    ...more,
  });
export const allocate = (key: string, credits: number, version?: number) =>
  operation("credits.allocate", key, { credits }, version);
export const purchase = (key: string, purchasedCredits: number) =>
  operation("credits.purchase", key, { purchasedCredits });
export const move = (key: string, parent: string) => operation("organization.move", key, { parent });
export const rekey = (key: string, to: string) => operation("organization.rekey", key, { key: to });
export const change = (key: string, after: After<"organization.update">, version?: number) =>
  operation("organization.update", key, after, version);
export const adopt = (key: string, managedBy: string) => operation("organization.adopt", key, { managedBy });
export const release = (key: string) => operation("organization.release", key, { managedBy: null });
export const nameOwner = (key: string, owner: { name: string; email: string }) =>
  operation("owner.name", key, { owner });
/** A managed account (B-1). */
export const managed = (key: string, more: Partial<After<"billing.create">> = {}) =>
  operation("billing.create", key, { computers: 250, invoicesTo: null, payment: null, ...more });

export const invite = (key: string, email: string, roles: string[] = ["member"], name = "Ina Invited") =>
  operation("membership.invite", key, { email, name, roles });
export const declareSso = (key: string, issuer: string, clientId = "allot", emailDomains: string[] = []) =>
  operation("sso.create", key, { issuer, clientId, emailDomains });
export const endSso = (key: string) => operation("sso.delete", key, {});
export const disable = (key: string, email: string) => operation("membership.disable", key, { email });

export const pause = (key: string) => operation("organization.pause", key, { phase: "paused" });
export const resume = (key: string) => operation("organization.resume", key, { phase: "active" });
export const protect = (key: string) => operation("organization.protect", key, { protected: true });
export const unprotect = (key: string) => operation("organization.unprotect", key, { protected: false });
export const drain = (key: string) => operation("organization.drain", key, { phase: "draining", credits: 0 });
export const unlink = (key: string, confirm: string) => operation("organization.unlink", key, { confirm });

const CREATION = { region: "eu1", country: "DE", owner: { name: "Ada Owner", email: "ada@example.com" } } as const;
