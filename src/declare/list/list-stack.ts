/**
 * A vendor's list → the stack that it makes: mapping and list are read, rows become clients, clients become files, and what they have used
 * becomes opening balances. Writes nothing. What the law says of the files is asked where they are loaded; `asOfList` tells it of the list.
 */
import { figure } from "../../model/canonical.ts";
import { CREDIT_STEP } from "../../model/credits.ts";
import type { Problem } from "../../model/problem.ts";
import type { OpeningBalance } from "../../wire/generated/opening-balances.ts";
import { Problems } from "../problems.ts";
import { STACK_FILE } from "../stack.ts";
import { schemaLine, yamlText } from "../text.ts";
import type { Client } from "./client.ts";
import { clientFiles } from "./client-files.ts";
import { missingColumns, readClients } from "./clients.ts";
import { readCsv } from "./csv-table.ts";
import { readJson } from "./json-table.ts";
import { type Mapping, type Root, readMapping, sourceOf, sourcesOf } from "./mapping.ts";
import type { Table } from "./table.ts";

/** Problems of a list that are told one by one; of more, how many. */
export const MAX_LISTED = 300;

/** A file that was read. */
export interface NamedBytes {
  /** As places name it. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ListInput {
  readonly list: NamedBytes;
  readonly as: "csv" | "json";
  readonly mapping: { readonly name: string; readonly text: string };
}

/** What a list comes to. */
export interface ListStack {
  /** All files of the stack but the balances, by path inside of it; empty where rows could not be read. */
  readonly files: ReadonlyMap<string, string>;
  /** What organizations have used, by key. */
  readonly balances: readonly OpeningBalance[];
  readonly rows: number;
  /** Organizations that are declared, root included. */
  readonly organizations: number;
  readonly skipped: number;
  readonly purchasedCredits: number;
  readonly allocated: number;
  readonly ignoredColumns: readonly string[];
  /** What was decided on the way. */
  readonly notes: readonly Problem[];
  /** What is wrong with mapping and list themselves, all of it. */
  readonly problems: readonly Problem[];
  /** A problem of the files, told of the row that they came from. */
  readonly asOfList: (problem: Problem) => Problem;
  /** Whether a problem of the files is about a row that has a wrong cell, and so is not whole in the files. */
  readonly isOfWrongRow: (problem: Problem) => boolean;
  /** What is wrong with a field of one organization, told of its row. */
  readonly inRow: (problem: Problem, path: readonly string[]) => Problem;
  /** Sorted, each but once, and not more than are read. */
  readonly told: (others?: readonly Problem[]) => Problem[];
}

/** Reads a list. Never throws for what stands in it. */
export function listStack({ list, as, mapping: { name, text } }: ListInput): ListStack {
  const problems = new Problems();
  const ranks = new Map([name, list.name].map((file, index) => [file, index]));
  /** Asked once all is read. */
  const told = teller(problems, (file) => ranks.get(file) ?? ranks.size);
  const mapping = readMapping(name, text, problems);
  const table = mapping && readTable(list, as, mapping, problems);
  if (mapping && table) missingColumns(table, mapping, problems);
  const isReadable = problems.count === 0;
  if (!mapping || !table || !isReadable) return { ...NOTHING, rows: table?.size ?? 0, problems: told(), told };
  const { clients, skipped, cells, notes } = readClients(table, mapping, problems);
  const { root } = mapping;
  const purchasedCredits = root.purchasedCredits ?? needed(root, clients);
  const { files, from } = clientFiles(root, purchasedCredits, clients);
  const byKey = new Map(clients.map((client) => [client.key, client]));
  const named = new Set(sourcesOf(mapping.columns).flatMap(({ source }) => sourceOf(source).column ?? []));
  return {
    files: new Map([[STACK_FILE, stackText(mapping)], ...files]),
    balances: balancesOf(root, clients),
    rows: table.size,
    organizations: clients.length + 1,
    skipped,
    purchasedCredits,
    allocated: clients.reduce((sum, { credits, parent }) => sum + (parent === root.key ? (credits ?? 0) : 0), 0),
    ignoredColumns: table.columns.filter((column) => column !== "" && !named.has(column)),
    notes: notes.map(({ code, message, row, path }) => ({
      ...{ code, message, rule: null, address: null, places: cells.placesOf(row, path).slice(0, 1) },
    })),
    problems: told(),
    asOfList: (problem) => ({
      ...problem,
      places: problem.places.flatMap((place) => {
        const written = from(place);
        if (!written) return [mapping.placeOf("stack")];
        return written.client
          ? cells.placesOf(written.client.row, written.path)
          : [mapping.placeOf("root", ...written.path)];
      }),
    }),
    isOfWrongRow: ({ places: [place] }) => {
      const client = place && from(place)?.client;
      return client !== undefined && cells.wrongRows.has(client.row);
    },
    inRow: (problem, path) => {
      const client = byKey.get(problem.address ?? "");
      return { ...problem, places: client ? cells.placesOf(client.row, path) : [mapping.placeOf("root", ...path)] };
    },
    told,
  };
}

const NOTHING: Omit<ListStack, "told"> = {
  files: new Map(),
  balances: [],
  rows: 0,
  organizations: 0,
  skipped: 0,
  purchasedCredits: 0,
  allocated: 0,
  ignoredColumns: [],
  notes: [],
  problems: [],
  asOfList: (problem) => problem,
  isOfWrongRow: () => false,
  inRow: (problem) => problem,
};

function readTable(
  { name, bytes }: NamedBytes,
  as: "csv" | "json",
  { columns, list }: Mapping,
  problems: Problems,
): Table | undefined {
  if (as === "json") return readJson(name, bytes, { records: list.records }, problems);
  const wanted = sourcesOf(columns).flatMap(({ source }) => sourceOf(source).column ?? []);
  const delimiter = list.delimiter === "tab" ? "\t" : list.delimiter;
  return readCsv(name, bytes, { delimiter, wanted }, problems);
}

/** What the root has to have purchased, just so that the list can be paid (C-4): what is charged to it right below, and its own use. */
function needed(root: Root, clients: readonly Client[]): number {
  const below = new Map<string, number>();
  const byKey = new Map(clients.map((client) => [client.key, client]));
  const depths = new Map(clients.map((client) => [client, depthOf(client, byKey)]));
  for (const client of [...clients].sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0))) {
    const charge = Math.max(client.credits ?? 0, client.used + (below.get(client.key) ?? 0));
    below.set(client.parent, (below.get(client.parent) ?? 0) + charge);
  }
  return Math.min(Number.MAX_SAFE_INTEGER, (root.used ?? 0) + (below.get(root.key ?? "") ?? 0));
}

/** How far below the root; of rows that go round in a circle, far enough. */
function depthOf(client: Client, byKey: ReadonlyMap<string, Client>): number {
  let depth = 0;
  for (let at = byKey.get(client.parent); at && depth < CREDIT_STEP; at = byKey.get(at.parent)) depth += 1;
  return depth;
}

function balancesOf(root: Root, clients: readonly Client[]): OpeningBalance[] {
  const own = Object.entries(root.licenses ?? {}).map(([product, { used = 0 }]) => [product, used] as const);
  const all = [
    balanceOf(root.key ?? "", root.used ?? 0, own),
    ...clients.map(({ key, used, licenses }) =>
      balanceOf(
        key,
        used,
        [...licenses].map(([product, one]) => [product, one.used] as const),
      ),
    ),
  ];
  return all
    .filter(({ used, licenses }) => used > 0 || licenses !== undefined)
    .sort((a, b) => (a.organization < b.organization ? -1 : 1));
}

function balanceOf(
  organization: string,
  used: number,
  licenses: readonly (readonly [string, number])[],
): OpeningBalance {
  const inUse = licenses.filter(([, count]) => count > 0);
  return { organization, used, ...(inUse.length > 0 && { licenses: Object.fromEntries(inUse) }) };
}

const stackText = ({ root, stack }: Mapping) => `${schemaLine(".allot/schemas/stack.schema.json")}
# Made from a list by \`allot import\`. \`allot import --start\` makes the tree, with what was used before; from then on, \`allot plan\` and
# \`allot apply\`.
apiVersion: allot/v1
kind: Stack
name: ${yamlText(stack ?? root.key ?? "")}
root: ${yamlText(root.key ?? "")}
files: ["orgs/**/*.yaml"]
service: embedded
`;

/** By file, line and column; the same at the same place but once; not more than are read, and how many more there are. */
function teller(problems: Problems, rank: (file: string) => number): (others?: readonly Problem[]) => Problem[] {
  let own: { readonly listed: readonly Problem[]; readonly unlisted: number } | undefined;
  return (others = []) => {
    if (!own) {
      const { count } = problems;
      const listed = problems.sorted(() => 0).filter(({ code }) => code !== TOO_MANY);
      own = { listed, unlisted: count - listed.length };
    }
    const seen = new Set<string>();
    const kept = [...own.listed, ...others].filter(({ code, message, places: [place] }) => {
      const once = JSON.stringify([code, message, place]);
      return !seen.has(once) && seen.add(once);
    });
    kept.sort(({ places: [a] }, { places: [b] }) =>
      a && b ? rank(a.file) - rank(b.file) || a.line - b.line || a.column - b.column : (a ? 1 : 0) - (b ? 1 : 0),
    );
    const more = own.unlisted + kept.length - MAX_LISTED;
    const last = kept[MAX_LISTED - 1];
    if (more <= 0 || !last) return kept;
    const message = more === 1 ? "one more problem is not listed" : `${figure(more)} more problems are not listed`;
    return [
      ...kept.slice(0, MAX_LISTED),
      { ...last, code: TOO_MANY, rule: "language-12", address: null, message, places: last.places.slice(0, 1) },
    ];
  };
}

const TOO_MANY = "too_many_problems";
