/**
 * One YAML file into plain data: js-yaml's parser gives events, and data is constructed of them here, in one pass that
 * also notes where everything stands, and refuses what the language does not have: duplicate keys (all of them, with both
 * places), other tags, keys that are no text, aliases that blow up.
 *
 * Rejected: js-yaml's own constructor. It stops at the first duplicate key, does not limit what aliases expand to, and
 * makes numbers of keys (`0123:`); positions would need a second pass over the events.
 */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { partsOf } from "./parts.ts";
import type { Problems } from "./problems.ts";
import { quoted } from "./problems.ts";
import { BROKEN, plainScalar } from "./scalar.ts";
import type { Source } from "./source.ts";
import { type Range, Trace } from "./trace.ts";

/** Collections inside each other. A tree at its deepest needs 22. */
export const MAX_DEPTH = 64;
/** Values that the aliases of one document may stand for together. */
export const MAX_ALIASED = 1_000_000;

/** One document. `data` is `BROKEN` where it could not be read, null where it is empty. */
export interface YamlDocument {
  readonly data: unknown;
  /** Offset of its first value. */
  readonly at: number;
  readonly entries: Range;
}

export interface YamlFile {
  readonly source: Source;
  readonly trace: Trace;
  readonly documents: readonly YamlDocument[];
  /** Names of environment variables, by the symbol that stands for each `!env` (language rule 6). */
  readonly environment: ReadonlyMap<symbol, string>;
  /** Whether a syntax error hides some of it. */
  readonly incomplete: boolean;
}

/** Reads every document of a file. A syntax error hides the rest of its document, not the others (language rule 2). */
export function parseYaml(source: Source, problems: Problems): YamlFile {
  const construction = new Construction(source, problems);
  const whole = eventsOf(source.text);
  let incomplete = false;
  if (!(whole instanceof YAMLException)) construction.run(whole, source.text, 0);
  else {
    for (const { text, at } of partsOf(source.text)) {
      const events = eventsOf(text);
      if (events instanceof YAMLException) {
        incomplete = true;
        construction.unreadable(events, at);
      } else construction.run(events, text, at);
    }
  }
  construction.trace.finish();
  const { trace, documents, environment } = construction;
  return { source, trace, documents, environment, incomplete };
}

function eventsOf(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
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
  /** The entry that this collection is the value of; -1 for a document's. */
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

class Construction {
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
  /** Keys that stand twice: where, and the run that has the first one. */
  #twice: { key: string; at: number; entry: number; firstOf: number }[] = [];

  constructor(source: Source, problems: Problems) {
    this.#source = source;
    this.#problems = problems;
  }

  /** Adds a document that cannot be read. */
  unreadable(error: YAMLException, base: number): void {
    const at = base + (error.mark?.position ?? 0);
    const deep = error.reason.includes("maxDepth");
    this.#problems.add({
      code: deep ? "nested_too_deep" : "yaml_syntax",
      ...(deep ? { rule: "language-12" } : {}),
      message: deep
        ? `collections are nested more than ${MAX_DEPTH} deep`
        : `this is not YAML: ${error.reason}; the rest of this document was not read`,
      places: () => [this.#source.placeAt(at)],
    });
    this.documents.push({ data: BROKEN, at, entries: { first: this.trace.length, end: this.trace.length } });
  }

  run(events: readonly Event[], text: string, base: number): void {
    this.#text = text;
    this.#base = base;
    const { trace } = this;
    const above: Frame[] = [];
    let frame: Frame = newFrame(undefined, undefined, -1, undefined);
    let document = { first: 0, at: 0 };
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors = new Map();
          this.#aliased = 0;
          frame = newFrame(undefined, undefined, -1, undefined);
          document = { first: trace.length, at: -1 };
          break;
        case EVENT_ID.SCALAR: {
          const at = base + (event.valueStart >= 0 ? event.valueStart : Math.max(event.tagStart, event.anchorStart, 0));
          if (frame.map && frame.key === undefined) {
            this.#takeKey(frame, event, at);
          } else {
            if (document.at < 0) document.at = at;
            this.#item(frame);
            const value = this.#scalar(event, at);
            if (event.anchorStart >= 0) this.#anchors.set(this.#anchorOf(event), { value, size: 1, complete: true });
            this.#takeValue(frame, value, at, 1);
          }
          break;
        }
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING: {
          const at = base + event.start;
          if (document.at < 0) document.at = at;
          this.#item(frame);
          if (event.tagStart >= 0) this.#tag(event.tagStart, event.tagEnd, false);
          const map = event.type === EVENT_ID.MAPPING ? {} : undefined;
          const list = map ? undefined : [];
          const isKey = frame.map !== undefined && frame.key === undefined;
          if (isKey) this.#refuseKey(frame, at);
          const anchor = event.anchorStart < 0 ? undefined : { value: map ?? list, size: 1, complete: false };
          if (anchor) this.#anchors.set(this.#anchorOf(event), anchor);
          const entry = isKey ? -2 : frame.next;
          if (entry >= 0) trace.valueAt(entry, at);
          above.push(frame);
          frame = newFrame(map, list, entry, anchor);
          break;
        }
        case EVENT_ID.ALIAS: {
          const at = base + event.anchorStart - 1;
          const anchored = this.#alias(event, at);
          if (frame.map && frame.key === undefined) {
            if (typeof anchored.value === "string") this.#key(frame, anchored.value, at);
            else this.#refuseKey(frame, at);
            break;
          }
          if (document.at < 0) document.at = at;
          this.#item(frame);
          this.#takeValue(frame, anchored.value, at, anchored.size);
          break;
        }
        case EVENT_ID.POP: {
          const { map, list, entry, anchor, size } = frame;
          const outer = map || list ? above.pop() : undefined;
          if (!outer) {
            this.#refuseTwice();
            break;
          }
          if (anchor) {
            anchor.size = size;
            anchor.complete = true;
          }
          if (entry >= 0) trace.close(entry);
          frame = outer;
          if (entry !== -2) this.#takeValue(frame, map ?? list, undefined, size);
          if (!frame.map && !frame.list)
            this.documents.push({
              data: map ?? list,
              at: document.at,
              entries: { first: document.first, end: trace.length },
            });
          break;
        }
      }
    }
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
      const run = firstOf >= 0 ? this.trace.below(firstOf) : { first: this.#firstEntry(), end: this.trace.length };
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

  #firstEntry(): number {
    return this.documents.at(-1)?.entries.first ?? 0;
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

function newFrame(
  map: Record<string, unknown> | undefined,
  list: unknown[] | undefined,
  entry: number,
  anchor: Anchored | undefined,
): Frame {
  return { map, list, entry, anchor, key: undefined, next: -1, size: 1 };
}
