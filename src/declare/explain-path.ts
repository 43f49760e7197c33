/**
 * The field of an address as steps: `cd.labels.cost.center` is the label `cost.center`, `cd.users.ann@cd.example.roles` are those of a user in a
 * list. Which dots part steps is told by what is declared, and where nothing is, by the schemas.
 */
import { didYouMean } from "../model/nearest.ts";
import { personKey } from "../model/people.ts";
import { isMap } from "./map.ts";
import type { Shape } from "./shape.ts";

/** The steps to what is declared there; undefined where nothing is. A shorter key goes before one with more dots. */
export function stepsTo(value: unknown, asked: readonly string[]): readonly string[] | undefined {
  if (asked.length === 0) return [];
  for (let taken = 1; taken <= asked.length; taken += 1) {
    const found = stepInto(value, asked.slice(0, taken).join("."));
    const rest = found && stepsTo(found.inner, asked.slice(taken));
    if (rest) return [found.step, ...rest];
  }
  return undefined;
}

/** A key of a map; an item of a list by its number, or by its `email`, whatever the case. */
function stepInto(value: unknown, name: string): { readonly step: string; readonly inner: unknown } | undefined {
  if (Array.isArray(value)) {
    const index = /^\d+$/.test(name)
      ? Number(name)
      : value.findIndex((item) => isMap(item) && isEmail(item.email, name));
    return index in value ? { step: String(index), inner: value[index] } : undefined;
  }
  return isMap(value) && Object.hasOwn(value, name) ? { step: name, inner: value[name] } : undefined;
}

const isEmail = (value: unknown, name: string) => typeof value === "string" && personKey(value) === personKey(name);

/** Why a shape has no such field, with the nearest name; undefined where it has one. */
export function unknownField(shape: Shape, asked: readonly string[]): { readonly hint: string } | undefined {
  const [first = "", ...rest] = asked;
  if (asked.length === 0) return undefined;
  const field = shape.fields?.get(first);
  if (field) return unknownField(field(), rest);
  const { inner } = shape;
  if (inner && shape.type === "array" && /^\d+$/.test(first)) return unknownField(inner(), rest);
  // Of a free key, any number of dots can be part.
  if (inner && asked.some((_step, index) => unknownField(inner(), asked.slice(index + 1)) === undefined))
    return undefined;
  const missing = inner ? unknownField(inner(), rest) : undefined;
  return missing ?? { hint: didYouMean(first, shape.fields?.keys() ?? []) };
}
