/**
 * Templates and what they give (language rule 5): in the order of `extends`, then the declaration itself; maps merge,
 * lists and scalars replace. Nothing is ever changed in place, since templates and aliases share what they hold.
 */
import { isMap, type YamlMap } from "./map.ts";

export interface Template {
  readonly name: string;
  readonly spec: YamlMap;
  /** Index into the stack's list of files, and of the document in that file. */
  readonly file: number;
  readonly document: number;
}

/** Fields that merging may copy in one load: stops templates that are as large as the tree that they are used in. */
export const MAX_MERGED = 5_000_000;

/** Values that one template may have: it is what organizations have in common, and they have at most some dozens. */
export const MAX_TEMPLATE = 1000;

export class Templates {
  readonly #byName = new Map<string, Template>();
  #merged = 0;

  /** Adds a template, or answers the one that has its name. */
  add(template: Template): Template | undefined {
    const other = this.#byName.get(template.name);
    if (!other) this.#byName.set(template.name, template);
    return other;
  }

  get(name: string): Template | undefined {
    return this.#byName.get(name);
  }

  names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** The templates that a declaration names in `extends` and that exist, in that order. */
  of(own: YamlMap): Template[] {
    if (!Array.isArray(own.extends)) return [];
    return own.extends.flatMap((name) => (typeof name === "string" ? (this.#byName.get(name) ?? []) : []));
  }

  /** A declaration with all that its templates give; undefined once there is too much of it. */
  applyTo(own: YamlMap): YamlMap | undefined {
    const [first, ...others] = [...this.of(own).map(({ spec }) => spec), own];
    let merged = first ?? own;
    for (const next of others) merged = this.#merge(merged, next);
    return this.#merged > MAX_MERGED ? undefined : merged;
  }

  #merge(under: YamlMap, over: YamlMap): YamlMap {
    const merged: Record<string, unknown> = { ...under };
    this.#merged += 1 + Object.keys(under).length;
    for (const key of Object.keys(over)) {
      const before = Object.hasOwn(under, key) ? under[key] : undefined;
      const after = over[key];
      merged[key] = isMap(before) && isMap(after) ? this.#merge(before, after) : after;
      this.#merged += 1;
    }
    return merged;
  }
}
