/** The assets of organizations as rows of the database, read along with their organization: a column each (`lists.ts`). */
import { type Assets, NO_ASSETS } from "../../model/assets.ts";
import type { CostCenter } from "../../model/cost-centers.ts";
import type { ManagedAccount } from "../../model/managed-accounts.ts";
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
  ifAny(
    `SELECT ${joined("m.computers", "coalesce(m.invoices_to, '')", "coalesce(m.payment, '')", "m.since", "m.trial_ends", "coalesce(CAST(m.until AS TEXT), '')")}
     FROM managed_accounts m WHERE ${ofOrganization("m")} ORDER BY m.since DESC LIMIT 1`,
  ),
].join(",\n  ");

/** The assets of a row of `ASSET_COLUMNS`. */
export function readAssets(row: Row): Assets {
  const read = row.slice(0, 8).map((column) => textOrNull(column ?? null));
  const [, licenses = null, , costCenters = null, presentation = null, accounts = null, automatic = null] = read;
  const billing = read[7] ?? null;
  if ([costCenters, presentation, licenses, accounts, automatic, billing].every((one) => one === null))
    return NO_ASSETS;
  const [account] = entriesOf(billing);
  return {
    costCenters: new Map(entriesOf(costCenters).map((entry) => [entry[0] ?? "", costCenterOf(entry)])),
    accounts: readAccounts(entriesOf(accounts)),
    automatic,
    presentation: readPresentation(entriesOf(presentation)[0]),
    licenses: readPools(licenses),
    billing: account ? managedAccountOf(account) : null,
  };
}

function managedAccountOf([
  computers,
  invoicesTo = "",
  payment = "",
  since,
  trialEnds,
  until,
]: string[]): ManagedAccount {
  return Object.freeze({
    ...{ computers: Number(computers), invoicesTo: invoicesTo || null, payment: payment || null },
    ...{ since: Number(since), trialEnds: Number(trialEnds), until: until ? Number(until) : null },
  });
}

function costCenterOf([key = "", name = "", code = "", parent = "", subAccounts = ""]: string[]): CostCenter {
  return { key, name, code: code || null, parent: parent || null, subAccounts: partsOf(subAccounts) };
}

/** How much there is of it: where it is nothing, nobody looks. */
export function countAssets({ assets, licensing }: Pick<Organization, "assets" | "licensing">): number {
  const { costCenters, accounts, automatic, licenses, presentation, billing } = assets;
  const single = (automatic === null ? 0 : 1) + (presentation ? 1 : 0) + (billing ? 1 : 0);
  return costCenters.size + accounts.size + licenses.size + licensing.draws.length + single;
}
