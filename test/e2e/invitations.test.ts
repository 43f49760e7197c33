/** People, as processes: a service that sends mail, who is invited by an apply, and what they do with the link in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { connect } from "../../src/client/index.ts";
import type { InvitationAnswered } from "../../src/wire/generated/invitation-answered.ts";
import type { Mail } from "../../src/wire/generated/mail.ts";
import type { Opened } from "../../src/wire/generated/opened.ts";
import type { Outbox } from "../../src/wire/generated/outbox.ts";
import type { TransferAnswered } from "../../src/wire/generated/transfer-answered.ts";
import { type Serving, serving, until } from "../serve/serving.ts";
import { type Received, type Smtp, startSmtp } from "../service/smtp.ts";
import { newOperationId } from "../service/under-test.ts";
import { allot, documentOf, type Ended, edit, temporaryFolder, temporaryStack } from "./allot.ts";

// Many processes; on a machine that is busy each takes its time.
vi.setConfig({ testTimeout: 180_000 });

type Environment = Readonly<Record<string, string>>;
const ID = "https://orgs.example";

/** Somebody: a folder of their own for what login keeps, and nothing in the environment that goes before it. */
function person(more: Environment = {}): Environment {
  return { XDG_CONFIG_HOME: temporaryFolder(), ALLOT_TOKEN: "", ALLOT_SERVICE: "", ALLOT_CA_FILE: "", ...more };
}

interface Staged {
  readonly service: Serving;
  readonly smtp: Smtp;
  readonly folder: string;
  readonly operator: Environment;
}

/** The example applied to a service with a mail server. */
async function staged(): Promise<Staged> {
  const smtp = await startSmtp();
  const service = await serving(["--mail-from", "allot@orgs.example", "--public-url", ID, "--metrics", "127.0.0.1:0"], {
    folder: temporaryFolder(),
    environment: { ALLOT_SMTP: smtp.url },
  });
  onTestFinished(() => smtp.close());
  const folder = temporaryStack();
  edit(folder, "allot.yaml", "service: embedded", `service: ${service.url}`);
  const operator = person({ ALLOT_TOKEN: service.token });
  const applied = await allot(["apply", "--auto-approve", "--quiet"], { folder, environment: operator });
  expect([applied.code, applied.stderr]).toEqual([0, applied.stderr]);
  return { service, smtp, folder, operator };
}

/** The mail that somebody was sent last, with what its subject says. */
async function mailTo({ smtp }: Staged, address: string, subject: RegExp): Promise<Received> {
  const find = () =>
    smtp.received.findLast(({ to, headers }) => to.includes(address) && subject.test(headers.get("subject") ?? ""));
  await until(() => find() !== undefined);
  return find() as Received;
}

const secretIn = ({ text }: Received): string => /[#:] ?([A-Za-z0-9_-]{43})$/m.exec(text)?.[1] ?? "";

async function run(args: readonly string[], environment: Environment, folder = temporaryFolder()): Promise<Ended> {
  const ended = await allot(args, { folder, environment });
  expect([args, ended.code, ended.stderr]).toEqual([args, 0, ended.stderr]);
  return ended;
}

async function operate({ service }: Staged, kind: string, address: string, after: object): Promise<void> {
  const client = connect({ url: service.url, token: service.token });
  const operation = { id: newOperationId(), kind, address, version: null, after } as never;
  const { groups } = await client.changeSet("rlc", {
    stack: null as never,
    run: "by-hand",
    groups: [{ operations: [operation] }],
  });
  await client.close();
  expect(groups).toMatchObject([{ status: "applied" }]);
}

const EMAIL = "lin@lg.example";

it("P-1, P-3 an apply names an owner, who accepts by the mailed link, and sees their organization and nothing else", async () => {
  const stage = await staged();
  const { service, folder, operator, smtp } = stage;
  const mail = await mailTo(stage, EMAIL, /owner/);
  const secret = secretIn(mail);
  const lin = person({ ALLOT_SERVICE: service.url });
  const accepted = await run(["invitation", "accept", `${ID}/invitations#${secret}`, "--keep"], lin);
  expect(accepted.stdout).toBe("");
  const whoami = await run(["whoami"], lin);
  expect(whoami.stdout).toContain("owner of lg");
  const kept = JSON.parse(readFileSync(join(lin.XDG_CONFIG_HOME ?? "", "allot/credentials.json"), "utf8"));
  const client = connect({ url: service.url, token: kept.services[service.url].token });
  expect((await client.trees()).trees.map(({ root }) => root)).toEqual(["lg"]);
  expect([...(await client.snapshot("lg")).tree.organizations.keys()]).toEqual(["lg"]);
  await expect(client.snapshot("rlc")).rejects.toMatchObject({ refusal: { code: "not_found" } });
  await client.close();
  const again = await allot(["invitation", "accept", secret, "--format", "json"], { folder, environment: lin });
  expect([again.code, JSON.parse(again.stdout).problems[0].code]).toEqual([1, "link_ended"]);
  // Once: nothing waits, and no secret is anywhere but in the mail.
  await until(
    async () =>
      documentOf<Outbox>("outbox", (await run(["outbox", "--format", "json"], operator, folder)).stdout).mails
        .length === 0,
  );
  const all = documentOf<Outbox>(
    "outbox",
    (await run(["outbox", "list", "--all", "--format", "json"], operator, folder)).stdout,
  );
  expect(all.mails.length).toBe(smtp.received.length);
  const shown = documentOf<Mail>(
    "mail",
    (await run(["outbox", "show", all.mails[0]?.id ?? "", "--format", "json"], operator, folder)).stdout,
  );
  expect(shown.text).toContain("The link is not shown");
  const history = await run(["history", "lg"], operator, folder);
  expect(history.stdout).toMatch(/Lin Gao.* accepted an invitation, as owner/);
  expect(service.said()).not.toContain(secret);
  expect(service.said()).not.toContain(smtp.password);
  expect(service.said()).not.toContain(encodeURIComponent(smtp.password));
});

it("P-4 ownership passes on to a member who accepts; P-2, O-11 opening; and signing in again by mail", async () => {
  const stage = await staged();
  const { service, smtp } = stage;
  const lin = person({ ALLOT_SERVICE: service.url });
  await run(["invitation", "accept", secretIn(await mailTo(stage, EMAIL, /owner/)), "--keep"], lin);
  await operate(stage, "membership.invite", "lg", { email: "mia@lg.example", name: "Mia", roles: ["member"] });
  const mia = person({ ALLOT_SERVICE: service.url });
  const joined = documentOf<InvitationAnswered>(
    "invitation-answered",
    (
      await run(
        ["invitation", "accept", secretIn(await mailTo(stage, "mia@lg.example", /invited/)), "--format", "json"],
        mia,
      )
    ).stdout,
  );
  expect(joined).toMatchObject({ organization: "lg", roles: ["member"] });
  const declined = await allot(["transfer", "accept", "x".repeat(43), "--format", "json"], {
    folder: temporaryFolder(),
    environment: mia,
  });
  expect([declined.code, JSON.parse(declined.stdout).problems[0].code]).toEqual([1, "link_unknown"]);
  await operate(stage, "owner.transfer", "lg", { to: "mia@lg.example" });
  const token = { ...mia, ALLOT_TOKEN: joined.token?.secret ?? "" };
  const transferred = documentOf<TransferAnswered>(
    "transfer-answered",
    (await run(["transfer", "accept", "--organization", "lg", "--format", "json"], token)).stdout,
  );
  expect(transferred).toMatchObject({ answer: "accepted", organization: "lg", person: joined.person });
  expect((await run(["whoami"], token)).stdout).toContain("owner of lg");
  expect((await run(["whoami"], lin)).stdout).toContain("admin of lg");

  const root = smtp.received.find(({ text }) => text.includes("(rlc)"));
  const owner = person({ ALLOT_SERVICE: service.url });
  await run(["invitation", "accept", secretIn(root as Received), "--keep"], owner);
  const refused = await allot(["open", "lg", "--format", "json"], { folder: temporaryFolder(), environment: owner });
  expect([refused.code, JSON.parse(refused.stdout).problems[0]]).toMatchObject([
    1,
    { code: "forbidden", rule: "O-11" },
  ]);
  await operate(stage, "organization.update", "lg", { access: "delegated" });
  const opened = documentOf<Opened>("opened", (await run(["open", "lg", "--format", "json"], owner)).stdout);
  const inside = await run(["whoami"], { ...owner, ALLOT_TOKEN: opened.secret });
  expect(inside.stdout).toContain("owner of lg");
  expect(Date.parse(opened.expiresAt) - Date.now()).toBeLessThanOrEqual(3_600_000);

  const client = connect({ url: service.url, token: "none" });
  await client.askToSignIn({ email: EMAIL, organization: "lg", tree: "rlc" });
  const signedIn = await client.signIn(secretIn(await mailTo(stage, EMAIL, /^Sign in/)));
  await client.close();
  expect(
    (await run(["whoami"], person({ ALLOT_SERVICE: service.url, ALLOT_TOKEN: signedIn.secret }))).stdout,
  ).toContain("admin of lg");
  const metrics = /^metrics on (\S+)$/m.exec(service.said())?.[1] ?? "";
  const said = await (await fetch(metrics)).text();
  expect(said).toMatch(/allot_mails_total\{outcome="sent"\} \d+/);
  expect(said).toMatch(/allot_outbox_mails\{state="waiting"\} 0/);
});

it("a mail that waits for a server survives the service: sent by the next one that has one", async () => {
  const folder = temporaryFolder();
  const first = await serving([], { folder });
  const stack = temporaryStack();
  edit(stack, "allot.yaml", "service: embedded", `service: ${first.url}`);
  const operator = person({ ALLOT_TOKEN: first.token });
  await run(["apply", "--auto-approve", "--quiet"], operator, stack);
  const waiting = documentOf<Outbox>("outbox", (await run(["outbox", "--format", "json"], operator, stack)).stdout);
  expect(waiting.mails.every(({ state }) => state === "waiting")).toBe(true);
  const { id = "" } = waiting.mails.find(({ organization }) => organization === "lg") ?? {};
  const text = (await run(["outbox", "show", id], operator, stack)).stdout;
  expect(text).toContain("allot invitation accept");
  await first.stop("SIGKILL");
  const smtp = await startSmtp();
  onTestFinished(() => smtp.close());
  await serving(["--mail-from", "allot@orgs.example"], { folder, environment: { ALLOT_SMTP: smtp.url } });
  await until(() => smtp.received.length === waiting.mails.length);
  expect(smtp.received.map(({ headers }) => headers.get("x-allot-mail")).sort()).toEqual(
    waiting.mails.map((one) => one.id).sort(),
  );
});
