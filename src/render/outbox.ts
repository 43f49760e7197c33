/** The outbox as text: which mails wait for whom, and one as it is sent. */
import type { MailEntry, MailText } from "../wire/generated/wire.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Mail } from "../wire/generated/mail.ts";
export type { Outbox } from "../wire/generated/outbox.ts";

/** The text of mails, newest first: two lines each, for 80 columns. */
export function* outboxText(mails: readonly MailEntry[], { style }: Layout): Generator<string> {
  if (mails.length === 0) yield "No mail waits.\n";
  for (const mail of mails) {
    yield `${style.strong(mail.id)}  ${mail.kind}, ${visible(mail.organization)}\n`;
    yield `  to ${mail.to ? visible(mail.to.email) : "nobody any more"}\n`;
    yield `  ${style.faint(stateText(mail))}\n`;
    if (mail.error !== null) yield `  ${visible(mail.error)}\n`;
  }
  if (mails.length > 0) yield `\n${count(mails.length, "mail")}\n`;
}

function stateText({ state, createdAt, sentAt, nextAt, attempts }: MailEntry): string {
  const tried = attempts === 0 ? "" : `, tried ${count(attempts, "time")}`;
  switch (state) {
    case "sent":
      return `sent ${sentAt}`;
    case "waiting":
      return `waiting since ${createdAt}${tried}${attempts > 0 ? `, next ${nextAt}` : ""}`;
    case "failed":
      return `given up${tried}`;
    case "cancelled":
      return `of no use any more; written ${createdAt}`;
  }
}

/** A mail as it is sent. */
export function* mailText({ mail, subject, text }: MailText): Generator<string> {
  yield `To: ${mail.to ? `${visible(mail.to.name)} <${visible(mail.to.email)}>` : "nobody any more"}\n`;
  yield `Subject: ${visible(subject)}\n\n`;
  for (const line of text.split("\n").slice(0, -1)) yield `${visible(line)}\n`;
}
