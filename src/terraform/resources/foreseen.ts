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

/** A part that is planned. */
interface PlannedPart {
  /** Its organization, and what it is called there. */
  readonly address: string;
  readonly changes: readonly Change[];
  readonly attributes: AttributeSchemas;
}

/** What an apply of it would be refused for, at its attribute; the first. */
export function foreseen(
  { address, changes, attributes }: PlannedPart,
  { tree, nowMs }: Live,
  { stack }: Session,
): readonly Diagnostic[] {
  const asker = { authority: OPERATOR, nowMs, run: "plan", stack };
  for (const change of changes) {
    const violation = refusal(tree, change, asker);
    const known = violation && FORESEEN[violation.code];
    if (!known) continue;
    const path = [known.at.find((name) => attributes[name]) ?? "organization"];
    return unlawful(violation, path).map((one) =>
      known.severity === "error" ? one : doubtful(one, address, known.by),
    );
  }
  return [];
}

/** As a warning. Its summary says of what: of those with the same one, Terraform shows the first alone. */
function doubtful({ summary, detail, path }: Diagnostic, address: string, by: string | undefined): Diagnostic {
  const way = by === undefined ? "" : `: if this run creates it, refer to it, so that it is made before, \`${by}\``;
  return {
    ...{ severity: "warning", summary: `${summary} of ${address}` },
    detail: `${detail} It is refused unless that is otherwise by then${way}.`,
    ...(path && { path }),
  };
}
