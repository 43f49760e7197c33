/**
 * What an organization's own document is to say. Templates give what it does not say, and are never changed: where a value of theirs is to be another, the
 * document says so itself; what it would have to take back, it cannot.
 */

import type { Origin } from "../model/problem.ts";
import { Obstacle } from "./edited-document.ts";
import { isMap, valueAt, type YamlMap } from "./map.ts";
import { type Read, templateOf } from "./places.ts";

export class OwnDraft {
  /** As it is. */
  readonly own: YamlMap;
  readonly #read: Read;
  readonly #origin: Origin;
  #target: YamlMap;
  #overridden: string | null = null;

  constructor(read: Read, origin: Origin, own: YamlMap) {
    this.own = own;
    this.#read = read;
    this.#origin = origin;
    this.#target = own;
  }

  /** As it is to be. */
  get target(): YamlMap {
    return this.#target;
  }

  /** The template whose value was overridden since this was asked last. */
  takeOverridden(): string | null {
    const overridden = this.#overridden;
    this.#overridden = null;
    return overridden;
  }

  /** What it says, or a template for it; of what was changed here, the change. */
  value(...path: readonly string[]): unknown {
    return valueAt(this.#read.templates.applyTo(this.#target) ?? this.#target, path);
  }

  set(path: readonly string[], value: unknown): void {
    if (valueAt(this.own, path) === undefined) {
      const template = templateOf(this.#read, this.#origin, path);
      if (template) this.#overridden = template.name;
    }
    this.#target = withValue(this.#target, path, value);
  }

  /** @throws Obstacle where a template says it */
  remove(path: readonly string[]): void {
    const template = this.#read.templates.of(this.own).find(({ spec }) => valueAt(spec, path) !== undefined);
    if (template)
      throw new Obstacle(
        `the template ${template.name} gives it, and no document can take back what a template gives: change the template`,
      );
    this.#target = withoutValue(this.#target, path);
  }
}

function withValue(map: YamlMap, [step = "", ...rest]: readonly string[], value: unknown): YamlMap {
  const inner = Object.hasOwn(map, step) ? map[step] : undefined;
  return { ...map, [step]: rest.length === 0 ? value : withValue(isMap(inner) ? inner : {}, rest, value) };
}

function withoutValue(map: YamlMap, [step = "", ...rest]: readonly string[]): YamlMap {
  if (!Object.hasOwn(map, step)) return map;
  const inner = map[step];
  if (rest.length > 0) return isMap(inner) ? { ...map, [step]: withoutValue(inner, rest) } : map;
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
}
