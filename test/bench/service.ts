/**
 * `npm run bench -- --service`: the org-service on its own, as processes, asked over HTTP. Transfers a second (1, 16, 64 in flight)
 * against F, requests against H, and PostgreSQL with one and three instances under 16 clients. Every floor in the same run.
 */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Pool } from "undici";
import { builtPackage } from "../built-package.ts";
import { startPostgres } from "../postgres/server.ts";
import { measure } from "./measure.ts";

const here = import.meta.dirname;
const program = join(builtPackage(), "bin/allot.js");
const floorScript = join(here, "floor.ts");

/** How long each figure is measured. */
const MEASURED_MS = 4_000;
/** Children of each tree, and so transfers that do not meet. */
const CHILDREN = 256;

interface Started {
  readonly url: string;
  /** Everything that it printed before it listened. */
  readonly said: string;
  stop(): Promise<void>;
}

/** Starts Node with these arguments and waits for a line with an address. */
async function started(args: readonly string[], cwd: string): Promise<Started> {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /^listening on (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("close", (code) => reject(new Error(`${args.join(" ")} ended with ${code}`)));
  });
  return {
    url,
    said,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const serve = (cwd: string, ...args: string[]) =>
  started([program, "serve", "--listen", "127.0.0.1:0", "--rate", "0", "--log-level", "error", ...args], cwd);

/** Calls something again and again, so many at once; answers how many a second. */
async function rate(inFlight: number, call: (client: number, turn: number) => Promise<void>): Promise<number> {
  // What runs first is compiled first: that is not what is measured.
  for (let turn = 0; turn < 20; turn += 1)
    await Promise.all(Array.from({ length: inFlight }, (_, at) => call(at, turn)));
  const begun = performance.now();
  let calls = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async (_, at) => {
      for (let turn = 20; performance.now() - begun < MEASURED_MS; turn += 1) {
        await call(at, turn);
        calls += 1;
      }
    }),
  );
  return calls / ((performance.now() - begun) / 1000);
}

/** Talks to one or several instances, round robin. */
class Caller {
  readonly #pools: readonly Pool[];
  readonly #headers: Readonly<Record<string, string>>;
  #turn = 0;

  constructor(urls: readonly string[], token: string) {
    this.#pools = urls.map((url) => new Pool(url, { connections: 64 }));
    this.#headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  }

  async get(path: string): Promise<void> {
    const { statusCode, body } = await this.#next().request({ method: "GET", path, headers: this.#headers });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(text);
  }

  async post(tree: string, groups: readonly (readonly object[])[]): Promise<void> {
    const said = {
      ...{ stack: "bench", run: "run-bench" },
      groups: groups.map((operations) => ({
        operations: operations.map((one) => ({ id: randomBytes(16).toString("base64url"), version: null, ...one })),
      })),
    };
    const { statusCode, body } = await this.#next().request({
      method: "POST",
      path: `/v1/trees/${tree}/changesets`,
      headers: this.#headers,
      body: JSON.stringify(said),
    });
    const text = await body.text();
    if (statusCode !== 200 || text.includes('"refused"')) throw new Error(text.slice(0, 500));
  }

  async plant(tree: string): Promise<void> {
    await this.post(tree, [
      [creation(tree, null, 10_000_000_000)],
      ...Array.from({ length: CHILDREN }, (_, at) => [creation(`${tree}-${at}`, tree, 10_000)]),
    ]);
  }

  /** One atomic group of two: credits go from one child to another and back. */
  async transfer(tree: string, client: number, turn: number): Promise<void> {
    const credits = turn % 2 === 0 ? 20_000 : 10_000;
    const allocate = (at: number, given: number) => ({
      kind: "credits.allocate",
      address: `${tree}-${at}`,
      after: { credits: given },
    });
    await this.post(tree, [[allocate(client, credits), allocate(client + CHILDREN / 2, 30_000 - credits)]]);
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.close()));
  }

  #next(): Pool {
    this.#turn += 1;
    const pool = this.#pools[this.#turn % this.#pools.length];
    if (!pool) throw new Error("no instance to call");
    return pool;
  }
}

function creation(key: string, parent: string | null, credits: number): object {
  const kind = parent === null ? "Distributor" : "ChildOrganization";
  const owner = { name: `Owner of ${key}`, email: `owner@${key}.example` };
  const after = { kind, parent, name: `Customer ${key}`, region: "eu1", country: "DE", owner, credits };
  return { kind: "organization.create", address: key, after };
}

const print = (...cells: readonly string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(12))).join(""));
const row = (name: string, aSecond: number, floor: number, unit: string, aim = "") =>
  print(name, `${Math.round(aSecond)} /s`, `${(aSecond / floor).toFixed(2)} ${unit}`, aim);

async function onSqlite(folder: string, floorHttp: number): Promise<void> {
  const service = await serve(folder, "--data", join(folder, "data"));
  const caller = new Caller([service.url], /allot_[\w-]{43}/.exec(service.said)?.[0] ?? "");
  try {
    await caller.plant("rlc");
    row("GET /health, 32 in flight", await rate(32, () => caller.get("/health")), floorHttp, "H");
    const one = (client: number) => caller.get(`/v1/trees/rlc/organizations/rlc-${client}`);
    row("GET an organization, 32 in flight", await rate(32, one), floorHttp, "H");
    let created = 0;
    const create = async () => {
      created += 1;
      await caller.post("rlc", [[creation(`new-${created}`, "rlc", 10_000)]]);
    };
    row("POST a new organization, 32 in flight", await rate(32, create), floorHttp, "H");
    for (const [inFlight, aim] of [
      [1, "≥ 0.5 F"],
      [16, "≥ 1.2 F"],
      [64, ""],
    ] as const) {
      const syncs = await syncRate(folder);
      const transfers = await rate(inFlight, (client, turn) => caller.transfer("rlc", client, turn));
      row(`transfers, ${inFlight} in flight (F ${Math.round(syncs)})`, transfers, syncs, "F", aim);
    }
  } finally {
    await caller.close();
    await service.stop();
  }
}

async function onPostgres(folder: string): Promise<void> {
  const server = await startPostgres();
  try {
    const url = await server.database();
    const services = [await serve(folder, "--database", url)];
    const token = /allot_[\w-]{43}/.exec(services[0]?.said ?? "")?.[0] ?? "";
    const trees = Array.from({ length: 16 }, (_, at) => `tree-${at}`);
    const first = new Caller([services[0]?.url ?? ""], token);
    for (const tree of trees) await first.plant(tree);
    await first.close();
    const alone = new Map<string, number>();
    for (const instances of [1, 3]) {
      while (services.length < instances) services.push(await serve(folder, "--database", url));
      const caller = new Caller(
        services.map((service) => service.url),
        token,
      );
      const cases = {
        "one tree": (client: number, turn: number) => caller.transfer("tree-0", client, turn),
        "a tree each": (client: number, turn: number) => caller.transfer(trees[client] ?? "", 0, turn),
      };
      for (const [name, transfer] of Object.entries(cases)) {
        const syncs = await syncRate(folder);
        const transfers = await rate(16, transfer);
        row(`PostgreSQL, ${instances} ×, 16 clients, ${name}`, transfers, syncs, "F");
        const before = alone.get(name);
        if (before === undefined) alone.set(name, transfers);
        else print("  against one instance", "", `${(transfers / before).toFixed(2)} ×`);
      }
      await caller.close();
    }
    for (const service of services) await service.stop();
  } finally {
    await server.remove();
  }
}

async function syncRate(folder: string): Promise<number> {
  return Number((await measure([floorScript, "sync", folder])).stdout);
}

async function emptyServerRate(folder: string): Promise<number> {
  const server = await started([floorScript, "http"], folder);
  const pool = new Pool(server.url, { connections: 32 });
  const body = JSON.stringify({ stack: "bench", run: "run-bench", groups: [{ operations: [creation("a", "b", 1)] }] });
  try {
    return await rate(32, async () => {
      const answer = await pool.request({ method: "POST", path: "/", body });
      await answer.body.text();
    });
  } finally {
    await pool.close();
    await server.stop();
  }
}

/** Measures and prints all of it. */
export async function benchService(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "allot-bench-service-"));
  try {
    console.log("\nThe service as a process");
    const floorHttp = await emptyServerRate(folder);
    print("H: POSTs a second on an empty server, 32", `${Math.round(floorHttp)} /s`);
    await onSqlite(folder, floorHttp);
    await onPostgres(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
