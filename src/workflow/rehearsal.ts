/**
 * A stack with opening balances, carried out in memory on a tree that is not there yet: created, posted, put as declared. So all that the
 * law forbids on the way is told before anything is written, in the words of the law.
 */
import type { Declarations } from "../declare/index.ts";
import type { Violation } from "../model/law/violation.ts";
import { useLicenses } from "../model/license-use.ts";
import { consume } from "../model/metering.ts";
import { ancestorsOf } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import { Tree } from "../model/tree.ts";
import { parseAllowance, plan } from "../plan/index.ts";
import type { OpeningBalance } from "../wire/generated/opening-balances.ts";
import { cutsOf, openingState } from "./opening-plan.ts";
import { validate } from "./plan-stack.ts";

export interface Rehearsed {
  readonly problems: readonly Problem[];
  /** Balances that the law does not let be posted, with the path of the column that says them. */
  readonly refused: readonly { readonly problem: Problem; readonly path: readonly string[] }[];
  readonly warnings: readonly Problem[];
  /** Credits that organizations have for the time being only. */
  readonly temporary: number;
  /** As it is at the end; where there are problems, as far as it came. */
  readonly tree: Tree;
}

/** Carries it out. `nowMs` is when, in Unix milliseconds. */
export function rehearse(declarations: Declarations, balances: readonly OpeningBalance[], nowMs: number): Rehearsed {
  const { desired, locate } = declarations;
  const regions = new Set([...(desired?.organizations.values() ?? [])].flatMap(({ profile }) => profile.region ?? []));
  const tree = new Tree({ regions: [...regions] });
  const known = validate(declarations);
  if (!desired) return { problems: known, refused: [], warnings: [], temporary: 0, tree };
  const live = { root: desired.root, lineage: "", revision: 0, events: 0, nowMs, tree };
  const { desired: opening, temporary } = openingState(desired, balances, tree, new Set());
  const first = plan({ desired: opening, live, locate, problems: known, allowances: [] });
  // Who is wrong, or below somebody who is, is not there as it should be: what it uses says nothing.
  const broken = new Set(first.problems.map(({ address }) => address));
  const refused = balances.flatMap((balance) => posted(balance));
  if (first.problems.length > 0)
    return { problems: first.problems, refused, warnings: first.warnings, temporary, tree };
  if (refused.length > 0) return { problems: [], refused, warnings: first.warnings, temporary, tree };
  const allowances = cutsOf(desired, balances, tree).flatMap((text) => parseAllowance(text) ?? []);
  const last = plan({ desired, live, locate, problems: [], allowances });
  return { problems: last.problems, refused: [], warnings: last.warnings, temporary, tree };

  function posted({ organization: key, used, licenses = {} }: OpeningBalance): Rehearsed["refused"][number][] {
    const organization = tree.organizations.get(key);
    const declared = desired?.organizations.get(key);
    if (!organization || !declared) return [];
    if ([organization, ...ancestorsOf(organization)].some((one) => broken.has(one.key))) return [];
    const tell = ({ code, rule, message }: Violation, ...path: string[]) => {
      const places = [locate(declared.origin, "credits")];
      return { problem: { code, rule, address: key, message, places }, path };
    };
    const credits = used > 0 ? consume(organization, { kind: "use", credits: used }, nowMs) : undefined;
    const told = credits && "violation" in credits ? [tell(credits.violation, "used")] : [];
    for (const [product, count] of Object.entries(licenses)) {
      const done = useLicenses(organization, { product, count });
      if ("violation" in done) told.push(tell(done.violation, "licenses", product, "used"));
    }
    return told;
  }
}
