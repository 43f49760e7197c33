/**
 * Lists of an organization in one column of its row: entries and their fields parted by control characters that no name may contain
 * (O-3). Rejected: a query for each list, whose rows would have to be kept until their organization comes by in a stream of 100,000;
 * JSON functions, which the two databases spell differently.
 */

/** What parts the fields of an entry. */
export const FIELD = "\u001f";
/** What parts entries. */
export const ENTRY = "\u001e";
/** What parts the parts of a field. */
export const PART = "\u001d";

/** SQL: columns as the fields of one entry. */
export const joined = (...columns: string[]) => columns.join(` || '${FIELD}' || `);

/** The entries of such a column, each as its fields. */
export function entriesOf(list: string | null | undefined): string[][] {
  return list ? list.split(ENTRY).map((entry) => entry.split(FIELD)) : [];
}

/** The parts of a field. */
export function partsOf(field: string): string[] {
  return field === "" ? [] : field.split(PART);
}
