/** `allot_cost_center`: a cost center of an organization (K-1). */
import type { CostCenter } from "../../model/cost-centers.ts";
import type { Attributes } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { listed, text, textOrNull, texts } from "./reading.ts";

export const costCenter = partResource({
  name: "cost_center",
  noun: "cost center",
  description: "A cost center of an organization (K-1): a tree of its own, with sub-accounts on its leaves.",
  identity: "key",
  fields: { subAccounts: "sub_accounts" },
  attributes: {
    key: {
      type: "string",
      given: "required",
      replaces: true,
      description: "What it is called by in its organization.",
    },
    name: { type: "string", given: "required", description: "Name, 1 to 100 characters." },
    code: { type: "string", given: "optional", description: "Its code in the books." },
    parent: {
      type: "string",
      given: "optional",
      description: "Key of the one above: refer to it, so that it is made before, `allot_cost_center.NAME.key`.",
    },
    sub_accounts: { type: ["set", "string"], given: "optional", description: "Ids of sub-accounts; of leaves only." },
  },
  withoutPlanned: (planned, isPlanned) =>
    isPlanned("cost_center", text(planned.parent)) ? { ...planned, parent: null } : planned,
  found({ costCenters = [] }, key, known) {
    const live = costCenters.find((one) => one.key === key);
    if (!live) return undefined;
    const { name, code, parent, subAccounts } = live;
    return { key, name, code, parent, sub_accounts: listed(subAccounts, known, "sub_accounts") };
  },
  create: (address, planned) => ({ kind: "costCenter.create", address, after: costCenterOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "costCenter.update", address, after: costCenterOf(planned) }],
  remove: (address, key) => ({ kind: "costCenter.delete", address, after: { key } }),
});

function costCenterOf({ key, name, code, parent, sub_accounts: subAccounts }: Attributes): CostCenter {
  return {
    ...{ key: text(key), name: text(name), code: textOrNull(code), parent: textOrNull(parent) },
    subAccounts: texts(subAccounts),
  };
}
