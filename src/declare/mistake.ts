/** Something wrong with a part of a declaration that is made of many: users, roles, cost centers. */
export interface Mistake {
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  /** The path of the field. */
  readonly field: readonly string[];
  /** The path of the field that it disagrees with. */
  readonly other?: readonly string[];
}
