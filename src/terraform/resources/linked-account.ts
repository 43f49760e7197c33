/** `allot_linked_account`: an account of a cloud provider, onboarded on a distributor and assigned below it. */
import {
  a_dedicated_account_has_one_child,
  automatic_assignment_is_for_dedicated_aws_and_azure,
  automatic_customers_are_for_shared_portal_defined_azure,
  exclusion_is_from_automatic_assignment,
} from "../../model/law/linked-accounts.ts";
import type { LinkedAccount } from "../../model/linked-accounts.ts";
import { ACCOUNT_PROVIDERS, ACCOUNT_TYPES } from "../../model/linked-accounts.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawful } from "../lawful.ts";
import { type Attributes, isKnown, isList, UNKNOWN } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { listed, shown, text, textOrNull, texts, yes } from "./reading.ts";
import { wrongWords } from "./words.ts";

export const linkedAccount = partResource({
  name: "linked_account",
  noun: "linked account",
  description:
    "An account of a cloud provider, onboarded on a distributor and assigned to organizations below it (A-1).",
  identity: "account_id",
  fields: {
    ...{ id: "account_id", provider: "cloud", portalDefined: "portal_defined", autoCustomer: "auto_customer" },
    ...{ autoAssigned: "auto_assigned", excludeRule: "exclude_rule" },
  },
  attributes: {
    account_id: { type: "string", given: "required", replaces: true, description: "Its id, unique in the tree." },
    cloud: {
      type: "string",
      given: "required",
      description: "`aws`, `azure` or `gcp` (`provider` is Terraform's own word).",
    },
    name: { type: "string", given: "optional", description: "Name as onboarded." },
    type: { type: "string", given: "required", description: "`dedicated` to one child, or `shared` by several." },
    children: {
      type: ["set", "string"],
      given: "optional",
      description: "Keys of the organizations that it is assigned to.",
    },
    portal_defined: { type: "bool", given: "optional", description: "Of Azure CSP: that it is defined in the portal." },
    auto_customer: {
      type: "bool",
      given: "optional",
      description: "Children are created from the billing file (A-2).",
    },
    auto_assigned: {
      type: "bool",
      given: "optional",
      description: "New sub-accounts go to the account's child (A-3).",
    },
    exclude_rule: {
      type: "string",
      given: "optional",
      description: "A glob with `*`, on names of sub-accounts that are left out (A-3).",
    },
  },
  validate(config) {
    const wrong = wrongWords(config, { cloud: ACCOUNT_PROVIDERS, type: ACCOUNT_TYPES });
    return wrong.length > 0 ? wrong : unlawfulItself(config);
  },
  withoutPlanned: (planned, isPlanned) => ({
    ...planned,
    children: texts(planned.children).filter((one) => !isPlanned("organization", one)),
  }),
  found({ accounts = [] }, id, known) {
    const live = accounts.find((one) => one.id === id);
    if (!live) return undefined;
    return {
      account_id: id,
      cloud: live.provider,
      name: live.name,
      type: live.type,
      children: listed(live.children, known, "children"),
      portal_defined: shown(live.portalDefined, known, "portal_defined"),
      auto_customer: shown(live.autoCustomer, known, "auto_customer"),
      auto_assigned: shown(live.autoAssigned, known, "auto_assigned"),
      exclude_rule: live.excludeRule,
    };
  },
  create: (address, planned) => ({ kind: "account.create", address, after: accountOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "account.update", address, after: accountOf(planned) }],
  remove: (address, id) => ({ kind: "account.delete", address, after: { id } }),
});

/** of what is known; what is not is taken for what the law asks. */
function unlawfulItself(config: Attributes): readonly Diagnostic[] {
  const known = isList(config.children) ? config.children.filter(isKnown) : [];
  const where = (lawful: Attributes) => {
    const unknown = Object.entries(lawful).filter(([name]) => config[name] === UNKNOWN);
    return accountOf({ ...config, children: known, ...Object.fromEntries(unknown) });
  };
  return [
    ...unlawful(a_dedicated_account_has_one_child(where({ type: "shared" })), ["children"]),
    ...unlawful(
      automatic_customers_are_for_shared_portal_defined_azure(
        where({ cloud: "azure", portal_defined: true, type: "shared" }),
      ),
      ["auto_customer"],
    ),
    ...unlawful(automatic_assignment_is_for_dedicated_aws_and_azure(where({ cloud: "aws", type: "dedicated" })), [
      "auto_assigned",
    ]),
    ...unlawful(exclusion_is_from_automatic_assignment(where({ type: "dedicated", auto_assigned: true })), [
      "exclude_rule",
    ]),
  ];
}

function accountOf(planned: Attributes): LinkedAccount {
  return {
    id: text(planned.account_id),
    provider: ACCOUNT_PROVIDERS.find((one) => one === planned.cloud) ?? "aws",
    name: textOrNull(planned.name),
    type: planned.type === "shared" ? "shared" : "dedicated",
    children: texts(planned.children),
    portalDefined: yes(planned.portal_defined),
    autoCustomer: yes(planned.auto_customer),
    autoAssigned: yes(planned.auto_assigned),
    excludeRule: textOrNull(planned.exclude_rule),
  };
}
