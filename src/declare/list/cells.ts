/** What a row says of a field: the text of its cell, as the mapping reads it; and what is wrong with that, at the cell. */

import { COUNTRIES } from "../../model/countries.ts";
import { CREDIT_STEP } from "../../model/credits.ts";
import { didYouMean } from "../../model/nearest.ts";
import type { Place } from "../../model/problem.ts";
import { type Problems, quoted } from "../problems.ts";
import { readAmount, stepsAround } from "./amounts.ts";
import { countryByName, countryNames } from "./country-names.ts";
import { type CellSource, type Mapping, type NamedSource, sourceOf } from "./mapping.ts";
import type { Table } from "./table.ts";

/** Something decided about a cell that is not as it stands there. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly row: number;
  readonly path: readonly string[];
}

/** Words that cells are compared with to say what was meant, in all. */
const MAX_COMPARED = 500_000;

/** What a cell says; `BAD` where something was wrong with it, which was told. */
export const BAD: unique symbol = Symbol("told");
export type Cell<Value> = Value | undefined | typeof BAD;

export class Cells {
  readonly notes: Note[] = [];
  /** Rows with a cell that is wrong: what they declare is not whole. */
  readonly wrongRows = new Set<number>();
  readonly #table: Table;
  readonly #mapping: Mapping;
  readonly #problems: Problems;
  readonly #values = new Map<object, Map<string, string>>();
  #toCompare = MAX_COMPARED;

  constructor(table: Table, mapping: Mapping, problems: Problems) {
    this.#table = table;
    this.#mapping = mapping;
    this.#problems = problems;
  }

  /** Text; undefined where there is none. */
  text(row: number, { path, source }: NamedSource): Cell<string> {
    const from = sourceOf(source);
    if (from.value !== undefined) return said(from.value);
    const cell = this.#table.cell(row, from.column ?? "");
    if (cell === "") return from.default === undefined ? undefined : said(from.default);
    if (from.values === undefined) return from.names === "english" ? this.#country(row, path, cell, []) : cell;
    const meant = this.#meaning(from.values, cell);
    if (meant !== undefined) return meant === "" ? undefined : meant;
    if (from.names === "english") return this.#country(row, path, cell, Object.keys(from.values));
    const hint = this.hint(cell, Object.keys(from.values));
    const message = `${quoted(cell)} is none of the values of \`columns.${path.join(".")}\`${hint}`;
    return this.bad(row, path, { code: "value_unknown", message });
  }

  /** A whole number; undefined where there is none. */
  amount(row: number, named: NamedSource, step = 1): Cell<number> {
    const text = this.text(row, named);
    if (text === undefined || text === BAD) return text;
    const { round, value, column } = sourceOf(named.source);
    const read = readAmount(text, { form: value === undefined ? this.#mapping.list : {}, round, step });
    if (!("amount" in read))
      return this.bad(row, named.path, { ...read, message: `${quoted(column ?? "")}: ${read.message}` });
    const { amount, rounded } = read;
    if (rounded !== undefined)
      this.notes.push({ code: "number_rounded", message: `${rounded} is ${amount} here`, row, path: named.path });
    if (step === CREDIT_STEP && amount % CREDIT_STEP !== 0) {
      const wayOut = `it can be ${stepsAround(amount)}; \`round: up\` or \`round: down\` in the mapping takes one of them`;
      return this.bad(row, named.path, {
        code: "credits_step",
        rule: "C-2",
        message: `${quoted(text)} is not a multiple of 10,000: ${wayOut}`,
      });
    }
    return amount;
  }

  /** Yes or no. */
  flag(row: number, named: NamedSource): Cell<boolean> {
    const text = this.text(row, named);
    if (text === undefined || text === BAD) return text;
    if (text === "true" || text === "false") return text === "true";
    const message = `${quoted(text)} is neither true nor false: say \`values: {${JSON.stringify(text)}: true}\` in the mapping`;
    return this.bad(row, named.path, { code: "not_a_choice", message });
  }

  /** What was probably meant; nothing any more once much was compared, for of what is wrong everywhere the first ones are told. */
  hint(word: string, candidates: readonly string[]): string {
    if (this.#toCompare < candidates.length) return "";
    this.#toCompare -= candidates.length;
    return didYouMean(word, candidates);
  }

  /** Tells what is wrong with a cell. */
  bad(
    row: number,
    path: readonly string[],
    { code, rule = "language-1", message }: { readonly code: string; readonly rule?: string; readonly message: string },
  ): typeof BAD {
    this.wrongRows.add(row);
    this.#problems.add({ code, rule, message, places: () => this.placesOf(row, path) });
    return BAD;
  }

  /** The cell; of what the mapping says for every row, the row and the mapping. */
  placesOf(row: number, path: readonly string[]): Place[] {
    const column = this.columnOf(path);
    const place = this.#table.placeOf(row, column);
    return column === undefined ? [place, this.#mapping.placeOf("columns", ...path)] : [place];
  }

  /** The column that a field comes from; of its parts, the first. Undefined where the mapping says it for every row, or nothing. */
  columnOf(path: readonly string[]): string | undefined {
    let at: unknown = this.#mapping.columns;
    for (const step of path) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) break;
      at = new Map<string, unknown>(Object.entries(at)).get(step);
    }
    return firstColumn(at);
  }

  #meaning(values: NonNullable<CellSource["values"]>, cell: string): string | undefined {
    let known = this.#values.get(values);
    if (!known) {
      known = new Map(Object.entries(values).map(([key, value]) => [folded(key), String(value)]));
      this.#values.set(values, known);
    }
    return known.get(folded(cell));
  }

  #country(row: number, path: readonly string[], cell: string, besides: readonly string[]): Cell<string> {
    if (COUNTRIES.has(cell)) return cell;
    const code = countryByName(cell);
    if (code !== undefined) return code;
    const hint = this.hint(cell, [...besides, ...countryNames()]);
    const wayOut = `\`values: {${JSON.stringify(cell)}: CODE}\` in the mapping says which it is`;
    const message = `${quoted(cell)} is no country in English, and no code of one${hint}; ${wayOut}`;
    return this.bad(row, path, { code: "country_unknown", rule: "O-4", message });
  }
}

function said(value: string | number | boolean): string | undefined {
  return value === "" ? undefined : String(value);
}

function firstColumn(source: unknown): string | undefined {
  if (typeof source === "string") return source === "distributor" ? undefined : source;
  if (typeof source !== "object" || source === null) return undefined;
  if ("column" in source) return typeof source.column === "string" ? source.column : undefined;
  if ("value" in source) return undefined;
  for (const inner of Object.values(source)) {
    const column = firstColumn(inner);
    if (column !== undefined) return column;
  }
  return undefined;
}

const folded = (text: string) => text.normalize("NFC").trim().toLowerCase();
