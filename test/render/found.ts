/** Problems and operations to render, and a CI system's reading of lines. Not a test itself. */
import fc from "fast-check";
import type { Problem } from "../../src/model/problem.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import type { Operation } from "../../src/wire/generated/plan.ts";

export const place = (file: string, line: number, column = 1) => ({ file, line, column });

export function problem(of: Partial<Problem> = {}): Problem {
  const places = [place("orgs/rlc.yaml", 11, 19)];
  return { code: "pool_short", rule: "C-3", address: "rlc", message: "rlc is short 30,000", places, ...of };
}

export function operation(of: Partial<Operation>): Operation {
  return {
    id: `op-${of.kind}-${of.address}`,
    kind: "credits.allocate",
    address: "cd",
    before: null,
    after: null,
    group: null,
    reversible: true,
    dependsOn: [],
    version: 1,
    source: place("orgs/rlc.yaml", 14, 3),
    ...of,
  };
}

export const reclaim = (address: string, was: number, is: number, rest: Partial<Operation> = {}): Operation =>
  operation({ kind: "credits.allocate", address, before: { credits: was }, after: { credits: is }, ...rest });

export const unlink = (address: string): Operation =>
  operation({
    ...{ kind: "organization.unlink", address, reversible: false },
    ...{ before: { parent: "rlc", used: 0 }, after: { confirm: "CD Inc." } },
  });

/** All levels, a problem with several places, and one with none. */
export const SOME = annotationsOf(
  {
    problems: [
      problem({
        message: "rlc has 500,000 credits, its children need 530,000: short 30,000",
        places: [place("orgs/rlc.yaml", 11, 19), place("orgs/rlc.yaml", 24, 14)],
      }),
      problem({ code: "service_unavailable", rule: null, address: null, message: "nobody answers", places: [] }),
    ],
    warnings: [problem({ code: "never_there", rule: "U-6", address: "dc", message: "there never was a dc" })],
    operations: [reclaim("mk", 100_000, 150_000), reclaim("cd", 250_000, 200_000), unlink("lg")],
  },
  (file) => `stacks/prod/${file}`,
);

/** What authors could write to reach a log, a report or a diagram. */
export const HOSTILE = [
  "::error file=x::boo",
  "a\n::set-output name=token::stolen",
  "a\r::add-mask::b",
  "##[error]boo",
  "##vso[task.setvariable variable=a]b",
  "100% %0A::error::boo",
  'quoted " \\" and \\',
  "]]> <script>alert(1)</script> &amp; &#60;b&#62;",
  "\u0000\u0007\u001b[31m\u202egnp.exe\ufffe\ud800",
  "style x fill:#f00;#quot;#35;",
  "`code` $$x^2$$ **bold** fa:fa-ban %%{init: {}}%% end",
  "}\n\\N \\G & | { } < > [ ] ( )",
  "日本語 Straße ﬂ°°34¶ß 👩‍👩‍👧",
] as const;

/** Texts made of the pieces that matter. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(
      fc.constantFrom(
        "::",
        ":",
        ",",
        "=",
        "%",
        "\n",
        "\r",
        " ",
        "##[",
        "error",
        "#",
        "[",
        "]",
        "a",
        "%0A",
        "é",
        "\u2028",
      ),
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

/** A workflow command as GitHub's runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const V1 = /##\[[^\]]*\]/;

/** The command that a line is, by the rules of GitHub's runner: `::` after blanks at its beginning; else `##[` anywhere. */
export function commandOf(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end >= 0) {
    const [, name = "", rest = ""] = /^(\S*)(?:\s(.*))?$/s.exec(text.slice(2, end)) ?? [];
    const properties = rest.split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [] : [[pair.slice(0, at), decoded(pair.slice(at + 1), true)] as const];
    });
    return { name, properties: Object.fromEntries(properties), data: decoded(text.slice(end + 2), false) };
  }
  const old = V1.exec(line);
  return old ? { name: old[0], properties: {}, data: "" } : undefined;
}

function decoded(text: string, isProperty: boolean): string {
  const codes: readonly (readonly [string, string])[] = [
    ["%0D", "\r"],
    ["%0A", "\n"],
    ...(isProperty
      ? ([
          ["%3A", ":"],
          ["%2C", ","],
        ] as const)
      : []),
    ["%25", "%"],
  ];
  return codes.reduce((all, [code, character]) => all.replaceAll(code, character), text);
}

/** Lines as a runner splits them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
