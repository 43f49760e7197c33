/**
 * Annotations as SARIF 2.1.0 (OASIS, 2020): one run, a rule for every code, a result for every annotation. GitHub's code scanning and
 * editors read it. Places are paths from the repository's root (`%SRCROOT%`); columns count UTF-16 units, as everywhere.
 */
import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result, Run } from "sarif";
import { type Annotation, type Annotations, fingerprints, type Level, titleOf } from "./annotations.ts";
import { escapeJson } from "./escape.ts";
import { placeText } from "./problems.ts";
import { descriptionOf } from "./rule-words.ts";
import { count } from "./values.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
/** Results that GitHub takes of one run. */
const MOST_RESULTS = 25_000;
const LEVELS = { error: "error", warning: "warning", notice: "note" } as const satisfies Record<Level, Result["level"]>;

/** Of what a log is. */
export interface SarifRun {
  /** Version of allot. */
  readonly version: string;
  /** What tells this run from those of other commands and stacks on the same commit: `allot/plan/stacks/prod/`. */
  readonly category: string;
  /** Whether the command did its work, whatever it found. */
  readonly isDone: boolean;
  /** File for what has no place; readers take no result without one. Undefined where there is none. */
  readonly elsewhere: string | undefined;
}

/** The log, in pieces. */
export function sarif(annotations: Annotations, run: SarifRun): Generator<string> {
  return printed({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(annotations, run)] });
}

/** A log of one run, its results on lines of their own. */
function* printed({ runs, ...head }: Log): Generator<string> {
  for (const [field, value] of Object.entries(head))
    yield `${field === "$schema" ? "{" : ","}\n  "${field}": ${text(value)}`;
  yield ',\n  "runs": [\n';
  for (const { results = [], ...rest } of runs) {
    yield "    {\n";
    for (const [field, value] of Object.entries(rest)) yield `      "${field}": ${text(value)},\n`;
    yield '      "results": [';
    let between = "\n";
    for (const result of results) {
      yield `${between}        ${text(result)}`;
      between = ",\n";
    }
    yield `${results.length > 0 ? "\n      " : ""}]\n    }\n`;
  }
  yield "  ]\n}\n";
}

function text(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

function runOf({ list, left }: Annotations, { version, category, isDone, elsewhere }: SarifRun): Run {
  const shown = list.slice(0, MOST_RESULTS);
  const rules = rulesOf(shown);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const names = fingerprints(shown);
  const missing = list.length - shown.length + left;
  const told = missing === 0 ? [] : [`${count(missing, "more result")} were left out; \`--format json\` has all`];
  return {
    tool: { driver: { name: "allot", version, rules } },
    automationDetails: { id: category },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: isDone,
        ...(told.length > 0 && {
          toolExecutionNotifications: told.map((text) => ({ level: "note" as const, message: { text } })),
        }),
      },
    ],
    results: shown.map((annotation, index) =>
      resultOf(annotation, {
        ruleIndex: indexes.get(annotation.code) ?? -1,
        fingerprint: names[index] ?? "",
        elsewhere,
      }),
    ),
  };
}

/** One rule a code, in the order in which they appear. */
function rulesOf(list: readonly Annotation[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const { code, rule, level } of list) {
    if (rules.has(code)) continue;
    const { short, full } = descriptionOf(code, rule);
    rules.set(code, {
      id: code,
      name: code.replace(/(?:^|[._])([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      shortDescription: { text: short },
      fullDescription: { text: full },
      help: { text: full, markdown: full },
      defaultConfiguration: { level: LEVELS[level] },
      properties: { tags: ["allot", ...(rule === null ? [] : [rule])] },
    });
  }
  return [...rules.values()];
}

interface Around {
  readonly ruleIndex: number;
  readonly fingerprint: string;
  readonly elsewhere: string | undefined;
}

function resultOf(annotation: Annotation, { ruleIndex, fingerprint, elsewhere }: Around): Result {
  const { code, rule, level, address, message, places } = annotation;
  const [place, ...others] = places;
  const fallback = elsewhere === undefined ? undefined : { file: elsewhere, line: 1, column: 1 };
  const first = place ?? fallback;
  const logical = address === null ? {} : { logicalLocations: [{ name: address, kind: "resource" }] };
  const location: Location = { ...(first && { physicalLocation: physical(first) }), ...logical };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[level],
    message: { text: plain(message) },
    locations: first || address !== null ? [location] : [],
    ...(others.length > 0 && {
      relatedLocations: others.map((other, index) => ({
        id: index + 1,
        physicalLocation: physical(other),
        message: { text: plain(`${titleOf(annotation)} takes part at ${placeText(other)}`) },
      })),
    }),
    partialFingerprints: { "allot/v1": fingerprint },
    properties: { rule, address },
  };
}

function physical({ file, line, column }: Annotation["places"][number]): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column },
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** Text that readers take neither for a link (`[text](1)`) nor for a placeholder (`{0}`): section 3.11 of the standard. */
function plain(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[").replace(/\{(\d+)\}/g, "{{$1}}");
}
