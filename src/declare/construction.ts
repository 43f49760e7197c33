/**
 * Plain data out of the parser's events, in one pass that also notes where everything stands, and refuses what the language
 * does not have: duplicate keys (all of them, with both places), other tags, keys that are no text, aliases that blow up.
 * Events may come in several runs, so that they can be let go of in between.
 *
 * Rejected: js-yaml's own constructor. It stops at the first duplicate key, does not limit what aliases expand to, and
 * makes numbers of keys (`0123:`); positions would need a second pass over the events.
 */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import type { Problems } from "./problems.ts";
import { quoted } from "./problems.ts";
import { BROKEN, plainScalar } from "./scalar.ts";
import type { Source } from "./source.ts";
import { type Range, Trace } from "./trace.ts";

/** Values that the aliases of one document may stand for together. */
export const MAX_ALIASED = 1_000_000;

/** One document. `data` is `BROKEN` where it could not be read, null where it is empty. */
export interface YamlDocument {
  readonly data: unknown;
  /** Offset of its first value. */
  readonly at: number;
  readonly entries: Range;
}

/** Where a construction was, so that what came after can be taken back. */
export interface Mark {
  readonly entries: number;
  readonly documents: number;
  readonly problems: ReturnType<Problems["mark"]>;
}

interface Anchored {
  value: unknown;
  /** Values that it stands for, itself included. */
  size: number;
  complete: boolean;
}

interface Frame {
  /** The object or array that is being filled; undefined for the document. */
  readonly map: Record<string, unknown> | undefined;
  readonly list: unknown[] | undefined;
  /** The entry that this collection is the value of; -1 for a document's, -2 for one that stands as a key. */
  readonly entry: number;
  readonly anchor: Anchored | undefined;
  /** Of a map: the key whose value comes next, null where that value is left out; undefined when a key comes next. */
  key: string | null | undefined;
  /** Of a map or list: the entry of the value that comes next. */
  next: number;
  size: number;
}

const STANDARD = "tag:yaml.org,2002:";
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const KNOWN_KEYS = 2048;
const KEY_COLLECTION = -2;

export class Construction {
  readonly trace = new Trace();
  readonly documents: YamlDocument[] = [];
  readonly environment = new Map<symbol, string>();
  readonly #source: Source;
  readonly #problems: Problems;
  readonly #knownKeys = new Map<string, string>();
  #anchors = new Map<string, Anchored>();
  #aliased = 0;
  #text = "";
  #base = 0;
  #frame = newFrame(undefined, undefined, -1, undefined);
  #above: Frame[] = [];
  /** Of the document: its first entry, and the offset of its first value, -1 until there is one. */
  #first = 0;
  #at = -1;
  /** The offset of the last scalar or collection. */
  #seen = 0;
  /** Keys that stand twice: where, and the run that has the first one. */
  #twice: { key: string; at: number; entry: number; firstOf: number }[] = [];

  constructor(source: Source, problems: Problems) {
    this.#source = source;
    this.#problems = problems;
  }

  mark(): Mark {
    return { entries: this.trace.length, documents: this.documents.length, problems: this.#problems.mark() };
  }

  backTo(mark: Mark): void {
    this.trace.cutTo(mark.entries);
    this.documents.length = mark.documents;
    this.#twice = [];
    this.#problems.backTo(mark.problems);
  }

  /** Adds a document that cannot be read. */
  addBroken(at: number): void {
    this.documents.push({ data: BROKEN, at, entries: { first: this.trace.length, end: this.trace.length } });
  }

  /** Takes up events, from one index to before another, of a text that stands at an offset of the file. */
  run(events: readonly Event[], text: string, base: number, from = 0, to = events.length): void {
    this.#text = text;
    this.#base = base;
    for (let index = from; index < to; index += 1) {
      const event = events[index];
      switch (event?.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors = new Map();
          this.#aliased = 0;
          this.#above = [];
          this.#frame = newFrame(undefined, undefined, -1, undefined);
          this.#first = this.trace.length;
          this.#at = -1;
          break;
        case EVENT_ID.SCALAR:
          this.#takeScalar(event);
          break;
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#open(event);
          break;
        case EVENT_ID.ALIAS:
          this.#takeAlias(event);
          break;
        case EVENT_ID.POP:
          this.close();
          break;
      }
    }
  }

  #takeScalar(event: ScalarEvent): void {
    const frame = this.#frame;
    const start = startOf(event);
    // What is empty stands nowhere: said of its key, or of what comes before it.
    const isEmptyValue = start < 0 && frame.map !== undefined && frame.key !== undefined;
    const at = start >= 0 ? this.#base + start : isEmptyValue ? this.trace.keyOffsetOf(frame.next) : this.#seen;
    this.#seen = at;
    if (frame.map && frame.key === undefined) {
      this.#takeKey(frame, event, at);
      return;
    }
    if (this.#at < 0) this.#at = at;
    this.#item(frame);
    const value = this.#scalar(event, at);
    if (event.anchorStart >= 0) this.#anchors.set(this.#anchorOf(event), { value, size: 1, complete: true });
    this.#takeValue(frame, value, at, 1);
  }

  #open(event: MappingEvent | SequenceEvent): void {
    const frame = this.#frame;
    const at = this.#base + event.start;
    this.#seen = at;
    if (this.#at < 0) this.#at = at;
    this.#item(frame);
    if (event.tagStart >= 0) this.#tag(event.tagStart, event.tagEnd, false);
    const map = event.type === EVENT_ID.MAPPING ? {} : undefined;
    const list = map ? undefined : [];
    const isKey = frame.map !== undefined && frame.key === undefined;
    if (isKey) this.#refuseKey(frame, at);
    const anchor = event.anchorStart < 0 ? undefined : { value: map ?? list, size: 1, complete: false };
    if (anchor) this.#anchors.set(this.#anchorOf(event), anchor);
    const entry = isKey ? KEY_COLLECTION : frame.next;
    if (entry >= 0) this.trace.valueAt(entry, at);
    this.#above.push(frame);
    this.#frame = newFrame(map, list, entry, anchor);
  }

  #takeAlias(event: { anchorStart: number; anchorEnd: number }): void {
    const frame = this.#frame;
    const at = this.#base + event.anchorStart - 1;
    const anchored = this.#alias(event, at);
    if (frame.map && frame.key === undefined) {
      if (typeof anchored.value === "string") this.#key(frame, anchored.value, at);
      else this.#refuseKey(frame, at);
      return;
    }
    if (this.#at < 0) this.#at = at;
    this.#item(frame);
    this.#takeValue(frame, anchored.value, at, anchored.size);
  }

  /** Completes the collection, or else the document, that was begun last. */
  close(): void {
    const { map, list, entry, anchor, size } = this.#frame;
    const outer = map || list ? this.#above.pop() : undefined;
    if (!outer) {
      this.#refuseTwice();
      return;
    }
    if (anchor) {
      anchor.size = size;
      anchor.complete = true;
    }
    if (entry >= 0) this.trace.close(entry);
    this.#frame = outer;
    if (entry !== KEY_COLLECTION) this.#takeValue(outer, map ?? list, undefined, size);
    if (outer.map || outer.list) return;
    this.documents.push({ data: map ?? list, at: this.#at, entries: { first: this.#first, end: this.trace.length } });
  }

  /** Of a list: begins the next entry. */
  #item(frame: Frame): void {
    if (frame.list) frame.next = this.trace.begin(String(frame.list.length), -1);
  }

  #takeValue(frame: Frame, value: unknown, at: number | undefined, size: number): void {
    frame.size += size;
    if (at !== undefined && frame.next >= 0) this.trace.valueAt(frame.next, at);
    if (frame.map) {
      if (typeof frame.key === "string") frame.map[frame.key] = value;
      frame.key = undefined;
    } else if (frame.list) frame.list.push(value);
    else if (at !== undefined) {
      const { length } = this.trace;
      this.documents.push({ data: value, at, entries: { first: length, end: length } });
    }
  }

  #takeKey(frame: Frame, event: ScalarEvent, at: number): void {
    const text = getScalarValue(this.#text, event);
    if (event.tagStart >= 0) this.#tag(event.tagStart, event.tagEnd, false);
    if (event.anchorStart >= 0) this.#anchors.set(this.#anchorOf(event), { value: text, size: 1, complete: true });
    let key = this.#knownKeys.get(text);
    if (key === undefined) {
      key = text;
      if (this.#knownKeys.size < KNOWN_KEYS) this.#knownKeys.set(text, text);
    }
    this.#key(frame, key, at);
  }

  #key(frame: Frame, key: string, at: number): void {
    frame.size += 1;
    frame.next = this.trace.begin(key, at);
    if (key === "__proto__") {
      frame.key = null;
      this.#refuse("unknown_field", "language-12", "`__proto__` is no name of anything here: remove it", at);
    } else if (frame.map && Object.hasOwn(frame.map, key)) {
      frame.key = null;
      if (!this.#problems.full) this.#twice.push({ key, at, entry: frame.next, firstOf: frame.entry });
    } else frame.key = key;
  }

  #refuseKey(frame: Frame, at: number): void {
    frame.key = null;
    frame.next = this.trace.begin("", at);
    this.#refuse("key_not_text", "language-1", "a key is text, not a list, a map or another value", at);
  }

  /** Says which keys stand twice, once all of the document is indexed. The first one counts. */
  #refuseTwice(): void {
    for (const { key, at, firstOf } of this.#twice) {
      const run = firstOf >= 0 ? this.trace.below(firstOf) : { first: this.#first, end: this.trace.length };
      this.#problems.add({
        code: "duplicate_key",
        rule: "language-1",
        message: `${quoted(key)} stands here twice: keep one of them`,
        places: () => {
          const first = this.trace.find(run, key);
          const places = [this.#source.placeAt(at)];
          return first === undefined ? places : [...places, this.#source.placeAt(this.trace.keyOffsetOf(first))];
        },
      });
    }
    this.#twice = [];
  }

  #alias(event: { anchorStart: number; anchorEnd: number }, at: number): Anchored {
    const name = this.#anchorOf(event);
    const anchored = this.#anchors.get(name);
    const broken = { value: BROKEN, size: 1, complete: true };
    if (!anchored) {
      this.#refuse("alias_unknown", "language-1", `there is no anchor ${quoted(`&${name}`)} above`, at);
      return broken;
    }
    if (!anchored.complete) {
      this.#refuse("alias_cycle", "language-12", `${quoted(`*${name}`)} stands inside of what it stands for`, at);
      return broken;
    }
    const before = this.#aliased;
    this.#aliased += anchored.size;
    if (this.#aliased <= MAX_ALIASED) return anchored;
    if (before <= MAX_ALIASED) {
      const message = `the aliases of this document stand for more than ${MAX_ALIASED} values; write a Template instead`;
      this.#refuse("aliases_too_large", "language-12", message, at);
    }
    return broken;
  }

  #scalar(event: ScalarEvent, at: number): unknown {
    const text = getScalarValue(this.#text, event);
    if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN ? plainScalar(text) : text;
    const tag = this.#tag(event.tagStart, event.tagEnd, true);
    if (tag === "!str") return text;
    if (tag !== "!env") return BROKEN;
    if (!NAME.test(text)) {
      this.#refuse("env_name", "language-6", `${quoted(text)} is not the name of an environment variable`, at);
      return BROKEN;
    }
    const symbol = Symbol(`!env ${text}`);
    this.environment.set(symbol, text);
    return symbol;
  }

  /** Which of the two tags that there are; undefined, and a problem, for any other, or where none fits. */
  #tag(start: number, end: number, scalar: boolean): "!str" | "!env" | undefined {
    const tag = this.#text.slice(start, end);
    if (scalar && tag === "!env") return "!env";
    if (scalar && (tag === "!!str" || tag === "!" || tag === `!<${STANDARD}str>`)) return "!str";
    const message = `the tag ${quoted(tag)} means nothing here: remove it (only \`!env NAME\` and \`!!str\` before text do)`;
    this.#refuse("tag_unknown", "language-1", message, this.#base + start);
    return undefined;
  }

  #anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string {
    return this.#text.slice(anchorStart, anchorEnd);
  }

  #refuse(code: string, rule: string, message: string, at: number): void {
    this.#problems.add({ code, rule, message, places: () => [this.#source.placeAt(at)] });
  }
}

/** Where a scalar begins for a reader: at its tag or its opening quote; -1 where there is nothing of it. */
function startOf({ style, valueStart, tagStart, anchorStart }: ScalarEvent): number {
  if (tagStart >= 0) return tagStart;
  if (valueStart < 0) return anchorStart;
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

function newFrame(
  map: Record<string, unknown> | undefined,
  list: unknown[] | undefined,
  entry: number,
  anchor: Anchored | undefined,
): Frame {
  return { map, list, entry, anchor, key: undefined, next: -1, size: 1 };
}
