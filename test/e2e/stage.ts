/**
 * A stack for scenarios, with a service that has the time which a test says: embedded in every command, or `allot serve` as a process.
 * Not a test itself.
 */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { startEmbedded } from "../../src/service/embedded.ts";
import type { Mail } from "../../src/wire/generated/mail.ts";
import type { Outbox } from "../../src/wire/generated/outbox.ts";
import type { Plan } from "../../src/wire/generated/plan.ts";
import type { Report } from "../../src/wire/generated/report.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";
import { ask, serving } from "../serve/serving.ts";
import { clientOf, newOperationId } from "../service/under-test.ts";
import { allot, documentOf, type Ended, edit, temporaryFolder, temporaryStack } from "./allot.ts";

export const HOUR_MS = 3_600_000;
export const START_MS = Date.parse("2026-01-31T08:00:00Z");
/** As documents say it. */
export const time = (ms: number) => new Date(ms).toISOString();

const childOf = (name: string, more: string) => `
    name: ${name}
    region: eu1
    country: CZ
    owner: {name: Carl Dent, email: carl@cd.example}
    ${more}
`;
/** Declarations of the tree rlc with these children, by what they say besides the rest; `more` is of the root. */
export const rlc = (purchased: number, children: Readonly<Record<string, string>>, more = "") => `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: {name: Rita Lane, email: rita@rlc.example}
purchasedCredits: ${purchased}
${more}children:${Object.entries(children)
  .map(([key, said]) => `\n  ${key}:${childOf(`${key.toUpperCase()} Inc.`, said).trimEnd()}`)
  .join("")}
`;

type Environment = Readonly<Record<string, string>>;

/** What a kind of service does differently. */
interface Served {
  /** What the operator's commands find it with, at a time. */
  environment(nowMs: number): Environment;
  /** Posts to it as whoever meters; answers the body. @throws Error for any status but 200 */
  meter(path: string, body: object, nowMs: number): Promise<{ readonly hold?: { readonly id: string } }>;
  /** The address for `service:` in allot.yaml; undefined where it is embedded. */
  readonly url?: string;
  /** Ends it for good. */
  stop(): Promise<void>;
}

export class Stage {
  readonly folder: string;
  nowMs = START_MS;
  readonly #served: Served;
  readonly #holds = new Map<string, string>();

  /** With these declarations; without, it is the RLC example. */
  constructor(served: Served, declarations?: string) {
    this.#served = served;
    this.folder = temporaryStack(declarations === undefined ? undefined : { "orgs/rlc.yaml": declarations });
    if (served.url !== undefined) edit(this.folder, "allot.yaml", "service: embedded", `service: ${served.url}`);
  }

  /** Runs a command as the operator. */
  run(...args: string[]): Promise<Ended> {
    return allot(args, { folder: this.folder, environment: this.#served.environment(this.nowMs) });
  }

  /** Runs one that does what it should, and answers what it prints. */
  async printed(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    expect([code, code === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
    return stdout;
  }

  /** Runs one as the bearer of a token. */
  as(secret: string, ...args: string[]): Promise<Ended> {
    return allot(args, { folder: this.folder, environment: bearing(secret) });
  }

  async plan(): Promise<Plan> {
    return documentOf<Plan>("plan", (await this.run("plan", "--format", "json")).stdout);
  }

  async apply(): Promise<Report & { readonly code: number | null }> {
    const { code, stdout } = await this.run("apply", "--auto-approve", "--quiet", "--format", "json");
    return { ...documentOf<Report>("report", stdout), code };
  }

  /** Balances and phase of an organization, available last; undefined where it is not in the tree. */
  async balances(key: string): Promise<readonly unknown[] | undefined> {
    const { root } = documentOf<Tree>("tree", await this.printed("tree", "--format", "json"));
    const found: Node | undefined = [root, ...(root?.children ?? [])].find((node) => node?.key === key) ?? undefined;
    return found && [found.phase, found.allocated, found.used, found.held, found.available];
  }

  /** What the metering side does (C-8): posts, holds for an hour, or voids what it held last. */
  async use(key: string, kind: "post" | "hold" | "void", credits: number): Promise<void> {
    const path = `/v1/trees/rlc/organizations/${key}`;
    const route = { post: "usage", hold: "holds", void: `holds/${this.#holds.get(key)}/void` }[kind];
    const body = { operation: newOperationId(), ...(kind === "void" ? {} : { credits }) };
    const { hold } = await this.#served.meter(`${path}/${route}`, body, this.nowMs);
    if (hold) this.#holds.set(key, hold.id);
  }

  /** The revision of the tree and all that there is in it, to compare. */
  async written(): Promise<unknown> {
    return [(await this.plan()).base, JSON.parse(await this.printed("tree", "--format", "json"))];
  }

  /** Somebody who was invited takes the link of the mail that waits for them, as the operator may look at it (P-3). Answers their token. */
  async accept(email: string): Promise<string> {
    const listed = documentOf<Outbox>("outbox", await this.printed("outbox", "--format", "json"));
    const { id = "" } = listed.mails.find(({ kind, to }) => kind === "invitation" && to?.email === email) ?? {};
    const mail = documentOf<Mail>("mail", await this.printed("outbox", "show", id, "--format", "json"));
    const secret = /[#: ]([A-Za-z0-9_-]{43})$/m.exec(mail.text ?? "")?.[1] ?? "";
    const { code, stdout, stderr } = await this.as("", "invitation", "accept", secret);
    expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
    return stdout.trim();
  }

  stop(): Promise<void> {
    return this.#served.stop();
  }
}

/** Nothing in the environment goes before this token. */
function bearing(secret: string): Environment {
  return { XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: secret, ALLOT_SERVICE: "", ALLOT_CA_FILE: "" };
}

async function embedded(declarations?: string): Promise<Stage> {
  const stage: Stage = new Stage(
    {
      environment: (nowMs) => ({ ALLOT_NOW: time(nowMs) }),
      async meter(path, body, nowMs) {
        const service = await startEmbedded({ folder: join(stage.folder, ".allot"), now: time(nowMs) });
        const client = clientOf(service.socketPath, service.token);
        const { status, text, json } = await client.call("POST", path, { body });
        await client.close();
        await service.close();
        if (status !== 200) throw new Error(text);
        return json;
      },
      stop: async () => undefined,
    },
    declarations,
  );
  return stage;
}

export async function served(declarations?: string): Promise<Stage> {
  const clock = join(temporaryFolder(), "now");
  const show = (nowMs: number) => {
    writeFileSync(`${clock}.next`, String(nowMs));
    renameSync(`${clock}.next`, clock);
  };
  show(START_MS);
  const preload = `--import ${pathToFileURL(join(import.meta.dirname, "standing-clock.mjs"))}`;
  const service = await serving([], {
    folder: temporaryFolder(),
    environment: { NODE_OPTIONS: preload, TEST_CLOCK_FILE: clock },
  });
  const operator = bearing(service.token);
  let meterToken: string | undefined;
  const stage: Stage = new Stage(
    {
      url: service.url,
      environment(nowMs) {
        show(nowMs);
        return operator;
      },
      async meter(path, body, nowMs) {
        show(nowMs);
        const made = ["token", "create", "meter", "--access", "meter", "--organization", "rlc", "--tree", "rlc"];
        meterToken ??= (await stage.printed(...made)).trim();
        const asking = { method: "POST", token: meterToken, body: JSON.stringify(body) } as const;
        const { status, text } = await ask(`${service.url}${path}`, asking);
        if (status !== 200) throw new Error(text);
        return JSON.parse(text);
      },
      stop: async () => void (await service.stop()),
    },
    declarations,
  );
  return stage;
}

/** Where scenarios are played that are the same in both. */
export const STAGES = [
  ["embedded", embedded],
  ["allot serve", served],
] as const;
