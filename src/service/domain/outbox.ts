/**
 * The outbox: mails written in the transaction of what they tell of, and sent from here where there is SMTP (`../mail/`). A mail is
 * stored as what it is about, not as text; its text is made when it is sent or looked at.
 *
 * The secret of a mail's link is kept until the mail is sent, or of no use any more: somebody has to be able to read it there where no
 * SMTP is configured (`allot outbox`).
 */
import { randomBytes } from "node:crypto";
import { insert, query, type Transaction } from "../store/statement.ts";

export const MAIL_KINDS = ["invitation", "transfer", "sign-in", "threshold"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface Mail {
  readonly kind: MailKind;
  /** Numbers of tree, organization and person; without a person it goes to the owner. */
  readonly tree: number;
  readonly organization: number;
  readonly person: number | null;
  readonly secret: string | null;
  /** What its text is made of, besides the organization as it is then. */
  readonly about: object;
}

const MAIL_ROW = {
  id: "text",
  tree: "bigint",
  organization: "bigint",
  person: "bigint",
  kind: "text",
  about: "text",
  secret: "text",
  created_at: "bigint",
  next_at: "bigint",
} as const;

/** Puts mails into the outbox, to be sent at once. */
export function* writeMails(mails: readonly Mail[], nowMs: number): Transaction<void> {
  const rows = mails.map(({ tree, organization, person, kind, about, secret }) => {
    return [newMailId(), tree, organization, person, kind, JSON.stringify(about), secret, nowMs, nowMs];
  });
  yield* insert("outbox", MAIL_ROW, rows);
}

/** To whom mails with links go, and of which kind. */
export interface Links {
  /** Numbers of tree, organization and person. */
  readonly tree: number;
  readonly organization: number;
  readonly person: number;
  readonly kind: Exclude<MailKind, "threshold">;
}

/** Mails with links that are of no use any more: they are not sent, and their secrets are forgotten. */
export function* cancelMails({ tree, organization, person, kind }: Links): Transaction<void> {
  yield* query(
    `UPDATE outbox SET next_at = NULL, secret = NULL
     WHERE tree = $1 AND organization = $2 AND person = $3 AND kind = $4 AND secret IS NOT NULL`,
    ...[tree, organization, person, kind],
  );
}

/**
 * Mails to persons who have been erased, from all organizations or some of them: nothing that was to be sent is, and no answer that
 * repeats an address stays.
 */
export function* forgetMailsTo(
  tree: number,
  persons: readonly number[],
  organizations: readonly number[] | null = null,
): Transaction<void> {
  const where = organizations === null ? "" : " AND organization = ANY($3::bigint[])";
  yield* query(
    `UPDATE outbox SET next_at = NULL, secret = NULL, error = NULL WHERE tree = $1 AND person = ANY($2::bigint[])${where}`,
    ...[tree, persons, ...(organizations === null ? [] : [organizations])],
  );
}

/** When the last mail got its id, in microseconds since 1970. */
let lastAt = 0;

/**
 * An id that sorts by when it was made: mails of one instant are listed as they were written, also where the clock of the service stands
 * still. The rest of it keeps those of two services apart.
 */
function newMailId(): string {
  lastAt = Math.max(lastAt + 1, Math.floor((performance.timeOrigin + performance.now()) * 1_000));
  return `mail-${lastAt.toString(16).padStart(14, "0")}${randomBytes(3).toString("hex")}`;
}
