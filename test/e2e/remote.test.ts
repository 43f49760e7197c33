/** The CLI and a service elsewhere: tokens, what they may do, where they are kept, and what is said when it does not work. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Plan } from "../../src/wire/generated/plan.ts";
import { PROGRAM } from "../program.ts";
import { makeCertificate } from "../serve/certificate.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { allot, documentOf, type Ended, edit, giveCredits, temporaryFolder, temporaryStack } from "./allot.ts";

type Environment = Readonly<Record<string, string>>;

/** A person: a folder of their own for what login keeps, and nothing in the environment that goes before it. */
function person(more: Environment = {}): Environment {
  return { XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: "", ALLOT_SERVICE: "", ALLOT_CA_FILE: "", ...more };
}

/** The example, with its service elsewhere. */
function stackAt(url: string): string {
  const folder = temporaryStack();
  edit(folder, "allot.yaml", "service: embedded", `service: ${url}`);
  return folder;
}

/** A service on its own with the example applied to it, and a stack that is about it. */
async function served(): Promise<Serving & { readonly folder: string; readonly operator: Environment }> {
  const service = await serving([], { folder: temporaryFolder() });
  const folder = stackAt(service.url);
  const operator = person({ ALLOT_TOKEN: service.token });
  expect(await allot(["apply", "--auto-approve", "--quiet"], { folder, environment: operator })).toMatchObject({
    code: 0,
  });
  return { ...service, folder, operator };
}

/** Makes a token with `allot token create`; its secret. */
async function token(args: readonly string[], folder: string, environment: Environment): Promise<string> {
  const { code, stdout, stderr } = await allot(["token", "create", ...args], { folder, environment });
  expect([code, stderr]).toEqual([0, stderr]);
  return stdout.trim();
}

/** Runs `allot` with its input from a pipe. */
async function piped(args: readonly string[], input: string, folder: string, environment: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { ...process.env, ...environment } });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdin.end(input);
  const [code, signal] = await once(child, "close");
  return { code, signal, stdout, stderr: said(stderr) };
}

/** What was said, whatever the width of lines. */
function said(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Passes everything on to a service, and writes down what was asked. */
async function recorder(service: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((from, to) => {
    asked.push(`${from.method} ${from.url}`);
    const on = request(service + from.url, { method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    });
    on.on("error", () => to.destroy());
    from.pipe(on);
  });
  return { url: await listening(server), asked };
}

const revisionOf = async (folder: string, environment: Environment): Promise<number> => {
  const { stdout } = await allot(["plan", "--format", "json"], { folder, environment });
  return documentOf<Plan>("plan", stdout).base.revision;
};

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

describe("a read-only token", () => {
  it("is enough for plan, which sends nothing but reads; apply is refused before anything is written", async () => {
    const { url, folder, operator } = await served();
    const { url: recorded, asked } = await recorder(url);
    const reader = person({ ALLOT_TOKEN: await token(["ci-plan"], folder, operator), ALLOT_SERVICE: recorded });
    giveCredits(folder, "cd", 200_000);
    giveCredits(folder, "mk", 150_000);
    const plan = await allot(["plan", "--format", "json"], { folder, environment: reader });
    expect(plan).toMatchObject({ code: 0 });
    expect(documentOf<Plan>("plan", plan.stdout).operations).toHaveLength(2);
    for (const command of ["tree", "verify", "whoami"])
      expect(await allot([command], { folder, environment: reader })).toMatchObject({ code: 0 });
    expect(asked).toContain("GET /v1/trees/rlc/snapshot");
    expect(asked.filter((one) => !/^(GET|HEAD) /.test(one))).toEqual([]);

    const before = await revisionOf(folder, operator);
    const applied = await allot(["apply", "--auto-approve"], { folder, environment: reader });
    expect(applied.code).toBe(1);
    expect(said(applied.stdout + applied.stderr)).toContain(
      "this token has read access and changes nothing; use one with full access",
    );
    expect(asked.filter((one) => one.includes("changesets"))).toEqual([]);
    expect(await revisionOf(folder, operator)).toBe(before);
  });
});

describe("the owner of a tree's root", () => {
  it("plans and applies like the operator; what only the operator may do is a problem of the plan", async () => {
    const { folder, operator } = await served();
    const owner = person({
      ALLOT_TOKEN: await token(["rlc", "--role", "owner", "--principal", "rlc-deploy"], folder, operator),
    });
    giveCredits(folder, "cd", 200_000);
    edit(
      folder,
      "orgs/rlc.yaml",
      "children:\n",
      "children:\n  new: {name: New Inc., region: eu1, country: CZ, owner: {name: N, email: n@new.example}, credits: 50000}\n",
    );
    expect(await allot(["apply", "--auto-approve"], { folder, environment: owner })).toMatchObject({ code: 0 });
    expect((await allot(["plan", "--detailed-exitcode"], { folder, environment: owner })).code).toBe(0);

    edit(folder, "orgs/rlc.yaml", "purchasedCredits: 500000", "purchasedCredits: 600000");
    giveCredits(folder, "lg", 250_000);
    const plan = await allot(["plan", "--format", "json"], { folder, environment: owner });
    const { problems, operations } = documentOf<Plan>("plan", plan.stdout);
    expect([plan.code, operations, problems]).toMatchObject([
      1,
      [],
      [{ code: "operator_only", rule: "C-3", address: "rlc" }],
    ]);
    expect(problems[0]?.places[0]?.file).toBe("orgs/rlc.yaml");
    expect(await allot(["apply", "--auto-approve"], { folder, environment: operator })).toMatchObject({ code: 0 });
  });

  it("renames the root, and goes on under its new key", async () => {
    const { folder, operator } = await served();
    const owner = person({ ALLOT_TOKEN: await token(["rlc", "--role", "owner"], folder, operator) });
    edit(folder, "allot.yaml", "root: rlc", "root: rlc-inc");
    edit(folder, "orgs/rlc.yaml", "key: rlc", "key: rlc-inc\npreviousKeys: [rlc]");
    giveCredits(folder, "cd", 200_000);
    const applied = await allot(["apply", "--auto-approve"], { folder, environment: owner });
    expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining("Applied 2 operations.")]);
    expect((await allot(["plan", "--detailed-exitcode"], { folder, environment: owner })).code).toBe(0);
  });
});

describe("allot token", () => {
  it("prints a secret alone and once, lists, and ends by name; then it is no good at once", async () => {
    const { folder, operator } = await served();
    const made = await allot(["token", "create", "ci", "--expires", "12h"], { folder, environment: operator });
    expect(made.stdout).toMatch(/^allot_[A-Za-z0-9_-]{43}\n$/);
    expect(made.stderr.replaceAll("\n  ", " ")).toContain("member of rlc, reads only");
    const bearer = person({ ALLOT_TOKEN: made.stdout.trim() });
    const me = JSON.parse((await allot(["whoami", "--format", "json"], { folder, environment: bearer })).stdout);
    expect(me).toMatchObject({ role: "member", access: "read", organization: "rlc", token: { name: "ci" } });
    const hours = (Date.parse(me.token.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11);
    expect(hours).toBeLessThan(12);

    const listed = await allot(["token", "list"], { folder, environment: operator });
    expect(listed.stdout).toMatch(/ci\n {4}acts as sa-[0-9a-f]{18}: member of rlc, reads only; ends /);
    expect(listed.stdout).not.toContain("allot_");
    expect((await allot(["token", "revoke", "ci"], { folder, environment: operator })).code).toBe(0);
    const after = await allot(["plan"], { folder, environment: bearer });
    expect(after.code).toBe(1);
    expect(said(after.stdout)).toContain(
      "the token is unknown, has ended or was revoked; ALLOT_TOKEN has it: put another one there",
    );
    expect(await allot(["token", "revoke", "ci"], { folder, environment: operator })).toMatchObject({ code: 1 });
  });

  it("asks which where two have a name, and says what it refuses", async () => {
    const { folder, operator } = await served();
    for (const _ of [1, 2]) await token(["twin"], folder, operator);
    const ambiguous = await allot(["token", "revoke", "twin"], { folder, environment: operator });
    expect(said(ambiguous.stderr)).toMatch(/2 tokens have the name twin: .*tok-[0-9a-f]{18} or tok-/);
    const REFUSED: [args: string[], words: string][] = [
      [["x", "--principal", "ada@example.com"], "never a person or an address"],
      [["x", "--role", "king"], "Allowed choices are operator, owner, admin, member"],
      [["x", "--expires", "0d"], "It is a number of hours or days"],
      [["x", "--role", "operator", "--organization", "cd"], "an operator is of no organization"],
      [["x", "--organization", "nobody"], "there is no organization nobody"],
    ];
    for (const [args, words] of REFUSED) {
      const { code, stdout, stderr } = await allot(["token", "create", ...args], { folder, environment: operator });
      expect([code, stdout, said(stderr)]).toEqual([1, "", expect.stringContaining(words)]);
    }
  });

  it("replaces a lost operator's token from the host, while the service runs", async () => {
    const folder = temporaryFolder();
    const { url, token: lost } = await serving([], { folder });
    const elsewhere = { ALLOT_SERVICE: url };
    const whoami = (secret: string) =>
      allot(["whoami"], { folder, environment: person({ ...elsewhere, ALLOT_TOKEN: secret }) });
    const host = ["token", "operator", "--data", "allot-data"];
    const second = await allot(host, { folder, environment: person() });
    expect(second.stdout).toMatch(/^allot_\S{43}\n$/);
    expect([(await whoami(lost)).code, (await whoami(second.stdout.trim())).code]).toEqual([0, 0]);
    const third = await allot([...host, "--revoke-others"], { folder, environment: person() });
    expect(third.stderr).toContain("2 others were revoked");
    expect([(await whoami(lost)).code, (await whoami(second.stdout.trim())).code]).toEqual([1, 1]);
    expect((await whoami(third.stdout.trim())).stdout).toContain(": operator");
    const mistyped = await allot(["token", "operator", "--data", "alot-data"], { folder, environment: person() });
    expect([mistyped.code, said(mistyped.stderr)]).toEqual([1, expect.stringContaining("there is no database at")]);
    expect(existsSync(join(folder, "alot-data"))).toBe(false);
  });

  it("replaces that of a stack's own service, which goes on by itself", async () => {
    const folder = temporaryStack();
    const environment = person();
    expect((await allot(["apply", "--auto-approve", "--quiet"], { folder, environment })).code).toBe(0);
    expect((await allot(["token", "operator", "--revoke-others"], { folder, environment })).stdout).toMatch(/^allot_/);
    expect((await allot(["plan", "--detailed-exitcode"], { folder, environment })).code).toBe(0);
  });
});

describe("allot login", () => {
  it("keeps a token for its user only, once the service has said whose it is, and forgets it", async () => {
    const { url, folder, token: secret } = await served();
    const environment = person();
    const file = join(environment.XDG_CONFIG_HOME ?? "", "allot/credentials.json");
    const none = await allot(["plan"], { folder, environment });
    expect([none.code, said(none.stderr)]).toEqual([1, expect.stringContaining(`run \`allot login ${url}\``)]);

    const wrong = await piped(["login", url], `allot_${"x".repeat(43)}\n`, folder, environment);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("nothing was kept")]);
    expect(existsSync(file)).toBe(false);

    const done = await piped(["login", `${url}/`], `${secret}\n`, folder, environment);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining("operator at")]);
    expect([statSync(file).mode & 0o777, statSync(join(file, "..")).mode & 0o777]).toEqual([0o600, 0o700]);
    expect((done.stdout + done.stderr).includes(secret)).toBe(false);
    expect((await allot(["plan", "--detailed-exitcode"], { folder, environment })).code).toBe(0);
    // The environment goes before what is kept.
    expect((await allot(["whoami"], { folder, environment: { ...environment, ALLOT_TOKEN: "allot_x" } })).code).toBe(1);

    chmodSync(file, 0o644);
    const open = await allot(["plan"], { folder, environment });
    expect([open.code, said(open.stderr)]).toEqual([1, expect.stringContaining(`chmod 600 ${file}`)]);
    chmodSync(file, 0o600);
    expect((await allot(["logout", url], { folder, environment })).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("allot_");
    expect((await allot(["plan"], { folder, environment })).code).toBe(1);
  });

  it("shows nothing of what is typed on a terminal", async () => {
    const { url, folder, token: secret } = await served();
    const environment = { ...process.env, ...person() };
    const child = spawn("script", ["-qec", `${process.execPath} ${PROGRAM} login ${url}`, "/dev/null"], {
      cwd: folder,
      env: environment,
    });
    let shown = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      if (text.includes("Token for")) child.stdin.write(`${secret}\r`);
    });
    await once(child, "close");
    expect(shown).toContain("operator at");
    expect(shown).not.toContain(secret.slice(6));
    expect(shown).not.toContain("*");
  });

  it("never sends a token in the clear, but to this machine", async () => {
    const folder = temporaryFolder();
    for (const url of ["http://orgs.example", "http://192.0.2.1:80", "http://localhost.example"]) {
      const { code, stderr } = await piped(["login", url], "allot_x\n", folder, person());
      expect([url, code, stderr]).toEqual([url, 1, expect.stringContaining("would carry the token in the clear")]);
    }
    const environment = person({ ALLOT_SERVICE: "http://orgs.example", ALLOT_TOKEN: "allot_x" });
    const { code, stderr } = await allot(["whoami"], { folder, environment });
    expect([code, said(stderr)]).toEqual([
      1,
      expect.stringContaining("ALLOT_SERVICE: http://orgs.example would carry"),
    ]);
  });
});

describe("what is said when a service elsewhere does not answer as it should", () => {
  const whoami = async (url: string, more: Environment = {}): Promise<string> => {
    const environment = person({ ALLOT_SERVICE: url, ALLOT_TOKEN: `allot_${"x".repeat(43)}`, ...more });
    const { code, stdout, stderr } = await allot(["whoami"], { folder: temporaryFolder(), environment });
    expect([code, stdout]).toEqual([1, ""]);
    return said(stderr);
  };

  it("nothing listens there", async () => {
    const server = createServer();
    const url = await listening(server);
    server.close();
    await once(server, "close");
    expect(await whoami(url)).toContain(`no answer from ${url}: nothing listens there`);
  });

  it("no machine has that name", async () => {
    expect(await whoami("https://orgs.invalid")).toMatch(/no machine has that name|cannot be looked up/);
  });

  it("something else listens there", async () => {
    const page = createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<h1>It works</h1>"));
    expect(await whoami(await listening(page))).toContain("not as an org-service does");
    const absent = createServer((_, answer) => answer.writeHead(404).end());
    expect(await whoami(await listening(absent))).toContain("answered 404, and not as an org-service does");
    expect(await whoami((await listening(createServer())).replace("http:", "https:"))).toContain("does not speak TLS");
  });

  it("its certificate is not trusted, until its authority is named; or it has expired", async () => {
    const folder = temporaryFolder();
    makeCertificate(folder, "own");
    const tls = (name: string) => ["--tls-cert", join(folder, `${name}.crt`), "--tls-key", join(folder, `${name}.key`)];
    const service = await serving(tls("own"), { folder: temporaryFolder() });
    expect(await whoami(service.url)).toContain("is not trusted: it has signed itself; if its authority is your own");
    const trusting = person({
      ...{ ALLOT_SERVICE: service.url, ALLOT_TOKEN: service.token, ALLOT_CA_FILE: join(folder, "own.crt") },
    });
    expect(await allot(["whoami"], { folder, environment: trusting })).toMatchObject({ code: 0 });
    writeFileSync(join(folder, "none.crt"), "nothing");
    expect(await whoami(service.url, { ALLOT_CA_FILE: join(folder, "none.crt") })).toContain(
      "has no certificate in it",
    );

    makeCertificate(folder, "old");
    const old = join(folder, "old.crt");
    execFileSync("openssl", ["x509", "-in", old, "-signkey", join(folder, "old.key"), "-days", "-1", "-out", old], {
      stdio: "ignore",
    });
    const expired = await serving(tls("old"), { folder: temporaryFolder() });
    expect(await whoami(expired.url, { ALLOT_CA_FILE: old })).toContain("it has expired");
  });

  it("the tree is not there, or the token is for another organization", async () => {
    const { folder, operator } = await served();
    const child = person({
      ALLOT_TOKEN: await token(["cd", "--role", "owner", "--organization", "cd"], folder, operator),
    });
    const words = "there is no tree rlc, or this token does not see it: it is for cd and what is below";
    for (const args of [["plan"], ["apply", "--auto-approve"], ["tree"], ["export"], ["verify"]]) {
      const { code, stdout, stderr } = await allot(args, { folder, environment: child });
      expect([args, code, said(stdout + stderr)]).toEqual([args, 1, expect.stringContaining(words)]);
    }
  });
});
