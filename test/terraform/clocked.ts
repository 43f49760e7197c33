/** A service of this very process, whose clock a test sets: the hour after draining passes when it says so (U-1). Not a test itself. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { connect } from "../../src/client/index.ts";
import type { Change } from "../../src/model/change.ts";
import type { Organization } from "../../src/model/organization.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { keysIn } from "../../src/service/key-file.ts";
import { buildService } from "../../src/service/service.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { temporaryFolder } from "../e2e/allot.ts";

/** Of the one tree. */
const ROOT = "rlc";
const HOUR_MS = 60 * 60_000;

export interface Clocked {
  readonly url: string;
  /** The operator's. */
  readonly token: string;
  /** Lets an hour pass at once. */
  passHour(): void;
  /** Changes of somebody else, who is not Terraform; all or nothing. @throws Error with what was refused */
  change(...changes: readonly Change[]): Promise<void>;
  /** A token of an administrator of one organization. */
  tokenOf(organization: string): Promise<string>;
  /** Somebody else's look at an organization; undefined where there is none. */
  look(key: string): Promise<Organization | undefined>;
}

/** Starts one; its clock goes on from the time of the machine. It is ended with the test. */
export async function clocked(): Promise<Clocked> {
  const folder = temporaryFolder();
  const store = await openSqlite({ file: join(folder, "allot.db") });
  let aheadMs = 0;
  const clock = { now: () => Date.now() + aheadMs };
  const service = await buildService({ store, clock, keys: keysIn(join(folder, "allot.key")) });
  onTestFinished(() => service.close());
  const url = await service.server.listen({ host: "127.0.0.1", port: 0 });
  const about = { name: "test", principal: "operator", role: "operator", scope: null, expiresAt: null } as const;
  const token = await store.write(() => createToken(about, clock.now()));
  const client = connect({ url, token });
  onTestFinished(() => client.close());
  return {
    url,
    token,
    passHour() {
      aheadMs += HOUR_MS;
    },
    async change(...changes) {
      const operations = changes.map((one) => ({ ...one, id: randomBytes(16).toString("base64url"), version: null }));
      const { groups } = await client.changeSet(ROOT, { stack: "terraform", run: "by-hand", groups: [{ operations }] });
      if (groups[0]?.status !== "applied") throw new Error(JSON.stringify(groups));
    },
    async tokenOf(organization) {
      const asked = { name: organization, role: "admin", access: "full", tree: ROOT, organization } as const;
      const { secret } = await client.createToken(
        { ...asked, principal: null, expiresAt: null },
        `token-of-${organization}`,
      );
      return secret;
    },
    async look(key) {
      return (await client.snapshot(ROOT)).tree.organizations.get(key);
    },
  };
}
