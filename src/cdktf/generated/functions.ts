// Made from the schema of the Terraform provider (src/terraform/) by `npm run generate`. Do not edit.

import { call, type IResolvable, Token } from "cdktf";
import { argument } from "../literals.ts";

/** The provider's functions: expressions that Terraform works out. */
export class AllotFn {
  /**
   * Reads declarations as `allot validate` does, templates and children in their parents and all, and answers them by key. What is wrong with them fails with line, rule and way out.
   *
   * @param yaml One or more documents, as in `orgs/*.yaml`.
   */
  static parseTree(yaml: string): IResolvable {
    return call("provider::allot::parse_tree", [argument(yaml)]);
  }

  /**
   * That is what a pool gets back at most when the allocation is cut; used credits never come back. Takes the figures of `allot_credit_report`.
   *
   * @param allocated What it was given.
   * @param used What it has used itself.
   * @param held What is held for work in flight.
   * @param handedOut What its children are charged with.
   */
  static unspent(allocated: number, used: number, held: number, handedOut: number): number {
    return Token.asNumber(call("provider::allot::unspent", [allocated, used, held, handedOut]));
  }
}
