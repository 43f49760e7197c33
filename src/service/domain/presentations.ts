/** Writes what has changed of what organizations say of themselves, and reads who is mailed. As rows: `presentation-rows.ts`. */
import type { Owner } from "../../model/people.ts";
import type { Presentation } from "../../model/presentation.ts";
import { insert, query, type SqlValue, type Transaction, whole } from "../store/statement.ts";
import { numberOf } from "./ids.ts";
import type { Changed } from "./organizations.ts";
import { recipientsOf } from "./presentation-rows.ts";

/** Writes what has changed of them. All that goes does so first: within a change set subdomains may change hands (B-3). */
export function* writePresentations(
  tree: number,
  changed: readonly Changed[],
  numberOfPerson: (person: Owner) => number,
): Transaction<void> {
  const rows: SqlValue[][] = [];
  const recipients: SqlValue[][] = [];
  const touched: number[] = [];
  for (const { organization, before } of changed) {
    const { presentation } = organization.assets;
    const was = organization === before ? null : before.assets.presentation;
    if (presentation === was) continue;
    const number = numberOf(organization.id);
    touched.push(number);
    if (!presentation) continue;
    rows.push([tree, number, ...columnsOf(presentation)]);
    for (const person of recipientsOf(presentation)) recipients.push([tree, number, numberOfPerson(person)]);
  }
  if (touched.length === 0) return;
  for (const table of ["alert_recipients", "presentations"])
    yield* query(`DELETE FROM ${table} WHERE tree = $1 AND organization = ANY($2::bigint[])`, tree, touched);
  yield* insert("presentations", PRESENTATION_ROW, rows);
  yield* insert("alert_recipients", RECIPIENT_ROW, recipients);
}

const OWNING = { tree: "bigint", organization: "bigint" } as const;
const RECIPIENT_ROW = { ...OWNING, person: "bigint" } as const;
const PRESENTATION_ROW = {
  ...OWNING,
  ...({ subdomain: "text", branding: "text", contact_menu: "text", support: "text", management: "text" } as const),
} as const;

function columnsOf({ subdomain, branding, contactMenu, support, management }: Presentation): SqlValue[] {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return [subdomain, json(branding), json(contactMenu), json(support), management];
}

/** By number of the organization: the numbers of the persons whom its alerts go to; absent where that is the owner (B-4). */
export function* readRecipients(
  tree: number,
  organizations: readonly number[],
): Transaction<ReadonlyMap<number, readonly number[]>> {
  const rows = yield* query(
    `SELECT organization, person FROM alert_recipients WHERE tree = $1 AND organization = ANY($2::bigint[])
     ORDER BY organization, person`,
    ...[tree, organizations],
  );
  const recipients = new Map<number, number[]>();
  for (const row of rows) {
    const [organization, person] = [whole(row[0]), whole(row[1])];
    const known = recipients.get(organization);
    if (known) known.push(person);
    else recipients.set(organization, [person]);
  }
  return recipients;
}

/** Who has these subdomains in the service: a key of this tree, or empty for another (B-3). */
export function* readSubdomains(
  tree: number | undefined,
  subdomains: readonly string[],
): Transaction<[subdomain: string, key: string][]> {
  if (subdomains.length === 0) return [];
  const rows = yield* query(
    `SELECT pr.subdomain, o.key, o.tree FROM presentations pr
     JOIN organizations o ON o.tree = pr.tree AND o.number = pr.organization WHERE pr.subdomain = ANY($1::text[])`,
    subdomains,
  );
  return rows.map((row) => [String(row[0]), whole(row[2]) === tree ? String(row[1]) : ""]);
}
