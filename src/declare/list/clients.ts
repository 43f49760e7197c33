/**
 * Rows → clients: what each row declares, who is above whom, and what it has used. Only what declarations cannot say is checked here; the
 * rest is found wrong where every declaration is (`validate`, a plan), and told at the row.
 */
import { foldedName } from "../../model/canonical.ts";
import { CREDIT_STEP } from "../../model/credits.ts";
import { didYouMean } from "../../model/nearest.ts";
import { type Problems, quoted } from "../problems.ts";
import { BAD, type Cell, Cells, type Note } from "./cells.ts";
import { type Client, isKind, NEEDED, TEXTS, wordsFor } from "./client.ts";
import { keyOf, numbered } from "./keys.ts";
import { type Mapping, type NamedSource, sourceOf, sourcesOf } from "./mapping.ts";
import type { Table } from "./table.ts";

export interface Clients {
  readonly clients: readonly Client[];
  readonly skipped: number;
  readonly cells: Cells;
  readonly notes: readonly Note[];
}

/** Reads all rows of a table whose columns were checked. */
export function readClients(table: Table, mapping: Mapping, problems: Problems): Clients {
  const cells = new Cells(table, mapping, problems);
  return new Reading(table, mapping, cells, problems).read();
}

/** Columns that a mapping needs and a table has not. */
export function missingColumns(table: Table, { columns, list, placeOf }: Mapping, problems: Problems): void {
  const known = new Set(table.columns);
  const need = (column: string | undefined, ...path: string[]) => {
    if (column === undefined || known.has(column)) return;
    const hint =
      didYouMean(column, table.columns) || `; there are ${table.columns.slice(0, 30).map(quoted).join(", ")}`;
    const message = `the list has no column ${quoted(column)}${hint}`;
    problems.add({ code: "column_missing", rule: "language-1", message, places: () => [table.head, placeOf(...path)] });
  };
  for (const { path, source } of sourcesOf(columns)) need(sourceOf(source).column, "columns", ...path);
  for (const [index, { column }] of (list.skip ?? []).entries()) need(column, "list", "skip", String(index));
}

const LIST = /[,;\s]+/;

class Reading {
  readonly #table: Table;
  readonly #mapping: Mapping;
  readonly #cells: Cells;
  readonly #problems: Problems;
  readonly #sources: ReadonlyMap<string, NamedSource>;
  /** Who has a key: rows, and the root as -1. */
  readonly #byKey = new Map<string, number>();

  constructor(table: Table, mapping: Mapping, cells: Cells, problems: Problems) {
    this.#table = table;
    this.#mapping = mapping;
    this.#cells = cells;
    this.#problems = problems;
    this.#sources = new Map(sourcesOf(mapping.columns).map((named) => [named.path.join("\0"), named]));
    this.#byKey.set(mapping.root.key ?? "", -1);
  }

  read(): Clients {
    const skips = (this.#mapping.list.skip ?? []).map(({ column, values }) => ({
      column,
      values: new Set(values.map(String)),
    }));
    const rows: number[] = [];
    for (let row = 0; row < this.#table.size; row += 1)
      if (!skips.some(({ column, values }) => values.has(this.#table.cell(row, column)))) rows.push(row);
    const named = rows.flatMap((row) => this.#named(row));
    const clients = named.map(({ row, name, key }) => this.#client(row, name, key));
    this.#relate(clients);
    const { notes } = this.#cells;
    return { clients, skipped: this.#table.size - rows.length, cells: this.#cells, notes };
  }

  #named(row: number): { row: number; name: string; key: string }[] {
    const name = this.#required(row, "name", "O-3");
    if (typeof name !== "string") return [];
    const source = this.#sources.get("key");
    const own = source ? this.#cells.text(row, source) : undefined;
    if (own === BAD) return [];
    const key = keyOf(own ?? name);
    const path = source ? ["key"] : ["name"];
    if (key === "") {
      const wayOut = source ? "" : ": name a column for it, `columns.key`";
      this.#cells.bad(row, path, {
        code: "key_impossible",
        rule: "O-2",
        message: `no key can be made of ${quoted(own ?? name)}${wayOut}`,
      });
      return [];
    }
    const before = this.#byKey.get(key);
    if (before === undefined) {
      this.#byKey.set(key, row);
      return [{ row, name, key }];
    }
    if (own !== undefined) {
      const by = before < 0 ? "the distributor has it" : "another row has it";
      this.#problems.add({
        ...{ code: "key_twice", rule: "O-2", message: `the key ${quoted(key)} stands twice: ${by}` },
        places: () => [
          ...this.#cells.placesOf(row, path),
          ...(before < 0 ? [this.#mapping.placeOf("root", "key")] : this.#cells.placesOf(before, path)),
        ],
      });
      return [];
    }
    const next = numbered(key, (one) => this.#byKey.has(one));
    this.#byKey.set(next, row);
    const message = `the key ${key} is taken by another name: this one is ${next}`;
    this.#cells.notes.push({ code: "key_numbered", message, row, path });
    return [{ row, name, key: next }];
  }

  #client(row: number, name: string, key: string): Client {
    const anchor = this.#flag(row, "anchor") ?? false;
    const texts = new Map<string, string>();
    for (const field of TEXTS) {
      const rule = NEEDED.get(field);
      const text = rule === undefined ? this.#cell(row, field.split(".")) : this.#required(row, field, rule);
      if (typeof text === "string") texts.set(field, text);
    }
    const used = this.#amount(row, "used") ?? 0;
    if (anchor && used > 0)
      this.#cells.bad(row, ["used"], {
        code: "anchor_consumes",
        rule: "N-1",
        message: `${key} is an anchor, and those use no credits`,
      });
    const kind = this.#text(row, "kind");
    if (kind !== undefined && !isKind(kind))
      this.#cells.bad(row, ["kind"], {
        code: "not_a_choice",
        message: `${quoted(kind)} is neither Distributor nor ChildOrganization`,
      });
    return {
      ...{ row, key, name, anchor, used, texts },
      kind: kind !== undefined && isKind(kind) ? kind : "ChildOrganization",
      parent: this.#mapping.root.key ?? "",
      anchorRef: undefined,
      owner: this.#owner(row),
      credits: anchor ? this.#ofAnchor(row) : this.#credits(row),
      computers: this.#amount(row, "managedAccount", "computers"),
      alertsTo: this.#list(row, "alertsTo"),
      labels: this.#labels(row),
      licenses: this.#licenses(row),
      accounts: this.#accounts(row),
    };
  }

  /** N-1: an anchor has no credits of its own; what the mapping says for every row does not concern it. */
  #ofAnchor(row: number): undefined {
    const source = this.#sources.get("credits");
    if (!source || sourceOf(source.source).value !== undefined) return undefined;
    const credits = this.#amount(row, "credits");
    if (credits !== undefined && credits > 0)
      this.#cells.bad(row, ["credits"], {
        code: "anchor_has_credits",
        rule: "N-1",
        message: "an anchor has no credits of its own",
      });
    return undefined;
  }

  #credits(row: number): number | undefined {
    const source = this.#sources.get("credits");
    if (!source) return undefined;
    const credits = this.#cells.amount(row, source, CREDIT_STEP);
    if (credits === undefined) this.#empty(row, "credits", "O-4");
    return typeof credits === "number" ? credits : undefined;
  }

  #owner(row: number): Client["owner"] {
    const { owner } = this.#mapping.columns;
    if (owner === undefined || owner === "distributor") return this.#mapping.root.owner;
    const [name, email] = [this.#text(row, "owner", "name"), this.#text(row, "owner", "email")];
    if (name === undefined && email === undefined && owner.otherwise === "distributor") return this.#mapping.root.owner;
    if (email === undefined) this.#empty(row, "owner.email", "O-4");
    // Whoever has no name is called by the address.
    return email === undefined ? undefined : { name: name ?? email, email };
  }

  #labels(row: number): Map<string, string> {
    const labels = new Map<string, string>();
    for (const label of Object.keys(this.#mapping.columns.labels ?? {})) {
      const text = this.#text(row, "labels", label);
      if (text !== undefined) labels.set(label, text);
    }
    return labels;
  }

  #licenses(row: number): Client["licenses"] {
    const licenses = new Map<string, { quantity: number | undefined; used: number }>();
    for (const product of Object.keys(this.#mapping.columns.licenses ?? {})) {
      const quantity = this.#amount(row, "licenses", product, "quantity");
      const used = this.#amount(row, "licenses", product, "used") ?? 0;
      if (quantity !== undefined || used > 0) licenses.set(product, { quantity, used });
    }
    return licenses;
  }

  #accounts(row: number): Client["accounts"] {
    const ids = this.#list(row, "accounts", "ids");
    if (ids.length === 0) return [];
    const provider = this.#text(row, "accounts", "provider");
    if (provider === undefined) this.#empty(row, "accounts.provider", "A-1");
    return provider === undefined ? [] : ids.map((id) => ({ id, provider }));
  }

  #list(row: number, ...path: string[]): string[] {
    const text = this.#text(row, ...path);
    return text === undefined ? [] : [...new Set(text.split(LIST).filter((one) => one !== ""))];
  }

  /** Says who is above whom, and who belongs to which anchor: by name, key or external id. */
  #relate(clients: readonly Client[]): void {
    const { root } = this.#mapping;
    const known = new Map<string, Client>();
    for (const client of clients) for (const one of wordsFor(client)) if (!known.has(one)) known.set(one, client);
    const own = new Set(
      [root.name, root.key, root.externalId].flatMap((one) => (one === undefined ? [] : [foldedName(one)])),
    );
    const parents = new Set<Client>();
    for (const client of clients) {
      const named = this.#text(client.row, "parent");
      if (named !== undefined && !own.has(foldedName(named))) {
        const parent = this.#among(known, client, "parent", named);
        if (parent) {
          client.parent = parent.key;
          parents.add(parent);
        }
      }
      const anchor = this.#text(client.row, "anchorRef");
      if (anchor !== undefined && !client.anchor)
        client.anchorRef = this.#among(known, client, "anchorRef", anchor)?.key;
    }
    if (!this.#sources.has("kind")) for (const parent of parents) parent.kind = "Distributor";
  }

  #among(known: ReadonlyMap<string, Client>, { row, key }: Client, field: string, named: string): Client | undefined {
    const found = known.get(foldedName(named));
    if (found && found.key !== key) return found;
    const what = found
      ? "is this row itself"
      : `is no row of the list${this.#cells.hint(
          named,
          [...known.values()].map(({ name }) => name),
        )}`;
    this.#cells.bad(row, [field], {
      code: `${field === "parent" ? "parent" : "anchor"}_unknown`,
      rule: field === "parent" ? "O-1" : "N-2",
      message: `${quoted(named)} ${what}`,
    });
    return undefined;
  }

  #cell(row: number, path: readonly string[]): Cell<string> {
    const source = this.#sources.get(path.join("\0"));
    return source ? this.#cells.text(row, source) : undefined;
  }

  #text(row: number, ...path: string[]): string | undefined {
    const text = this.#cell(row, path);
    return typeof text === "string" ? text : undefined;
  }

  #amount(row: number, ...path: string[]): number | undefined {
    const source = this.#sources.get(path.join("\0"));
    const amount = source ? this.#cells.amount(row, source) : undefined;
    return typeof amount === "number" ? amount : undefined;
  }

  #flag(row: number, field: string): boolean | undefined {
    const source = this.#sources.get(field);
    const flag = source ? this.#cells.flag(row, source) : undefined;
    return typeof flag === "boolean" ? flag : undefined;
  }

  /** A text that has to be there, where the mapping says from where. */
  #required(row: number, field: string, rule: string): Cell<string> {
    const text = this.#cell(row, [field]);
    if (text === undefined && this.#sources.has(field)) this.#empty(row, field, rule);
    return text;
  }

  #empty(row: number, field: string, rule: string): void {
    const path = field.split(".");
    const column = this.#cells.columnOf(path);
    const named = column === undefined ? "" : `: ${quoted(column)} is empty`;
    this.#cells.bad(row, path, {
      code: "cell_empty",
      rule,
      message: `this row has no ${path.join(" ")}${named}; \`default\` in the mapping says what stands for it`,
    });
  }
}
