/** What is wrong with a declared organization → problems with their places, which are looked up when they are read. */
import type { DesiredOrganization } from "../model/desired.ts";
import * as law from "../model/law/organizations.ts";
import type { Violation } from "../model/law/violation.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Origin } from "../model/problem.ts";
import type { YamlMap } from "./map.ts";
import type { Mistake } from "./mistake.ts";
import { fieldPlace, placesOf, type Read, templateOf } from "./places.ts";
import { type Problems, quoted } from "./problems.ts";

const KINDS = ["Distributor", "ChildOrganization", "Template"];

export class OrganizationMistakes {
  readonly #read: Read;
  readonly #problems: Problems;
  readonly #byKey: ReadonlyMap<string, DesiredOrganization>;

  /** `byKey` are the organizations that were taken up so far. */
  constructor(read: Read, problems: Problems, byKey: ReadonlyMap<string, DesiredOrganization>) {
    this.#read = read;
    this.#problems = problems;
    this.#byKey = byKey;
  }

  /** Reports mistakes of one organization, each at its field. */
  add(mistakes: Iterable<Mistake>, key: string | undefined, origin: Origin): void {
    for (const { field, other, ...mistake } of mistakes) {
      const places = () => [field, ...(other ? [other] : [])].flatMap((one) => placesOf(this.#read, origin, one));
      this.#problems.add({ ...mistake, address: key, places });
    }
  }

  /** A document that is of no kind that there is. */
  refuseKind(kind: unknown, origin: Origin): void {
    const message =
      kind === undefined
        ? `\`kind\` is missing: it is ${KINDS.map(quoted).join(", ")}`
        : kind === "Stack"
          ? "`kind: Stack` stands in allot.yaml alone"
          : typeof kind === "string"
            ? `there is no kind ${quoted(kind)}: it is ${KINDS.map(quoted).join(", ")}${didYouMean(kind, KINDS)}`
            : `\`kind\` is to be one of ${KINDS.map(quoted).join(", ")}`;
    this.refuse("kind_unknown", "language-1", undefined, message, origin, ["kind"]);
  }

  /** A key that is declared twice, with both places. */
  refuseSecond(key: string, origin: Origin, first: Origin): void {
    const violation = law.a_key_is_unique_in_the_tree(key, true);
    if (!violation) return;
    const path = (at: Origin) => (at.path.length === 0 ? ["key"] : []);
    this.#problems.add({
      code: violation.code,
      rule: violation.rule,
      address: key,
      message: `${quoted(key)} is declared twice; keep one of the two`,
      places: () => [
        fieldPlace(this.#read.files, origin, path(origin), "value"),
        fieldPlace(this.#read.files, first, path(first), "value"),
      ],
    });
  }

  /** Reports what a law answered of one field by itself; where that is a template's, it is reported there, once. */
  addOwnViolation(violation: Violation, merged: YamlMap, key: string | undefined, origin: Origin, field: string): void {
    if (merged.extends !== undefined && templateOf(this.#read, origin, [field])) return;
    this.addViolation(violation, key, origin, [field]);
  }

  /** Reports what a law answered, with the place of the organization that it disagrees with, where there is one. */
  addViolation(
    violation: Violation,
    key: string | undefined,
    origin: Origin,
    field: readonly string[],
    other?: string,
  ): void {
    const second = other === undefined ? undefined : this.#byKey.get(other);
    this.#problems.addViolation(violation, key, () => [
      ...placesOf(this.#read, origin, field),
      ...(second ? placesOf(this.#read, second.origin, field) : []),
    ]);
  }

  /** Reports what no law says: its place is a field of the organization. */
  refuse(
    code: string,
    rule: string,
    address: string | undefined,
    message: string,
    origin: Origin,
    field: readonly string[],
    at: "key" | "value" = "value",
  ): void {
    this.#problems.add({ code, rule, address, message, places: () => placesOf(this.#read, origin, field, at) });
  }
}
