/**
 * Where every key and item of a file stands, in the order of the file: written while data is constructed, a few bytes an
 * entry, and searched by path on demand. An entry's own entries follow it, up to `end`.
 *
 * Rejected: parsing again where a place is asked for. A first plan asks for the place of every organization; parsing
 * 39 MB a second time costs more than noting 16 bytes an entry the first time.
 */

/** A run of entries: the ones below a document or an entry. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Entries are indexed once so many of one run were passed over. */
const INDEX_FROM = 32;

export class Trace {
  readonly #keys: string[] = [];
  #keyAt = new Int32Array(64);
  #valueAt = new Int32Array(64);
  #end = new Int32Array(64);
  #indexes = new Map<number, Map<string, number>>();

  get length(): number {
    return this.#keys.length;
  }

  /** Notes a key (of an item: its number, and no place). Answers the entry, whose value comes next. */
  begin(key: string, keyAt: number): number {
    const entry = this.#keys.length;
    if (entry === this.#keyAt.length) this.#grow();
    this.#keys.push(key);
    this.#keyAt[entry] = keyAt;
    this.#valueAt[entry] = keyAt;
    this.#end[entry] = entry + 1;
    return entry;
  }

  valueAt(entry: number, offset: number): void {
    this.#valueAt[entry] = offset;
  }

  /** Notes that a collection, the entry's value, is complete. */
  close(entry: number): void {
    this.#end[entry] = this.#keys.length;
  }

  /** Takes back entries. */
  cutTo(length: number): void {
    this.#keys.length = length;
    this.#indexes = new Map();
  }

  /** Lets go of room that was kept for more. */
  finish(): void {
    this.#keyAt = this.#keyAt.slice(0, this.length);
    this.#valueAt = this.#valueAt.slice(0, this.length);
    this.#end = this.#end.slice(0, this.length);
  }

  below(entry: number): Range {
    return { first: entry + 1, end: this.#end[entry] ?? entry + 1 };
  }

  /** The entry with this key in a run, the first one where a key stands twice; undefined when there is none. */
  find(range: Range, key: string): number | undefined {
    const index = this.#indexes.get(range.first);
    if (index) return index.get(key);
    let passed = 0;
    for (let entry = range.first; entry < range.end; entry = this.#end[entry] ?? range.end) {
      if (this.#keys[entry] === key) return entry;
      passed += 1;
      if (passed === INDEX_FROM) return this.#indexed(range).get(key);
    }
    return undefined;
  }

  /** Where a reader looks for an entry: at its value, or at its key where the value is a collection. */
  offsetOf(entry: number): number {
    const keyAt = this.#keyAt[entry] ?? 0;
    const valueAt = this.#valueAt[entry] ?? 0;
    return keyAt >= 0 && (this.#end[entry] ?? 0) > entry + 1 ? keyAt : valueAt;
  }

  /** Where its key stands; of an item, the item itself. */
  keyOffsetOf(entry: number): number {
    const keyAt = this.#keyAt[entry] ?? 0;
    return keyAt >= 0 ? keyAt : (this.#valueAt[entry] ?? 0);
  }

  #indexed(range: Range): Map<string, number> {
    const index = new Map<string, number>();
    for (let entry = range.first; entry < range.end; entry = this.#end[entry] ?? range.end) {
      const key = this.#keys[entry];
      if (key !== undefined && !index.has(key)) index.set(key, entry);
    }
    this.#indexes.set(range.first, index);
    return index;
  }

  #grow(): void {
    const longer = (old: Int32Array) => {
      const array = new Int32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.#keyAt = longer(this.#keyAt);
    this.#valueAt = longer(this.#valueAt);
    this.#end = longer(this.#end);
  }
}

/** The entry at a path, or the nearest above it, and how many steps of the path it takes. */
export function entryAt(
  trace: Trace,
  range: Range,
  path: readonly string[],
): { entry: number | undefined; steps: number } {
  let entry: number | undefined;
  let below = range;
  let steps = 0;
  for (const step of path) {
    const found = trace.find(below, step);
    if (found === undefined) break;
    entry = found;
    below = trace.below(found);
    steps += 1;
  }
  return { entry, steps };
}
