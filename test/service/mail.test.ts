/** Sending mails (service.md, *Mail*): from the outbox to a real SMTP server, at least once, each under its id. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { GIVEN_UP_MS, pauseAfter } from "../../src/service/mail/queue.ts";
import { type Sender, type SenderOptions, sendDue, startSending } from "../../src/service/mail/sender.ts";
import { type MailTransport, secretsOfSmtp, smtpTransport } from "../../src/service/mail/transport.ts";
import { openSqlite } from "../../src/service/store/sqlite.ts";
import { query, text } from "../../src/service/store/statement.ts";
import type { Store } from "../../src/service/store/store.ts";
import { until } from "../serve/serving.ts";
import { type Smtp, startSmtp } from "./smtp.ts";
import { child, freshFolder, nameOwner, operation, root, serve, type UnderTest } from "./under-test.ts";

const FROM = "Orgs <allot@orgs.example>";
const LEASE_MS = 300_000;

let service: UnderTest;
let smtp: Smtp;
let transport: MailTransport;
let file: string;
let remove: () => void;
const others: (() => unknown)[] = [];

beforeEach(async () => {
  const fresh = freshFolder();
  remove = fresh.remove;
  file = join(fresh.folder, "allot.db");
  service = await serve(await openSqlite({ file }));
  smtp = await startSmtp();
  transport = smtpTransport({ smtp: smtp.url, from: FROM, publicUrl: undefined });
});
afterEach(async () => {
  transport.close();
  for (const end of others.splice(0)) await end();
  await smtp.close();
  await service.close();
  remove();
});

const options = (more: Partial<SenderOptions> = {}): SenderOptions => ({
  ...{ store: service.store, clock: service.clock, transport, publicUrl: "https://orgs.example/", leaseMs: LEASE_MS },
  ...more,
});
const send = (more?: Partial<SenderOptions>) => sendDue(options(more));

async function outbox(): Promise<{ id: string; state: string; error: string | null; attempts: number }[]> {
  return (await service.call("GET", "/v1/trees/rlc/outbox?all=true")).json.mails;
}

async function secrets(): Promise<string[]> {
  const rows = await service.store.read(() => query("SELECT secret FROM outbox WHERE secret IS NOT NULL"));
  return rows.map((row) => text(row[0]));
}

test("a mail is sent once, names its id, and its secret is forgotten", async () => {
  await service.group(root("rlc", { owner: { name: 'Ada "the" <Owner>, Inc.', email: "ada@example.com" } }));
  const [secret = ""] = await secrets();
  expect([await send(), await send()]).toEqual([1, 0]);
  const [mail] = await outbox();
  expect(mail).toMatchObject({ state: "sent", attempts: 1, error: null });
  expect(smtp.received).toHaveLength(1);
  const [received] = smtp.received;
  expect([received?.from, received?.to]).toEqual(["allot@orgs.example", ["ada@example.com"]]);
  expect(received?.headers.get("message-id")).toBe(`<${mail?.id}@orgs.example>`);
  expect(received?.headers.get("x-allot-mail")).toBe(mail?.id);
  expect(received?.text).toContain(`https://orgs.example/invitations#${secret}`);
  expect(received?.text).toContain(`allot invitation accept ${secret}`);
  expect(await secrets()).toEqual([]);
  const shown = (await service.call("GET", `/v1/trees/rlc/outbox/${mail?.id}`)).json.text;
  expect(shown).not.toContain(secret);
  const answer = await service.call("POST", "/v1/invitations/accept", { body: { secret } });
  expect(answer.status).toBe(200);
});

test("a name that came in before names were looked at stays on its line, and in its direction", async () => {
  await service.group(root());
  const name = "Ada\u2028Dear all,\u2029pay\u202eme\u0085now";
  await service.store.write(function* () {
    yield* query("UPDATE persons SET name = $1", name);
    yield* query("UPDATE organizations SET name = $1", name);
  });
  await send();
  const [received] = smtp.received;
  expect(received?.text).toContain('Dear "Ada Dear all, pay me now",');
  expect(received?.text).not.toMatch(/[\u2028\u2029\u202e\u0085]/);
  const [mail] = await outbox();
  expect((await service.call("GET", `/v1/trees/rlc/outbox/${mail?.id}`)).json.subject).toContain(
    '"Ada Dear all, pay me now"',
  );
});

test("a mail that a server refuses is tried again after growing pauses, and what it said is kept without addresses", async () => {
  smtp.refusing = 2;
  await service.group(root());
  await send();
  expect(await outbox()).toMatchObject([{ state: "waiting", attempts: 1 }]);
  const error = (await outbox())[0]?.error;
  expect(error).toContain("mailbox is full");
  expect(error).not.toContain("ada@");
  service.clock.nowMs += pauseAfter(1) - 1;
  expect(await send()).toBe(0);
  service.clock.nowMs += 1;
  await send();
  expect(pauseAfter(2)).toBeGreaterThan(pauseAfter(1));
  service.clock.nowMs += pauseAfter(2);
  await send();
  expect(smtp.received).toHaveLength(1);
  expect(await outbox()).toMatchObject([{ state: "sent", attempts: 3, error: null }]);
});

test("a mail is given up after a day, readable with why, and its link is still good", async () => {
  const begun = service.clock.nowMs;
  await service.group(root());
  let attempts = 0;
  for (; service.clock.nowMs - begun <= GIVEN_UP_MS; attempts += 1) {
    smtp.refusing = 1;
    await send();
    service.clock.nowMs += pauseAfter(attempts + 1);
  }
  smtp.refusing = 1;
  await send();
  const [mail] = await outbox();
  expect(mail).toMatchObject({ state: "failed" });
  expect(mail?.error).toContain("mailbox is full");
  expect(attempts).toBeLessThan(40);
  smtp.refusing = 0;
  service.clock.nowMs += 3_600_000;
  expect(await send()).toBe(0);
  const [secret = ""] = await secrets();
  const shown = (await service.call("GET", `/v1/trees/rlc/outbox/${mail?.id}`)).json.text;
  expect(shown).toContain(secret);
});

test("several instances send each mail once", async () => {
  const stores: Store[] = [await openSqlite({ file }), await openSqlite({ file }), await openSqlite({ file })];
  others.push(() => Promise.all(stores.map((store) => store.close())));
  const children = Array.from({ length: 30 }, (_, at) =>
    child(`c${at}`, "rlc", 10_000, { owner: { name: `O${at}`, email: `o${at}@example.com` } }),
  );
  await service.group(root(), ...children);
  const senders: Sender[] = stores.map((store) =>
    startSending(options({ store, lookEveryMs: 5, transport: shared() })),
  );
  await until(() => smtp.received.length >= 31);
  for (const sender of senders) await sender.stop();
  const ids = smtp.received.map(({ headers }) => headers.get("x-allot-mail"));
  expect([ids.length, new Set(ids).size]).toEqual([31, 31]);
  expect((await outbox()).every(({ state }) => state === "sent")).toBe(true);
});

/** The same way to the server, which an instance that stops does not close for the others. */
function shared(): MailTransport {
  return { send: (mail) => transport.send(mail), close: () => undefined };
}

test("an instance that dies between sending and noting it: sent again, under the same id, once its lease has ended", async () => {
  await service.group(root());
  const sent = Promise.withResolvers<void>();
  const dying: MailTransport = {
    async send(mail) {
      await transport.send(mail);
      sent.resolve();
      // What a process that was killed does next.
      await new Promise(() => undefined);
    },
    close: () => undefined,
  };
  void send({ transport: dying });
  await sent.promise;
  service.clock.nowMs += LEASE_MS - 1;
  expect(await send()).toBe(0);
  service.clock.nowMs += 1;
  expect(await send()).toBe(1);
  const ids = smtp.received.map(({ headers }) => headers.get("message-id"));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
  expect(await outbox()).toMatchObject([{ state: "sent", attempts: 2 }]);
});

test("P-1, P-3 what is of no use any more is not sent", async () => {
  await service.group(root(), child("us"), child("fr"));
  await service.group(nameOwner("us", { name: "Otto", email: "otto@example.com" }));
  await send();
  expect(smtp.received.map(({ to }) => to[0]).sort()).toEqual([
    "ada@example.com",
    "ada@example.com",
    "otto@example.com",
  ]);
  await service.group(nameOwner("fr", { name: "Late", email: "late@example.com" }));
  service.clock.nowMs += 7 * 24 * 3_600_000;
  await send();
  expect(smtp.received).toHaveLength(3);
  expect((await outbox()).filter(({ state }) => state === "cancelled")).toHaveLength(2);
});

test("a stop waits for the mail that is under way", async () => {
  await service.group(root());
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const slow: MailTransport = {
    async send(mail) {
      begun.resolve();
      await go.promise;
      await transport.send(mail);
    },
    close: () => undefined,
  };
  const sender = startSending(options({ transport: slow }));
  await begun.promise;
  const stopped = sender.stop();
  go.resolve();
  await stopped;
  expect(await outbox()).toMatchObject([{ state: "sent" }]);
});

test("a password is struck out of logs however it is spelled, and what is no server is refused without repeating it", () => {
  expect(secretsOfSmtp(smtp.url)).toEqual(expect.arrayContaining([smtp.password, encodeURIComponent(smtp.password)]));
  for (const url of ["http://u:secret@x", "smtp:", "x"]) {
    const settings = { smtp: url, from: FROM, publicUrl: undefined };
    expect(() => smtpTransport(settings)).toThrow(/^--smtp is a URL/);
  }
  for (const from of ["", "allot", "a@b.example\r\nBcc: c@d.example"])
    expect(() => smtpTransport({ smtp: smtp.url, from, publicUrl: undefined })).toThrow(/^--mail-from is/);
});

test("B-4 what an organization runs into is mailed to whom its alerts go, and to nobody else", async () => {
  await service.group(root(), child("us", "rlc", 10_000));
  await service.group(
    operation("presentation.create", "us", {
      ...{ subdomain: null, branding: null, contactMenu: null, support: null, management: null },
      alertsTo: ["ops@us.example", "night@us.example"],
    }),
  );
  for (let sent = 1; sent > 0; ) sent = await send();
  const before = smtp.received.length;
  await service.use({ key: "us", kind: "post", credits: 9_000 });
  for (let sent = 1; sent > 0; ) sent = await send();
  const alerts = smtp.received.slice(before);
  expect(alerts.map(({ to }) => to).toSorted()).toEqual([["night@us.example"], ["ops@us.example"]]);
  for (const { text } of alerts) expect(text).toContain("90 % of its credits");
});
