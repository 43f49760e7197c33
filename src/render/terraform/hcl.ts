/**
 * Terraform's configuration language, as far as it is written here: blocks of attributes with plain values, laid out as `terraform fmt` does.
 *
 * Rejected: Terraform's JSON syntax (`*.tf.json`), which needs no layout; who takes a tree over goes on to maintain these files, with comments and
 * in the language of all others. Libraries from npm that write HCL leave strings unescaped, or are not maintained any more.
 */

/** What is not a value but leads to one: `allot_distributor.rlc.key`. */
export class Reference {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

export type HclValue =
  | string
  | number
  | boolean
  | Reference
  | readonly HclValue[]
  | { readonly [name: string]: HclValue | undefined };

/** A block; attributes that are undefined are left out. */
export interface Block {
  readonly type: string;
  readonly labels?: readonly string[];
  /** Lines that stand above it. */
  readonly comments?: readonly string[];
  readonly attributes?: Readonly<Record<string, HclValue | undefined>>;
  readonly blocks?: readonly Block[];
}

/** The text of a block, with the line break at its end. */
export function blockText({ type, labels = [], comments = [], attributes = {}, blocks = [] }: Block): string {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const widest = Math.max(0, ...given.map(({ name }) => name.length));
  const lines = [
    ...given.map(({ name, value }) => `${name.padEnd(widest)} = ${valueText(value)}`),
    ...blocks.flatMap((block) => blockText(block).trimEnd().split("\n")),
  ];
  const head = [type, ...labels.map(stringText)].join(" ");
  const above = comments.map((line) => `# ${line}\n`).join("");
  return `${above}${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

/** A value on one line. */
export function valueText(value: HclValue): string {
  if (typeof value === "string") return stringText(value);
  if (value instanceof Reference) return value.path;
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(valueText).join(", ")}]`;
  const entries = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [`${nameText(name)} = ${valueText(one)}`],
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

/** A name in an object. `for` would begin another expression. */
function nameText(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name !== "for" ? name : stringText(name);
}

const SHORT: Readonly<Record<string, string>> = {
  ...{ '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" },
};

/**
 * What has a meaning in a quoted template, and what nobody could see or trust in a file: controls, marks that turn the direction of text around,
 * line separators, the byte order mark.
 */
const SPECIAL = /["\\\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Where an interpolation or a directive would begin. */
const OPENING = /[$%]\{/g;

function stringText(text: string): string {
  const escaped = text.replace(SPECIAL, (one) => SHORT[one] ?? codeText(one));
  return `"${escaped.replace(OPENING, (opening) => `${opening.slice(0, 1)}${opening}`)}"`;
}

function codeText(one: string): string {
  return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
