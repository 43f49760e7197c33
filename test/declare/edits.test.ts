/** Edits of a document change what they are asked to, and nothing else of it: not a comment, a quote, an indentation or a line end. */
import { describe, expect, it } from "vitest";
import { spliced } from "../../src/declare/edit-layout.ts";
import { Obstacle } from "../../src/declare/edited-document.ts";
import { DocumentEdits } from "../../src/declare/edits.ts";
import { isMap, valueAt, type YamlMap } from "../../src/declare/map.ts";
import { Problems } from "../../src/declare/problems.ts";
import { Source } from "../../src/declare/source.ts";
import { parseYaml } from "../../src/declare/yaml-file.ts";

function dataOf(text: string): YamlMap {
  const problems = new Problems();
  const [document] = parseYaml(new Source("orgs/a.yaml", text), problems).documents;
  if (!isMap(document?.data)) throw new Error(JSON.stringify(problems));
  return document.data;
}

/** A document in which the map at a path says something else; what that reads as is what was asked for. */
function patched(text: string, change: (data: YamlMap) => YamlMap, path: readonly string[] = []): string {
  const all = dataOf(text);
  const data = path.length === 0 ? all : valueAt(all, path);
  if (!isMap(data)) throw new Error("no map");
  const target = change(data);
  const edits = new DocumentEdits(text, 0);
  edits.patch(path, data, target);
  const next = spliced(text, edits.finish());
  const read = path.length === 0 ? dataOf(next) : valueAt(dataOf(next), path);
  expect(read).toEqual(target);
  return next;
}

const without = (map: YamlMap, key: string): YamlMap =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));

describe("a value is replaced in its place", () => {
  const text = `# Above.
key: cd   # the key

name: 'CD Inc.'     # in single quotes
country: "CZ"
credits:   50000    # what was agreed
`;

  it("with its comment, its quotes and the space before it kept", () => {
    const next = patched(text, (data) => ({ ...data, name: "CD's", country: "DE", credits: 60_000 }));
    expect(next).toBe(`# Above.
key: cd   # the key

name: 'CD''s'     # in single quotes
country: "DE"
credits:   60000    # what was agreed
`);
  });

  it("in quotes where it would be something else without them", () => {
    for (const name of ["NO", "null", "1e3", "a: b", "a #b", "- a", "*a", "it's"])
      expect(dataOf(patched("key: cd\nname: CD\n", (data) => ({ ...data, name }))).name).toBe(name);
  });

  it("escaped where single quotes cannot say it", () => {
    expect(patched("name: 'CD'\n", () => ({ name: "a\u0007b" }))).toBe('name: "a\\u0007b"\n');
  });

  it("where it was a block of text", () => {
    expect(patched("name: >\n  CD\n  Inc.\nkey: cd\n", (data) => ({ ...data, name: "CD" }))).toBe(
      "name: CD\nkey: cd\n",
    );
  });

  it("with lines that end as the file's do", () => {
    const next = patched("key: cd\r\nlabels:\r\n  a: b\r\n", (data) => ({ ...data, labels: { a: "c", d: "e" } }));
    expect(next).toBe("key: cd\r\nlabels:\r\n  a: c\r\n  d: e\r\n");
  });

  it("at the end of a file without a last line end", () => {
    expect(patched("key: cd\ncredits: 1", (data) => ({ ...data, credits: 2, state: "paused" }))).toContain(
      "credits: 2\n",
    );
  });

  it("in signs of more than one unit", () => {
    expect(patched('name: "🦊 é" # 🦊\ncredits: 1\n', (data) => ({ ...data, credits: 2 }))).toBe(
      'name: "🦊 é" # 🦊\ncredits: 2\n',
    );
  });

  it("and where nothing differs, nothing is changed", () => {
    expect(patched(text, (data) => ({ ...data }))).toBe(text);
  });
});

describe("a field comes", () => {
  it("at its place in the canonical order, after comments beside the one before", () => {
    const text = "key: cd\nname: CD # said\ncredits: 1\n\n# People.\nusers: []\n";
    expect(patched(text, (data) => ({ ...data, country: "CZ" }))).toBe(
      "key: cd\nname: CD # said\ncountry: CZ\ncredits: 1\n\n# People.\nusers: []\n",
    );
  });

  it("with the indentation of what is nested", () => {
    const text = "children:\n    cd:\n        name: CD\n    lg:\n        name: LG\n";
    expect(patched(text, (data) => ({ ...data, state: "paused" }), ["children", "cd"])).toBe(
      "children:\n    cd:\n        name: CD\n        state: paused\n    lg:\n        name: LG\n",
    );
  });

  it("into brackets, on one line and on several", () => {
    const grown = (data: YamlMap) => ({ ...data, labels: { a: "b", c: "d" } });
    expect(patched("labels: {a: b} # x\n", grown)).toBe("labels: {a: b, c: d} # x\n");
    expect(patched("labels: {\n  a: b # x\n  }\n", grown)).toBe("labels: {\n  a: b, # x\n  c: d\n  }\n");
    expect(patched("labels: {\n  a: b, # x\n  }\n", grown)).toBe("labels: {\n  a: b, # x\n  c: d,\n  }\n");
    expect(patched("labels: {}\n", grown)).toBe("labels: {a: b, c: d}\n");
    const grownByTwo = (data: YamlMap) => ({ ...data, labels: { a: "b", c: "d", e: "f" } });
    expect(patched("labels: {a: b}\n", grownByTwo)).toBe("labels: {a: b, c: d, e: f}\n");
    expect(patched("labels: {a: b,}\n", grownByTwo)).toBe("labels: {a: b, c: d, e: f}\n");
    expect(patched("labels: {\n  a: b\n  }\n", grownByTwo)).toBe("labels: {\n  a: b,\n  c: d,\n  e: f\n  }\n");
  });
});

describe("a field goes", () => {
  it("with its line, and leaves the comments of others and blank lines", () => {
    const text = "key: cd\n\n# About state.\nstate: paused # for now\n\n# About credits.\ncredits: 1\n";
    const next = patched(text, (data) => without(data, "state"));
    expect(next).toContain("# About credits.\ncredits: 1\n");
    expect(next).not.toContain("for now");
  });

  it("with its block", () => {
    const text = "key: cd\nlabels:\n  a: b\n  # more\n  c: d\ncredits: 1\n";
    expect(patched(text, (data) => without(data, "labels"))).toBe("key: cd\ncredits: 1\n");
  });

  it("from brackets: the first, one between, the last", () => {
    const text = "labels: {a: b, c: d, e: f}\n";
    const gone = (key: string) => patched(text, (data) => ({ ...data, labels: without(data.labels as YamlMap, key) }));
    expect(gone("a")).toBe("labels: {c: d, e: f}\n");
    expect(gone("c")).toBe("labels: {a: b, e: f}\n");
    expect(gone("e")).toBe("labels: {a: b, c: d}\n");
  });

  it("as the last of a map, which is empty then, and not absent (language-3)", () => {
    expect(patched("labels:\n  a: b\nkey: cd\n", (data) => ({ ...data, labels: {} }))).toBe("labels: {}\nkey: cd\n");
  });
});

describe("users of a list", () => {
  const text = `users:
  # Operations.
  - {email: ops@cd.example, name: Ops, roles: [admin]} # day and night

  - email: "Bea@cd.example"   # mornings
    roles:
      - auditor
      - member
`;
  type User = { email: string };
  const users = (change: (user: User[]) => unknown[]) => (data: YamlMap) => ({
    ...data,
    users: change(data.users as User[]),
  });

  it("come at the end, in a line of their own", () => {
    expect(
      patched(
        text,
        users((all) => [...all, { email: "c@cd.example", roles: ["member"] }]),
      ),
    ).toBe(`${text}  - {email: c@cd.example, roles: [member]}\n`);
  });

  it("go alone", () => {
    expect(
      patched(
        text,
        users(([, bea]) => [bea]),
      ),
    ).toBe(text.replace(/ {2}- \{.*\n/, ""));
    expect(
      patched(
        text,
        users(([ops]) => [ops]),
      ),
    ).toContain("# day and night\n");
  });

  it("change in what changed", () => {
    const next = patched(
      text,
      users(([ops, bea]) => [
        { ...ops, name: "Operations" },
        { ...bea, roles: ["member"] },
      ]),
    );
    expect(next).toBe(text.replace("name: Ops,", "name: Operations,").replace("      - auditor\n", ""));
  });
});

describe("anchors and aliases", () => {
  it("an alias is written out, what it stands for stays", () => {
    const text = "labels: &l {a: b}\nbranding: *l # the same\n";
    expect(patched(text, (data) => ({ ...data, branding: { a: "c" } }))).toBe(
      "labels: &l {a: b}\nbranding: {a: c} # the same\n",
    );
  });

  it("an anchor that is used elsewhere is handed on", () => {
    const text = "country: &c CZ\nregion: *c\nname: *c\n";
    expect(patched(text, (data) => ({ ...data, country: "DE" }))).toBe("country: DE\nregion: &c CZ\nname: *c\n");
  });

  it("a block that others need is not touched, and the reason is said", () => {
    const text = "labels: &l\n  a: b\nbranding: *l\n";
    const data = dataOf(text);
    const edits = new DocumentEdits(text, 0);
    expect(() => edits.patch([], data, { ...data, labels: { a: "c" } })).toThrow(Obstacle);
    expect(edits.finish()).toEqual([]);
  });
});

describe("a key", () => {
  it("is another, with all that is below it as it was", () => {
    const text = 'children:\n  "cd": # CD\n    name: CD\n';
    const edits = new DocumentEdits(text, 0);
    edits.rename(["children", "cd"], "cd-2");
    expect(spliced(text, edits.finish())).toBe('children:\n  "cd-2": # CD\n    name: CD\n');
  });
});

describe("several edits of one document", () => {
  it("are made together", () => {
    const text = "key: rlc\ncredits: 1\nchildren:\n  cd: {credits: 2}\n  lg:\n    credits: 3\n";
    const data = dataOf(text);
    const edits = new DocumentEdits(text, 0);
    edits.patch(["children", "cd"], { credits: 2 }, { credits: 20, state: "paused" });
    edits.patch(["children", "lg"], { credits: 3 }, { credits: 30 });
    edits.patch([], data, { ...data, credits: 10 });
    expect(spliced(text, edits.finish())).toBe(
      "key: rlc\ncredits: 10\nchildren:\n  cd: {credits: 20, state: paused}\n  lg:\n    credits: 30\n",
    );
  });
});
