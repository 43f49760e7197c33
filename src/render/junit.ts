/**
 * What was found as a JUnit report, which every CI system shows: a suite for each file, a case for each organization that is declared
 * in it and concerned; problems are failures. Warnings are the case's standard error, notices its standard output.
 *
 * Loaded on demand, since the XML builder takes longer to load than all else here. Rejected: the package junit-report-builder; it
 * writes `skipped` on the root, which Jenkins' schema does not know. A failure a case, since GitLab reads one only.
 */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { type Annotation, type Annotations, type Level, titleOf } from "./annotations.ts";
import { visible } from "./escape.ts";
import { placeText } from "./problems.ts";
import { count } from "./values.ts";

/** A case that is there whether something was found or not. */
export interface JUnitCase {
  readonly file: string;
  /** Key of an organization; null for the file as a whole. */
  readonly address: string | null;
}

/** Of what a report is. */
export interface JUnitRun {
  /** `allot plan`. */
  readonly name: string;
  readonly cases: readonly JUnitCase[];
  /** What was done in one line, for the case of the whole run, which fails by what is of no organization and no file. */
  readonly summary: string;
}

/** Cases at most that only say that nothing was found: of more organizations, those with something, and the files. */
const MOST_PASSED = 10_000;

/** By file, then by case. */
type Suites = Map<string, Map<string, Annotation[]>>;

/** The report as text. */
export function junit({ list, left }: Annotations, { name, cases, summary }: JUnitRun): string {
  const suites: Suites = new Map();
  // The run itself comes first, so that a report is never empty, which some readers take for a mistake.
  caseOf(suites, name, RUN);
  const some = cases.length > MOST_PASSED ? cases.filter(({ address }) => address === null) : cases;
  for (const { file, address } of some) caseOf(suites, file, address ?? FILE);
  for (const annotation of list) {
    const { address, places } = annotation;
    const [place] = places;
    caseOf(suites, place?.file ?? name, address ?? (place ? FILE : RUN)).push(annotation);
  }
  const more = left > 0 ? [`${count(left, "more operation")} that take something away are not listed`] : [];
  const told = [visible(summary), ...more].join("\n");
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\ufffd" });
  const root = document.ele("testsuites", { name, ...counts([...suites.values()].flatMap((of) => [...of.values()])) });
  for (const [file, of] of suites) {
    const suite = root.ele("testsuite", { name: visible(file), ...counts([...of.values()]) });
    for (const [title, found] of of) {
      const isRun = file === name && title === RUN;
      addCase(suite, { classname: visible(file), name: visible(title) }, { found, told: isRun ? [told] : [] });
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
}

const RUN = "run";
const FILE = "file";

function counts(cases: readonly (readonly Annotation[])[]) {
  return { tests: cases.length, failures: cases.filter(isFailed).length, errors: 0 };
}

function isFailed(found: readonly Annotation[]): boolean {
  return found.some(({ level }) => level === "error");
}

interface Contents {
  readonly found: readonly Annotation[];
  /** What its standard output has besides notices. */
  readonly told: readonly string[];
}

function addCase(suite: XMLBuilder, attributes: { classname: string; name: string }, { found, told }: Contents): void {
  const one = suite.ele("testcase", attributes);
  const of = (level: Level) => found.filter((each) => each.level === level);
  const [problem, ...others] = of("error");
  if (problem) {
    const also = others.length > 0 ? ` (and ${count(others.length, "more problem")})` : "";
    const [message = ""] = problem.message.split("\n");
    const failure = one.ele("failure", { type: titleOf(problem), message: `${message}${also}` });
    failure.txt([problem, ...others].map(textOf).join("\n\n"));
  }
  const out = [...told, ...of("notice").map(textOf)];
  if (out.length > 0) one.ele("system-out").txt(out.join("\n"));
  const err = of("warning").map(textOf);
  if (err.length > 0) one.ele("system-err").txt(err.join("\n"));
}

/** The annotations of a case. */
function caseOf(suites: Suites, file: string, name: string): Annotation[] {
  const suite = suites.get(file) ?? new Map<string, Annotation[]>();
  suites.set(file, suite);
  const found = suite.get(name) ?? [];
  suite.set(name, found);
  return found;
}

/** `orgs/rlc.yaml:11:19 pool_short (C-3)`, then the message. */
function textOf(annotation: Annotation): string {
  const { places, message } = annotation;
  const [place, ...others] = places;
  const head = [...(place ? [placeText(place)] : []), titleOf(annotation)].join(" ");
  return [head, ...message.split("\n"), ...others.map((other) => `and ${placeText(other)}`)].join("\n  ");
}
