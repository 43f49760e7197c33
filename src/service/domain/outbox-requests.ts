/**
 * Looking at the outbox: for who runs an organization, and the operator. Of what is below, a distributor sees mails to owners and no
 * others (O-11). A link is shown to those whom it concerns alone: whoever reads that of an owner could become one.
 */
import { isInCharge } from "../../model/authority.ts";
import type { MailList, MailText, Refusal } from "../../wire/generated/wire.ts";
import { textOf } from "../mail/text.ts";
import { query, type SqlValue, type Transaction } from "../store/statement.ts";
import { boundOf, type Caller, forbidden, isOperator, SEEN } from "./caller.ts";
import { entryOf, MAIL_COLUMNS, MAIL_TABLES, readMail, type Written } from "./mails.ts";
import { findTree, type TreeRow } from "./trees.ts";

const CURSOR = /^(\d{1,16})\.(mail-[0-9a-f]{1,40})$/;

export interface MailsAsked {
  readonly after: string | undefined;
  readonly limit: number;
  /** Those too that are sent or of no use any more. */
  readonly all: boolean;
}

/** A page of the outbox, newest first; undefined where the tree is out of sight, "no page" where `after` is none. */
export function* listMails(
  root: string,
  caller: Caller,
  { after, limit, all }: MailsAsked,
): Transaction<MailList | Refusal | "no page" | undefined> {
  const tree = yield* findTree(root, caller);
  if (!tree) return undefined;
  if (!isInCharge(caller.authority)) return notInCharge(root);
  const [, createdAt, id] = after === undefined ? [] : (CURSOR.exec(after) ?? []);
  if (after !== undefined && id === undefined) return "no page";
  const wanted = [
    `(b.created_at < $3 OR (b.created_at = $3 AND b.id < $4))`,
    ...(all ? [] : ["b.sent_at IS NULL AND (b.next_at IS NOT NULL OR b.error IS NOT NULL)"]),
  ].join(" AND ");
  const values = [Number(createdAt ?? Number.MAX_SAFE_INTEGER), id ?? "", limit + 1];
  const mails = yield* inSight(tree, caller, `${wanted} ORDER BY b.created_at DESC, b.id DESC LIMIT $5`, values);
  const page = mails.slice(0, limit);
  const last = mails.length > limit ? page.at(-1) : undefined;
  return { mails: page.map(entryOf), next: last ? `${last.createdAt}.${last.id}` : null };
}

/** One mail as it is sent; undefined where it is absent or out of sight. */
export function* readMailText(
  root: string,
  id: string,
  caller: Caller,
  publicUrl: string | undefined,
): Transaction<MailText | Refusal | undefined> {
  const tree = yield* findTree(root, caller);
  if (!tree) return undefined;
  if (!isInCharge(caller.authority)) return notInCharge(root);
  const [mail] = yield* inSight(tree, caller, "b.id = $3", [id]);
  if (!mail) return undefined;
  // Whoever reads a link can act as the person whom it is for (P-7): it is the operator's, who hands it over where there is no SMTP.
  const mayAct = isOperator(caller) && caller.access === "full";
  const { subject, text } = textOf(mayAct ? mail : { ...mail, secret: null }, publicUrl);
  return { mail: entryOf(mail), subject, text };
}

function* inSight(tree: TreeRow, caller: Caller, wanted: string, values: readonly SqlValue[]): Transaction<Written[]> {
  const bound = boundOf(caller, tree);
  const own = caller.scope?.organization ?? 0;
  const seen = bound === null ? "" : "b.organization IN (SELECT number FROM seen) AND";
  // The operator sees all of them; of others, those of their own organization, and to owners below.
  const begin = bound === null ? "WITH scope (number) AS (SELECT CAST($2 AS BIGINT))" : SEEN;
  const theirs = isOperator(caller) ? "$2 = $2" : "(b.organization = $2 OR coalesce(b.person, o.owner) = o.owner)";
  const rows = yield* query(
    `${begin} SELECT ${MAIL_COLUMNS} FROM ${MAIL_TABLES} WHERE b.tree = $1 AND ${seen} ${theirs} AND ${wanted}`,
    ...[tree.number, bound ?? own, ...values],
  );
  return rows.map(readMail);
}

function notInCharge(address: string): Refusal {
  return forbidden({ detail: "the outbox is looked at by owners and admins, and the operator", address });
}
