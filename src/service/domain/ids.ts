/**
 * Ids that the service gives. Inside a tree everything is numbered, which keeps rows and indexes small; an opaque id is made
 * of the tree's number and its own, and leads back to it.
 */
import { randomBytes, randomInt } from "node:crypto";

/** The number that a tree has inside the database; random, so that trees can be made in several places. */
export function newTreeNumber(): number {
  return randomInt(36 ** 7, 36 ** 9);
}

/** Says of a tree that it is this one, and not another of the same name: 128 random bits. */
export function newLineage(): string {
  return randomBytes(16).toString("hex");
}

/** Opaque id of an organization (O-2) or a person: the same number is another id in another tree. */
export function idOf(tree: number, number: number): string {
  return `${tree.toString(36)}-${number.toString(36)}`;
}

/** The number of something in a tree; 0, which nothing has, for what is no id of that tree. */
export function numberIn(tree: number, id: string): number {
  const number = numberOf(id);
  return Number.isSafeInteger(number) && number > 0 && idOf(tree, number) === id ? number : 0;
}

/** The number within its tree of something with an id of ours. */
export function numberOf(id: string): number {
  return Number.parseInt(id.slice(id.indexOf("-") + 1), 36);
}

/** The number of the tree that something with an id of ours is in. */
export function treeOf(id: string): number {
  return Number.parseInt(id.slice(0, id.indexOf("-")), 36);
}
