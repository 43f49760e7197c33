/**
 * Mails of the outbox as rows, read with whom and what they are about, and what has become of them. Who may look at them is in
 * `outbox-requests.ts`; who sends them is `../mail/sender.ts`.
 */
import type { MailEntry } from "../../wire/generated/wire.ts";
import type { Row } from "../store/statement.ts";
import { text, textOrNull, whole, wholeOrNull, word } from "../store/statement.ts";
import { rfc3339 } from "./clock.ts";
import { idOf } from "./ids.ts";
import { MAIL_KINDS, type MailKind } from "./outbox.ts";

/** Columns of `readMail`, and the tables that they are of: mails `b`, organizations `o`, the persons `p` to whom they go. */
export const MAIL_COLUMNS = `b.id, b.kind, b.about, b.secret, b.created_at, b.attempts, b.next_at, b.sent_at, b.error,
  b.tree, b.organization, o.key, o.name, p.number, p.name, p.email, p.erased_at`;
export const MAIL_TABLES = `outbox b JOIN organizations o ON o.tree = b.tree AND o.number = b.organization
  LEFT JOIN persons p ON p.tree = b.tree AND p.number = coalesce(b.person, o.owner)`;

/** A mail with all that its text is made of. */
export interface Written {
  readonly id: string;
  readonly kind: MailKind;
  readonly about: Readonly<Record<string, unknown>>;
  readonly secret: string | null;
  readonly createdAt: number;
  readonly attempts: number;
  readonly nextAt: number | null;
  readonly sentAt: number | null;
  readonly error: string | null;
  readonly tree: number;
  readonly organization: { readonly number: number; readonly key: string; readonly name: string; readonly id: string };
  /** Null where there is nobody any more. */
  readonly to: { readonly number: number; readonly name: string; readonly email: string } | null;
}

/** Makes a mail of a row of `MAIL_COLUMNS`. */
export function readMail(row: Row): Written {
  const [tree, organization] = [whole(row[9]), whole(row[10])];
  const isThere = row[13] !== null && row[16] === null;
  return {
    ...{
      id: text(row[0]),
      kind: word(row[1], MAIL_KINDS),
      about: JSON.parse(text(row[2])),
      secret: textOrNull(row[3]),
    },
    ...{ createdAt: whole(row[4]), attempts: whole(row[5]), nextAt: wholeOrNull(row[6]), sentAt: wholeOrNull(row[7]) },
    ...{ error: textOrNull(row[8]), tree },
    organization: { number: organization, key: text(row[11]), name: text(row[12]), id: idOf(tree, organization) },
    to: isThere ? { number: whole(row[13]), name: text(row[14]), email: text(row[15]) } : null,
  };
}

/** A mail as it is listed. */
export function entryOf(mail: Written): MailEntry {
  const { id, kind, tree, organization, to, createdAt, attempts, nextAt, sentAt, error } = mail;
  const time = (unixMs: number | null) => (unixMs === null ? null : rfc3339(unixMs));
  return {
    ...{ id, kind, organization: organization.key },
    to: to && { person: idOf(tree, to.number), name: to.name, email: to.email },
    state: sentAt !== null ? "sent" : nextAt !== null ? "waiting" : error !== null ? "failed" : "cancelled",
    ...{ createdAt: rfc3339(createdAt), sentAt: time(sentAt), nextAt: time(nextAt), attempts, error },
  };
}
