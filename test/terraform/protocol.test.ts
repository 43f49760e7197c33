/** The provider's process as Terraform meets it: handshake, certificates, what it offers, identities, and its end. */
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { ChannelCredentials } from "@grpc/grpc-js";
import { expect, it, onTestFinished, vi } from "vitest";
import { OFFERED } from "../../src/terraform/offered.ts";
import { decoded, encoded, isAttributes, type Value } from "../../src/terraform/protocol/values.ts";
import type { Resource } from "../../src/terraform/resource.ts";
import { typeOfSchema } from "../../src/terraform/schema.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { until } from "../serve/serving.ts";
import { isAlive } from "./disturbing.ts";
import { prepared } from "./prepared.ts";
import { attached, speaking, started, startedByAnother } from "./process.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const resourceOf = (name: string): Resource => {
  const found = OFFERED.resources.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const sent = (name: string, value: Value) => encoded(value, typeOfSchema(resourceOf(name).schema));
const got = (name: string, value: { msgpack: Uint8Array }) => decoded(value, typeOfSchema(resourceOf(name).schema));
const identity = (of: Readonly<Record<string, string | null>>) => ({
  identity_data: encoded(of, ["object", Object.fromEntries(Object.keys(of).map((name) => [name, "string"]))]),
});
const identityGot = (answered: { identity_data: { msgpack: Uint8Array } }, ...names: string[]) =>
  decoded(answered.identity_data, ["object", Object.fromEntries(names.map((name) => [name, "string"]))]);

type Attached = Awaited<ReturnType<typeof attached>>;
const configuration = (root: string) =>
  encoded({ endpoint: null, token: null, stack: "first-tree", root }, [
    "object",
    { endpoint: "string", token: "string", stack: "string", root: "string" },
  ]);

it("says who it is to who starts it by hand, and listens for nobody", async () => {
  const { ended, line } = started({ TF_PLUGIN_MAGIC_COOKIE: "another" });
  const { code, stderr } = await ended;
  expect({ code, line: await line }).toEqual({ code: 1, line: "" });
  expect(stderr).toContain("allot terraform install");
});

it("says what is wrong where a socket's path would be too long, and leaves nothing behind", async () => {
  const long = join(temporaryFolder(), "d".repeat(100));
  mkdirSync(long);
  const { ended } = started({ TMPDIR: long });
  const { code, stderr } = await ended;
  expect(code).not.toBe(0);
  expect(stderr).toContain("set TMPDIR to a shorter folder");
  expect(readdirSync(long)).toEqual([]);
});

it("speaks only to the Terraform that started it, tells what it has, and ends when it is told to", async () => {
  const provider = await attached();
  const [core, protocol, network, path = "", kind, certificate = ""] = provider.handshake;
  expect([core, protocol, network, kind]).toEqual(["1", "6", "unix", "grpc"]);
  expect(certificate).toMatch(/^[A-Za-z0-9+/]{200,}$/);

  // Neither without a certificate nor in the clear.
  for (const credentials of [ChannelCredentials.createInsecure(), ChannelCredentials.createSsl()])
    await expect(speaking(path, credentials).call("GetMetadata")).rejects.toThrow();

  const metadata = await provider.call("GetMetadata");
  expect(metadata.server_capabilities).toEqual({
    plan_destroy: true,
    get_provider_schema_optional: true,
    move_resource_state: true,
  });
  const names = metadata.resources.map(({ type_name }: { type_name: string }) => type_name).sort();
  const schemas = await provider.call("GetProviderSchema");
  const identities = await provider.call("GetResourceIdentitySchemas");
  expect(names).toContain("allot_single_sign_on");
  expect(Object.keys(schemas.resource_schemas).sort()).toEqual(names);
  expect(Object.keys(identities.identity_schemas).sort()).toEqual(names);
  // A data source for each resource, and the report.
  expect(Object.keys(schemas.data_source_schemas).sort()).toEqual([...names, "allot_credit_report"].sort());
  expect(
    identities.identity_schemas.allot_role.identity_attributes.map(
      ({ name, required_for_import: required }: { name: string; required_for_import: boolean }) => [name, required],
    ),
  ).toEqual([
    ["root", false],
    ["organization", true],
    ["name", true],
  ]);
  expect(await provider.call("StopProvider")).toEqual({ Error: "" });
  await provider.call("Shutdown", {}, "controller");
  expect(await provider.started.ended).toMatchObject({ code: 0 });
  expect(readdirSync(join(path, "../..")).filter((name) => path.includes(`/${name}/`))).toEqual([]);
});

it("says where it listens before it loads what it answers with", async () => {
  const watching = `import { registerHooks } from "node:module";
    const tell = (what) => process.stderr.write(what + "\\n");
    registerHooks({ load: (url, context, next) => (tell(url), next(url, context)) });
    const { write } = process.stdout;
    process.stdout.write = (...said) => (tell("listens"), write.apply(process.stdout, said));`;
  const running = started({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(watching)}` });
  await running.line;
  running.process.kill("SIGTERM");
  const told = (await running.ended).stderr.split("\n");
  const at = (what: RegExp) => told.findIndex((line) => what.test(line));
  // In pieces of that name, or as sources.
  expect(at(/\/plugin\b/)).toBeGreaterThan(-1);
  expect(at(/^listens$/)).toBeGreaterThan(at(/\/plugin\b/));
  expect(at(/\/offered\b/)).toBeGreaterThan(at(/^listens$/));
});

it("ends by itself when who started it is gone before it has spoken to it", async () => {
  const { parent, child } = await startedByAnother();
  parent.kill("SIGKILL");
  await until(() => !isAlive(child));
});

it("ends by itself when the Terraform that started it is gone", async () => {
  const provider = await attached();
  await provider.call("GetMetadata");
  provider.broker.cancel();
  expect(await provider.started.ended).toMatchObject({ code: 0 });
});

it("ends when it is told to, and when Terraform is gone, whatever is in flight at a service that does not answer", async () => {
  const silent = createServer();
  await once(silent.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const ends = [
    (provider: Attached) => provider.started.process.kill("SIGTERM"),
    (provider: Attached) => provider.broker.cancel(),
  ].map(async (end) => {
    const provider = await attached({ ALLOT_SERVICE: `http://127.0.0.1:${port}`, ALLOT_TOKEN: "some" });
    await provider.call("ConfigureProvider", { config: configuration("rlc") });
    const asked = once(silent, "connection");
    const answer = provider.call("ImportResourceState", { type_name: "allot_child_organization", id: "cd" });
    answer.catch(() => undefined);
    await asked;
    const sinceMs = performance.now();
    end(provider);
    expect(await provider.started.ended).toMatchObject({ code: 0 });
    expect(performance.now() - sinceMs).toBeLessThan(15_000);
  });
  await Promise.all(ends);
});

it("imports by identity, keeps it through plan and apply, and moves what stays the same", async () => {
  const { service } = await prepared();
  const provider = await attached({ ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token });
  expect((await provider.call("ConfigureProvider", { config: configuration("rlc") })).diagnostics).toEqual([]);

  const type_name = "allot_child_organization";
  for (const root of ["rlc", null]) {
    const { imported_resources: imported, diagnostics } = await provider.call("ImportResourceState", {
      type_name,
      identity: identity({ root, key: "cd" }),
    });
    expect(diagnostics).toEqual([]);
    expect(got("child_organization", imported[0].state)).toMatchObject({ key: "cd", tree: "rlc", name: "CD Inc." });
    expect(identityGot(imported[0].identity, "root", "key")).toEqual({ root: "rlc", key: "cd" });
  }
  const wrong = await provider.call("ImportResourceState", {
    type_name,
    identity: identity({ root: "rlc", key: "x" }),
  });
  expect(wrong.diagnostics[0].detail).toContain("There is no child organization x in the tree rlc");

  const { imported_resources: again } = await provider.call("ImportResourceState", { type_name, id: "cd" });
  const read = await provider.call("ReadResource", {
    type_name,
    current_state: again[0].state,
    current_identity: again[0].identity,
  });
  expect(identityGot(read.new_identity, "root", "key")).toEqual({ root: "rlc", key: "cd" });

  // What is to be created has an identity when it is there, and no sooner.
  const role = {
    id: null,
    tree: null,
    organization: "cd",
    organization_id: null,
    name: "support",
    includes: null,
    scope: null,
  };
  const proposed = sent("role", { ...role, permissions: ["users:list"] });
  const nothing = sent("role", null);
  const planned = await provider.call("PlanResourceChange", {
    ...{ type_name: "allot_role", prior_state: nothing, proposed_new_state: proposed, config: proposed },
  });
  expect(planned.diagnostics).toEqual([]);
  expect(planned.planned_identity).toBe(null);
  const applied = await provider.call("ApplyResourceChange", {
    ...{ type_name: "allot_role", prior_state: nothing, planned_state: planned.planned_state, config: proposed },
    planned_private: planned.planned_private,
  });
  expect(applied.diagnostics).toEqual([]);
  // Whatever Terraform shows as `id` is imported as well as a key.
  for (const [name, key] of [
    ...[["child_organization", "cd"] as const, ["distributor", "rlc"] as const, ["role", "cd/support"] as const],
    ...[["credit_allocations", "rlc"] as const, ["tree", "rlc"] as const],
  ]) {
    const byKey = await provider.call("ImportResourceState", { type_name: `allot_${name}`, id: key });
    const state = got(name, byKey.imported_resources[0].state);
    const { id } = isAttributes(state) ? state : {};
    expect(id).not.toBe(key);
    expect(await provider.call("ImportResourceState", { type_name: `allot_${name}`, id })).toEqual(byKey);
  }

  const made = { root: "rlc", organization: "cd", name: "support" };
  expect(identityGot(applied.new_identity, ...Object.keys(made))).toEqual(made);
  const json = Buffer.from(JSON.stringify(made));
  const upgraded = await provider.call("UpgradeResourceIdentity", {
    ...{ type_name: "allot_role", version: 0, raw_identity: { json } },
  });
  expect(JSON.parse(String(upgraded.upgraded_identity.identity_data.json))).toEqual(made);

  // O-1: what is a child stays one. The same type of a mirror under another name is the same object.
  const move = (source_type_name: string, source_provider_address: string, target_type_name: string) =>
    provider.call("MoveResourceState", {
      ...{ source_type_name, source_provider_address, target_type_name, source_schema_version: 0 },
      source_state: { json: Buffer.from('{"id":"1-1","key":"cd","of_another_release":1}') },
    });
  const kind = await move(type_name, "allot.local/allot/allot", "allot_distributor");
  expect(kind.diagnostics[0].summary).toContain("O-1");
  expect(kind.diagnostics[0].detail).toContain("declare a new organization under a new key");
  const renamed = await move(type_name, "mirror.example/old/allot", type_name);
  expect(renamed.diagnostics).toEqual([]);
  expect(JSON.parse(String(renamed.target_state.json))).toEqual({ id: "1-1", key: "cd" });
  const stranger = await move("null_resource", "registry.terraform.io/hashicorp/null", type_name);
  expect(stranger.diagnostics[0].detail).toContain("import");
});
