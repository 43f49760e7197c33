/**
 * Types that several schemas share. Each schema is whole by itself, for who has that one alone; of a definition that stands the same in several, one
 * has the type, and the others take it from there: the first that is asked.
 *
 * Rejected: schemas that refer to each other. Who checks what `allot` prints would need all of them.
 */
import { changed, type Schema } from "./schema-copies.ts";

/** Which schema has the type of a definition. */
const homes = new Map<string, string>();

/** A definition with all that it refers to, in words: the same words are the same type. */
function standing(definition: string, defs: Schema, seen = new Set<string>()): string {
  if (seen.has(definition)) return "";
  seen.add(definition);
  const schema = JSON.stringify(defs[definition]);
  const named = [...schema.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name = ""]) => standing(name, defs, seen));
  return `${definition} ${schema}${named.join("")}`;
}

/** A schema in whose place the types of others are named, and the lines that import them. */
export function sharing(
  name: string,
  { $defs = {}, ...whole }: Schema,
): { readonly schema: Schema; readonly imports: string } {
  const elsewhere = new Map<string, string>();
  const own: Schema = {};
  const defs = $defs as Schema;
  for (const [definition, schema] of Object.entries(defs)) {
    const words = standing(definition, defs);
    const home = homes.get(words) ?? name;
    if (home === name) own[definition] = schema;
    else elsewhere.set(`#/$defs/${definition}`, home);
    homes.set(words, home);
  }
  const used = new Map<string, Set<string>>();
  const schema = changed({ ...whole, $defs: own }, (one) => {
    const home = typeof one.$ref === "string" ? elsewhere.get(one.$ref) : undefined;
    if (home === undefined) return one;
    const tsType = String(one.$ref).slice("#/$defs/".length);
    used.set(home, (used.get(home) ?? new Set()).add(tsType));
    return { tsType };
  }) as Schema;
  const lines = [...used].map(([home, types]) => {
    const all = [...types].sort().join(", ");
    return `import type { ${all} } from "./${home}.ts";\nexport type { ${all} };\n`;
  });
  return { schema, imports: lines.join("") };
}
