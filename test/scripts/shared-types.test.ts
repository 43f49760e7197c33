/** What the generated types share: one type for what stands the same in several schemas. */
import { expect, it } from "vitest";
import { sharing } from "../../scripts/shared-types.ts";

const text = { type: "string" };
const of = (name: string) => ({ $ref: `#/$defs/${name}` });
const document = (inner: object) => ({
  properties: { outer: of("Outer") },
  $defs: { Outer: { properties: { inner: of("Inner") } }, Inner: inner },
});

it("takes a definition from the first that has it; one that refers to another of the same name is another", () => {
  const first = sharing("first", document(text));
  expect(first).toEqual({ schema: document(text), imports: "" });
  const second = sharing("second", document(text));
  expect(second.schema).toEqual({ properties: { outer: { tsType: "Outer" } }, $defs: {} });
  expect(second.imports).toBe('import type { Outer } from "./first.ts";\nexport type { Outer };\n');
  const other = document({ type: "integer" });
  expect(sharing("third", other)).toEqual({ schema: other, imports: "" });
  // What is the same within it is shared all the same.
  const wider = { properties: { inner: of("Inner"), more: text }, $defs: { Inner: text } };
  expect(sharing("fourth", wider)).toEqual({
    schema: { properties: { inner: { tsType: "Inner" }, more: text }, $defs: {} },
    imports: 'import type { Inner } from "./first.ts";\nexport type { Inner };\n',
  });
});
