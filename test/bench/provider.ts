/**
 * The provider's own part of a run of Terraform: processor time for each call, and how long it takes to say where it listens.
 *
 * It is spoken to as Terraform does, without Terraform: the same calls, ten at a time, of as many organizations; processor time, user and system and
 * of all its threads, is asked for before and after each kind of call, so that others on the machine and the start do not count. With
 * several providers (`--provider a/main.mjs --provider b/main.mjs`) they take turns, so that two versions can be compared in one run; options of Node's may stand before each.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChannelCredentials, Client, Metadata } from "@grpc/grpc-js";
import { PROVIDER_SCHEMA } from "../../src/terraform/configuration.ts";
import { OFFERED } from "../../src/terraform/offered.ts";
import { ownCertificate } from "../../src/terraform/protocol/certificate.ts";
import { COOKIE } from "../../src/terraform/protocol/cookie.ts";
import { serviceDefinitions } from "../../src/terraform/protocol/services.ts";
import { type Attributes, type DynamicValue, decoded, encoded, UNKNOWN } from "../../src/terraform/protocol/values.ts";
import { typeOfSchema } from "../../src/terraform/schema.ts";
import { type Service, served } from "./served.ts";

const IN_FLIGHT = 10;
const PROCESSOR = join(import.meta.dirname, "processor.mjs");
const definitions = serviceDefinitions();

interface Answer {
  readonly planned_state?: DynamicValue;
  readonly planned_private?: Uint8Array;
  readonly new_state?: DynamicValue;
  readonly diagnostics?: readonly { readonly severity: number; readonly summary: string; readonly detail: string }[];
}

/** A provider that runs, and what it has cost until now. */
interface Running {
  readonly handshakeMs: number;
  /** Milliseconds of processor time of all its threads. */
  cpuMs(): Promise<number>;
  call(name: string, request: object): Promise<Answer>;
  end(): Promise<void>;
}

/** Processor milliseconds of each kind of call, and of a start. */
type Cost = Map<string, number>;

/** Measures providers in turn, and prints the medians. */
export async function benchProvider(programs: readonly string[], children: number, runs: number): Promise<void> {
  const costs = programs.map((): Cost[] => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, program] of programs.entries()) costs[index]?.push(await oneRun(program, children));
  console.log(`\n${children} organizations, processor time a call in ms (median of ${runs}); then ms of each start`);
  const names = [...(costs[0]?.[0]?.keys() ?? [])];
  for (const name of names) {
    const each = costs.map((all) => median(all.map((cost) => cost.get(name) ?? 0)));
    const [first = 0, ...others] = each;
    const ratios = others.map((one) => `${(one / first).toFixed(2)} ×`);
    console.log([name.padEnd(34), ...each.map((one) => one.toFixed(3).padStart(9)), ...ratios].join("  "));
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One walk as Terraform does them: validate, plan and apply what is new; then validate, refresh and plan what is there. */
async function oneRun(program: string, children: number): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), "allot-bench-provider-"));
  const service = await served(folder);
  const cost: Cost = new Map();
  try {
    const configs = Array.from({ length: children }, (_, index) => child(index));
    await walk(program, service, async (provider) => {
      await provider.call("ApplyResourceChange", await creation(provider, "allot_distributor", root(children)));
    });
    await walk(program, service, async (provider) => {
      cost.set("start to handshake, wall", provider.handshakeMs);
      cost.set("start to configured, processor", await provider.cpuMs());
      await costing(cost, "new: validate", provider, configs, (config) =>
        provider.call("ValidateResourceConfig", { type_name: CHILD, config: wrapped(config) }),
      );
    });
    const states: DynamicValue[] = [];
    await walk(program, service, async (provider) => {
      await costing(cost, "new: plan", provider, configs, (config) => creation(provider, CHILD, config));
    });
    await walk(program, service, async (provider) => {
      const planned = await costing(cost, "new: plan again", provider, configs, (config) =>
        creation(provider, CHILD, config),
      );
      const made = await costing(cost, "new: create (2 requests)", provider, planned, (one) =>
        provider.call("ApplyResourceChange", one),
      );
      for (const { new_state: state } of made) if (state) states.push(state);
    });
    await walk(program, service, async (provider) => {
      const json = states.map((state) => Buffer.from(JSON.stringify(decoded(state, TYPE))));
      await costing(cost, "there: upgrade", provider, json, (raw) =>
        provider.call("UpgradeResourceState", { type_name: CHILD, version: 0, raw_state: { json: raw } }),
      );
      await costing(cost, "there: read (1 request)", provider, states, (state) =>
        provider.call("ReadResource", { type_name: CHILD, current_state: state }),
      );
      await costing(cost, "there: plan", provider, [...states.entries()], ([index, state]) =>
        provider.call("PlanResourceChange", {
          ...{ type_name: CHILD, prior_state: state, proposed_new_state: state },
          config: wrapped(configs[index] ?? {}),
        }),
      );
    });
    const [fresh, again] = ["new", "there"].map((kind) => total(cost, `${kind}: `));
    cost.set("all of what is new, 4 calls", (fresh ?? 0) / 4);
    cost.set("all of what is there, 3 calls", (again ?? 0) / 3);
    return cost;
  } finally {
    service.process.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

function total(cost: Cost, beginning: string): number {
  return [...cost].reduce((sum, [name, ms]) => sum + (name.startsWith(beginning) ? ms : 0), 0);
}

/** Starts a provider, configures it, does some work, and ends it. */
async function walk(program: string, service: Service, work: (provider: Running) => Promise<void>): Promise<void> {
  const provider = await started(program);
  try {
    await provider.call("GetProviderSchema", {});
    const config = encoded(
      { endpoint: service.url, token: service.token, root: ROOT, stack: null },
      typeOfSchema(PROVIDER_SCHEMA),
    );
    await provider.call("ConfigureProvider", { config });
    await work(provider);
  } finally {
    await provider.end();
  }
}

/** Does the same for all, ten at a time, and notes what one has cost. */
async function costing<One, Made extends object>(
  cost: Cost,
  name: string,
  provider: Running,
  all: readonly One[],
  work: (one: One) => Promise<Made>,
): Promise<Made[]> {
  const before = await provider.cpuMs();
  const made: Made[] = [];
  const queue = all.entries();
  const worker = async () => {
    for (const [index, one] of queue) made[index] = await work(one);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  cost.set(name, ((await provider.cpuMs()) - before) / all.length);
  return made;
}

/** Plans an organization that is new; what its apply is to be asked with. */
async function creation(provider: Running, type_name: string, config: Attributes): Promise<object> {
  const proposed: Attributes = { ...config, ...Object.fromEntries(COMPUTED.map((name) => [name, UNKNOWN])) };
  const configured = wrapped(config, type_name);
  const prior = { msgpack: Buffer.from([0xc0]) };
  const common = { type_name, prior_state: prior, config: configured };
  const { planned_state, planned_private } = await provider.call("PlanResourceChange", {
    ...common,
    proposed_new_state: wrapped(proposed, type_name),
  });
  return { ...common, planned_state, planned_private };
}

const ROOT = "bench";
const CHILD = "allot_child_organization";
const COMPUTED = ["id", "tree", "managed_by", "phase", "used", "paused"];
const TYPE = typeOf(CHILD);

function typeOf(name: string) {
  const found = OFFERED.resources.find((one) => `allot_${one.name}` === name);
  if (!found) throw new Error(`there is no ${name}`);
  return typeOfSchema(found.schema);
}

function wrapped(attributes: Attributes, type_name = CHILD): DynamicValue {
  return encoded(attributes, typeOf(type_name));
}

function root(children: number): Attributes {
  const common = { key: ROOT, name: "Bench Inc.", region: "eu1", country: "CZ" };
  return { ...common, owner: { name: "Rita Lane", email: "rita@bench.example" }, credits: children * 20_000 };
}

function child(index: number): Attributes {
  const key = `client-${index}`;
  return {
    ...{ key, name: `Client ${index} International Holding`, region: "eu1", country: "DE", parent: ROOT },
    owner: { name: "Marek Novak", email: `marek.novak@${key}.example` },
    credits: 20_000,
    labels: {
      ...{ tier: "gold", contract: `C-${1_000_000 + index}`, contact: `desk@support.${key}.example` },
      notes: "onboarded through the partner portal in 2019",
    },
  };
}

async function started(program: string): Promise<Running> {
  const own = ownCertificate(Date.now());
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", PROCESSOR, ...program.split(" ")], {
    env: { ...process.env, [COOKIE.name]: COOKIE.value, PLUGIN_CLIENT_CERT: own.certificatePem },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const line = await firstLine(child);
  const handshakeMs = performance.now() - begun;
  const [, , , path = "", , certificate = ""] = line.split("|");
  const pem = new X509Certificate(Buffer.from(certificate, "base64")).toString();
  const credentials = ChannelCredentials.createSsl(
    Buffer.from(pem),
    Buffer.from(own.keyPem),
    Buffer.from(own.certificatePem),
  );
  const client = new Client(`unix:${path}`, credentials, {
    "grpc.ssl_target_name_override": "localhost",
    "grpc.default_authority": "localhost",
    "grpc.max_receive_message_length": -1,
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const asked = (service: "provider" | "controller", name: string, request: object): Promise<Answer> => {
    const one = definitions[service][name];
    if (!one) throw new Error(`there is no call ${name}`);
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        one.path,
        one.requestSerialize,
        one.responseDeserialize,
        request,
        new Metadata(),
        (error, answer) => (error ? reject(error) : resolve(answer ?? {})),
      );
    });
  };
  return {
    handshakeMs,
    cpuMs: () =>
      new Promise((resolve) => {
        child.once("message", (microseconds) => resolve(Number(microseconds) / 1000));
        child.send("?");
      }),
    async call(name, request) {
      const answer = await asked("provider", name, request);
      const wrong = answer.diagnostics?.find(({ severity }) => severity === 1);
      if (wrong) throw new Error(`${name}: ${wrong.summary}: ${wrong.detail}`);
      return answer;
    },
    async end() {
      await asked("controller", "Shutdown", {});
      client.close();
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [first, ...more] = said.split("\n");
      if (first !== undefined && more.length > 0) resolve(first);
    });
    child.once("close", (code) => reject(new Error(`the provider ended with ${code}: ${said}`)));
  });
}
