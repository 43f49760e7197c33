/** The assets of organizations as rows of the database, read along with their organization: a column each (`lists.ts`). */
import { type Assets, NO_ASSETS } from "../../model/assets.ts";
import type { CostCenter } from "../../model/cost-centers.ts";
import type { Organization } from "../../model/organization.ts";
import { type Row, textOrNull } from "../store/statement.ts";
import { LICENSE_COLUMNS, readPools } from "./license-rows.ts";
import { ACCOUNTS, readAccounts } from "./linked-account-rows.ts";
import { ENTRY, entriesOf, joined, PART, partsOf } from "./lists.ts";
import { PRESENTATION, readPresentation } from "./presentation-rows.ts";

const ifAny = (query: string) => `CASE WHEN o.assets = 0 THEN NULL ELSE (${query}) END`;
const ofOrganization = (alias: string) => `${alias}.tree = o.tree AND ${alias}.organization = o.number`;

const HANGING = `coalesce((SELECT string_agg(s.sub_account, '${PART}' ORDER BY s.sub_account) FROM cost_center_sub_accounts s
  WHERE ${ofOrganization("s")} AND s.cost_center = c.key), '')`;

/** Columns of organizations `o`, for `readAssets`. */
export const ASSET_COLUMNS = [
  ...LICENSE_COLUMNS,
  ifAny(
    `SELECT string_agg(${joined("c.key", "c.name", "coalesce(c.code, '')", "coalesce(c.parent, '')", HANGING)}, '${ENTRY}' ORDER BY c.key)
     FROM cost_centers c WHERE ${ofOrganization("c")}`,
  ),
  ifAny(PRESENTATION),
  ifAny(ACCOUNTS),
  "o.automatic",
].join(",\n  ");

/** The assets of a row of `ASSET_COLUMNS`. */
export function readAssets(row: Row): Assets {
  const [, licenses = null, , costCenters = null, presentation = null, accounts = null, automatic = null] = row
    .slice(0, 7)
    .map((column) => textOrNull(column ?? null));
  if ([costCenters, presentation, licenses, accounts, automatic].every((one) => one === null)) return NO_ASSETS;
  return {
    costCenters: new Map(entriesOf(costCenters).map((entry) => [entry[0] ?? "", costCenterOf(entry)])),
    accounts: readAccounts(entriesOf(accounts)),
    automatic,
    presentation: readPresentation(entriesOf(presentation)[0]),
    licenses: readPools(licenses),
  };
}

function costCenterOf([key = "", name = "", code = "", parent = "", subAccounts = ""]: string[]): CostCenter {
  return { key, name, code: code || null, parent: parent || null, subAccounts: partsOf(subAccounts) };
}

/** How much there is of it: where it is nothing, nobody looks. */
export function countAssets({ assets, licensing }: Pick<Organization, "assets" | "licensing">): number {
  const { costCenters, accounts, automatic, licenses, presentation } = assets;
  const single = (automatic === null ? 0 : 1) + (presentation ? 1 : 0);
  return costCenters.size + accounts.size + licenses.size + licensing.draws.length + single;
}
