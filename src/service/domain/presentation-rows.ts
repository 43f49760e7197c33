/**
 * What organizations say of themselves (B-2 to B-4) as rows of the database, read along with their organization. Who is mailed instead of the
 * owner is a person like any other, named by number, so that they can be erased; a person who is known by an address alone has that for a
 * name.
 */
import type { Owner } from "../../model/people.ts";
import { canonicalAddresses, canonicalPresentation, MANAGEMENTS, type Presentation } from "../../model/presentation.ts";
import { word } from "../store/statement.ts";
import { joined, PART, partsOf } from "./lists.ts";

/** Whom alerts go to, as a person. */
export function recipientOf(email: string): Owner {
  return { name: email, email };
}

/** The persons whom a presentation names. */
export function recipientsOf(presentation: Pick<Presentation, "alertsTo"> | null): readonly Owner[] {
  return (canonicalAddresses(presentation?.alertsTo ?? []) ?? []).map(recipientOf);
}

const RECIPIENTS = `coalesce((SELECT string_agg(rp.email, '${PART}') FROM alert_recipients ar
  JOIN persons rp ON rp.tree = ar.tree AND rp.number = ar.person
  WHERE ar.tree = pr.tree AND ar.organization = pr.organization), '')`;

/** SQL: the presentation of an organization `o`, for `readPresentation`. */
export const PRESENTATION = `SELECT ${joined(
  ...["coalesce(pr.subdomain, '')", "coalesce(pr.branding, 'null')", "coalesce(pr.contact_menu, 'null')"],
  ...["coalesce(pr.support, 'null')", "coalesce(pr.management, '')", RECIPIENTS],
)} FROM presentations pr WHERE pr.tree = o.tree AND pr.organization = o.number`;

/** Of the fields of such a column. */
export function readPresentation(fields: readonly string[] | undefined): Presentation | null {
  if (!fields) return null;
  const [subdomain = "", branding = "null", contactMenu = "null", support = "null", management = "", to = ""] = fields;
  return canonicalPresentation({
    ...{ subdomain: subdomain || null, branding: JSON.parse(branding), contactMenu: JSON.parse(contactMenu) },
    ...{ support: JSON.parse(support), management: management === "" ? null : word(management, MANAGEMENTS) },
    alertsTo: canonicalAddresses(partsOf(to)),
  });
}
