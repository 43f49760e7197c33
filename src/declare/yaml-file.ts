/**
 * One YAML file into documents of plain data. js-yaml parses, `construction.ts` makes the data. A large file is parsed in
 * pieces; and where it is wrong, document by document, so that one mistake does not hide the others.
 */
import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { Construction, type YamlDocument } from "./construction.ts";
import { type Part, type Pieces, partsOf, piecesOf } from "./parts.ts";
import type { Problems } from "./problems.ts";
import type { Source } from "./source.ts";
import type { Trace } from "./trace.ts";

/** Collections inside each other. A tree at its deepest needs 22. */
export const MAX_DEPTH = 64;
/** Values in what is parsed at once, guessed from its punctuation. 100,000 organizations have 3,000,000. */
export const MAX_VALUES = 12_000_000;
/** Characters from which on a text is parsed in pieces, and about how many a piece has. */
const LARGE = 1 << 20;
const PIECE = 1 << 18;
/** Characters from which on values are counted before they are parsed. */
const COUNT_FROM = 1 << 23;

export interface YamlFile {
  readonly source: Source;
  readonly trace: Trace;
  readonly documents: readonly YamlDocument[];
  /** Names of environment variables, by the symbol that stands for each `!env` (language rule 6). */
  readonly environment: ReadonlyMap<symbol, string>;
  /** Whether a mistake in its syntax hides some of it. */
  readonly incomplete: boolean;
}

/** Reads every document of a file. A syntax error hides the rest of its document, not the others (language rule 2). */
export function parseYaml(source: Source, problems: Problems): YamlFile {
  const parser = new FileParser(source, problems);
  parser.parse();
  const { trace, documents, environment } = parser.construction;
  trace.finish();
  return { source, trace, documents, environment, incomplete: parser.incomplete };
}

class FileParser {
  readonly construction: Construction;
  incomplete = false;
  readonly #source: Source;
  readonly #problems: Problems;

  constructor(source: Source, problems: Problems) {
    this.construction = new Construction(source, problems);
    this.#source = source;
    this.#problems = problems;
  }

  parse(): void {
    const { text } = this.#source;
    for (const part of text.length < LARGE ? [{ text, at: 0 }] : partsOf(text, PIECE)) {
      if (part.text.length >= LARGE && this.#parsePieces(part)) continue;
      if (this.#parsePart(part) === undefined) continue;
      for (const { text, at } of partsOf(part.text)) this.#parseDocument({ text, at: part.at + at });
    }
  }

  /** Takes up one or more documents, or answers why not. */
  #parsePart({ text, at }: Part): YAMLException | undefined {
    const events = eventsOf(text);
    if (events instanceof YAMLException) return events;
    this.construction.run(events, text, at);
    return undefined;
  }

  #parseDocument(part: Part): void {
    const error = this.#parsePart(part);
    if (!error) return;
    this.incomplete = true;
    const at = part.at + (error.mark?.position ?? 0);
    const limit = LIMITS.find(({ reason }) => error.reason.includes(reason));
    this.#problems.add({
      code: limit?.code ?? "yaml_syntax",
      ...(limit ? { rule: "language-12" } : {}),
      message: limit?.message ?? `this is not YAML: ${error.reason}; the rest of this document was not read`,
      places: () => [this.#source.placeAt(at)],
    });
    this.construction.addBroken(at);
  }

  /** Takes up one document in pieces. False, and nothing taken up, where it cannot be cut or any piece is wrong. */
  #parsePieces(part: Part): boolean {
    const pieces = piecesOf(part.text, PIECE);
    if (!pieces) return false;
    const mark = this.construction.mark();
    if (this.#runPieces(pieces, part.at)) return true;
    this.construction.backTo(mark);
    return false;
  }

  #runPieces({ before, entries, after }: Pieces, at: number): boolean {
    const { construction } = this;
    const first = eventsOf(before.text);
    // It ends in `children:` without a value, the map and the document: the value is what follows.
    if (!isMap(first) || first.at(-3)?.type !== EVENT_ID.SCALAR) return false;
    construction.run(first, before.text, at, 0, first.length - 3);
    let begin = 1;
    for (const piece of entries) {
      const events = eventsOf(piece.text);
      if (!isMap(events)) return false;
      construction.run(events, piece.text, at + piece.at, begin, events.length - 2);
      begin = 2;
    }
    construction.close();
    if (!after) {
      construction.close();
      construction.close();
      return true;
    }
    const last = eventsOf(after.text);
    if (!isMap(last)) return false;
    construction.run(last, after.text, at + after.at, 2);
    return true;
  }
}

/** Whether these are the events of one document that is a map. */
function isMap(events: Event[] | YAMLException): events is Event[] {
  return (
    !(events instanceof YAMLException) && events[0]?.type === EVENT_ID.DOCUMENT && events[1]?.type === EVENT_ID.MAPPING
  );
}

const TOO_MANY = "too many values";
const LIMITS = [
  { reason: "maxDepth", code: "nested_too_deep", message: `lists and maps are nested more than ${MAX_DEPTH} deep` },
  { reason: TOO_MANY, code: "too_many_values", message: `this has more than ${MAX_VALUES} values: split it` },
];

function eventsOf(text: string): Event[] | YAMLException {
  if (text.length >= COUNT_FROM && punctuationOf(text) > MAX_VALUES) return new YAMLException(TOO_MANY);
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

/** How many characters begin or part values: the parser makes about one value of each. */
function punctuationOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Line feed, carriage return, colon, comma, bracket, brace.
    if (code === 10 || code === 13 || code === 58 || code === 44 || code === 91 || code === 123) count += 1;
  }
  return count;
}
