/**
 * What the live tree says of a planned part of an organization, by the laws that will be asked when it is applied. What cannot become otherwise in the
 * course of the same run is an error; what others of the run may make first, and were not planned before, is a warning. Nothing else is told: what is
 * there already the part says itself, and phases, pools and permissions are of the moment.
 */
import { OPERATOR } from "../../model/authority.ts";
import type { Change } from "../../model/change.ts";
import type { ViolationCode } from "../../model/law/violation.ts";
import type { Live } from "../../model/live.ts";
import { refusal } from "../../model/refusal.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Session } from "../session.ts";

interface Foreseen {
  readonly severity: Diagnostic["severity"];
  /** Attributes at fault, of whichever kind of part; the organization where it has none of them. */
  readonly at: readonly string[];
  /** What of the same configuration may be referred to, so that it comes before. */
  readonly by?: string;
}

const ROLE = "allot_role.NAME.name";
const CHILD = "allot_child_organization.NAME.key";

const FORESEEN: Readonly<Partial<Record<ViolationCode, Foreseen>>> = {
  account_not_distributor: { severity: "error", at: ["organization"] },
  managed_account_not_child: { severity: "error", at: ["organization"] },
  management_of_distributor: { severity: "error", at: ["management"] },
  anchor_has_none: { severity: "error", at: ["children"] },
  role_unknown: { severity: "warning", at: ["includes", "roles"], by: ROLE },
  role_circle: { severity: "warning", at: ["includes"] },
  scope_unknown: { severity: "warning", at: ["scope"], by: CHILD },
  account_child_unknown: { severity: "warning", at: ["children"], by: CHILD },
  account_exists: { severity: "warning", at: ["account_id"] },
  cost_center_unknown: { severity: "warning", at: ["parent"], by: "allot_cost_center.NAME.key" },
  cost_center_circle: { severity: "warning", at: ["parent"] },
  cost_center_not_leaf: { severity: "warning", at: ["sub_accounts"] },
  sub_account_taken: { severity: "warning", at: ["sub_accounts"] },
  subdomain_taken: { severity: "warning", at: ["subdomain"] },
  license_pool_of_distributor: { severity: "warning", at: ["organization"] },
  licenses_below_used: { severity: "warning", at: ["quantity"] },
};

/** What an apply of changes would be refused for, at its attribute; the first. */
export function foreseen(
  changes: readonly Change[],
  { tree, nowMs }: Live,
  { stack }: Session,
  attributes: AttributeSchemas,
): readonly Diagnostic[] {
  const asker = { authority: OPERATOR, nowMs, run: "plan", stack };
  for (const change of changes) {
    const violation = refusal(tree, change, asker);
    const known = violation && FORESEEN[violation.code];
    if (!known) continue;
    const path = [known.at.find((name) => attributes[name]) ?? "organization"];
    return unlawful(violation, path).map((one) => ({ ...one, severity: known.severity, detail: said(one, known) }));
  }
  return [];
}

function said({ detail }: Diagnostic, { severity, by }: Foreseen): string {
  if (severity === "error") return detail;
  const way = by === undefined ? "" : `: if this run creates it, refer to it, so that it is made before, \`${by}\``;
  return `${detail} It is refused unless that is otherwise by then${way}.`;
}
