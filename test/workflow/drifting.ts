/** A stack in a folder and a real service beside it, for tests of what happens when others change what the stack has applied. Not a test itself. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type Client, connect } from "../../src/client/index.ts";
import type { Problem } from "../../src/model/problem.ts";
import { createToken } from "../../src/service/domain/tokens.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import {
  type Acceptance,
  acceptDrift,
  applyPlan,
  type DriftedStack,
  driftOf,
  loadDeclarations,
  planStack,
} from "../../src/workflow/index.ts";
import { freshFolder, type Operation, serve, type UnderTest } from "../service/under-test.ts";

/** The service of a file's tests. */
export interface Served {
  readonly service: UnderTest;
  /** The operator's. */
  readonly client: Client;
  close(): Promise<void>;
}

export async function serving(): Promise<Served> {
  const { folder, remove } = freshFolder();
  const service = await serve(await openSqlite({ file: join(folder, "allot.db") }));
  const token = await service.store.write(() =>
    createToken({ name: "t", principal: "operator", role: "operator", scope: null, expiresAt: null }, 0),
  );
  const client = connect({ socketPath: service.socketPath, token });
  const close = async () => {
    await client.close();
    await service.close();
    remove();
  };
  return { service, client, close };
}

const stackText = (root: string) => `apiVersion: allot/v1
kind: Stack
name: test-${root} # marks what it manages
root: ${root} # the one
files: ["orgs/**/*.yaml"]
`;

export class DriftingStack {
  readonly folder = mkdtempSync(join(tmpdir(), "allot-drift-"));
  readonly #root: string;
  readonly #served: Served;

  constructor(served: Served, root: string, files: Readonly<Record<string, string>>) {
    this.#served = served;
    this.#root = root;
    for (const [file, text] of Object.entries({ "allot.yaml": stackText(root), ...files })) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  load() {
    return loadDeclarations(this.folder);
  }

  async apply(): Promise<void> {
    const planned = await planStack(await this.load(), this.#served.client);
    expect(planned.plan.problems).toEqual([]);
    expect(await applyPlan(planned, this.#served.client)).toMatchObject({ failed: [], skipped: [], problems: [] });
  }

  /** What a plan would do, by kind and address. */
  async planned(): Promise<string[]> {
    const { document } = await planStack(await this.load(), this.#served.client);
    expect(document.problems).toEqual([]);
    return document.operations.map(({ kind, address }) => `${kind} ${address}`);
  }

  /** What a plan warns of. */
  async warnings(): Promise<readonly Problem[]> {
    return (await planStack(await this.load(), this.#served.client)).plan.warnings;
  }

  /** Somebody without a stack changes something; the service says yes. */
  async others(...operations: Operation[]): Promise<void> {
    expect(await this.tried(...operations)).toBe(true);
  }

  /** Somebody without a stack tries to. */
  async tried(...operations: Operation[]): Promise<boolean> {
    const { json, text } = await this.#served.service.post([operations], {
      root: this.#root,
      run: "by-hand",
      stack: null,
    });
    if (!json.groups) throw new Error(text);
    return json.groups[0].status === "applied";
  }

  async drift(): Promise<DriftedStack> {
    return driftOf(await this.load(), this.#served.client);
  }

  /** Keys of who drains, and has credits again. */
  async stopped(): Promise<ReadonlySet<string>> {
    const { live } = await this.drift();
    const all = [...(live?.tree.organizations.values() ?? [])];
    return new Set(all.flatMap(({ key, phase, allocated }) => (phase === "draining" && allocated > 0 ? [key] : [])));
  }

  /** Fields that drifted, with what they were and are. */
  async drifted(): Promise<Record<string, unknown>> {
    const { drift, problems } = await this.drift();
    expect(problems).toEqual([]);
    return Object.fromEntries(drift.map(({ address, field, before, live }) => [`${address}.${field}`, [before, live]]));
  }

  /** Takes drift into the files. */
  async accept(...named: string[]): Promise<Acceptance> {
    const declarations = await this.load();
    const found = await driftOf(declarations, this.#served.client);
    const acceptance = await acceptDrift(declarations, found, { folder: this.folder, named });
    for (const [file, text] of acceptance.texts) this.write(file, text);
    return acceptance;
  }
}
