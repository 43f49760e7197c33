/**
 * The live value of one field → what the organization's own document is to say. What is written in another spelling of the same (case of a
 * domain, order of roles) stays as it is written.
 */
import type { Organization } from "../model/organization.ts";
import { acceptAccount, acceptCostCenter, acceptManagedAccount } from "./accept-assets.ts";
import { acceptOwner, acceptRole, acceptSso, acceptUser, type UserOf } from "./accept-people.ts";
import { acceptFields, listLike, putText } from "./accept-values.ts";
import { Obstacle } from "./edited-document.ts";
import { isMap } from "./map.ts";
import type { OwnDraft } from "./own-draft.ts";

/** What is taken on. */
export interface Accepting {
  readonly field: string;
  /** As the comparison has it. */
  readonly live: unknown;
  /** Null where it was unlinked. */
  readonly organization: Organization | null;
  readonly userOf: UserOf;
}

/** Puts the live value of a field into a draft. A key, and a parent of what is nested, are not of this. @throws Obstacle */
export function acceptField(draft: OwnDraft, accepting: Accepting): void {
  const { field, organization } = accepting;
  const [noun = ""] = field.split(".");
  const name = field.slice(noun.length + 1);
  if (field === "state") {
    acceptState(draft, accepting);
    return;
  }
  if (!organization) throw new Obstacle("it is not there any more");
  switch (noun) {
    case "credits":
    case "purchasedCredits":
      draft.set([noun], organization.allocated);
      return;
    case "protected":
      draft.set(["protected"], organization.protected);
      return;
    case "name":
    case "country":
    case "externalId":
    case "provisioning":
    case "access":
    case "customerAccess":
    case "usedOnUnlink":
    case "partnerType":
    case "anchorRef":
      putText(draft, [noun], organization[noun]);
      return;
    case "parent":
      putText(draft, ["parent"], organization.parent?.key ?? null);
      return;
    case "owner":
      acceptOwner(draft, accepting.userOf, organization.owner);
      return;
    case "labels":
      acceptLabels(draft, organization.labels);
      return;
    case "managedBy":
      draft.set(["state"], "released");
      return;
    case "users":
      acceptUser(draft, name, accepting.userOf(name));
      return;
    case "roles":
      acceptRole(draft, name, organization.people.roles.get(name));
      return;
    case "sso":
      acceptSso(draft, organization.people.sso);
      return;
    case "costCenters":
      acceptCostCenter(draft, name, organization.assets.costCenters.get(name));
      return;
    case "accounts":
      acceptAccount(draft, name, organization.assets.accounts.get(name));
      return;
    case "licenses": {
      const pool = organization.assets.licenses.get(name);
      if (pool) draft.set(["licenses", name, "quantity"], pool.quantity);
      else draft.remove(["licenses", name]);
      return;
    }
    case "managedAccount":
      acceptManagedAccount(draft, field, organization);
      return;
    case "subdomain":
    case "management":
      putText(draft, [noun], organization.assets.presentation?.[noun] ?? null);
      return;
    case "branding":
    case "support":
      acceptFields(draft, noun, organization.assets.presentation?.[noun] ?? null);
      return;
    case "contactMenu": {
      const entries = organization.assets.presentation?.contactMenu;
      if (entries)
        draft.set(
          ["contactMenu"],
          entries.map((entry) => ({ ...entry })),
        );
      else draft.remove(["contactMenu"]);
      return;
    }
    case "alertsTo":
      draft.set(["alertsTo"], listLike(draft.value("alertsTo"), organization.assets.presentation?.alertsTo ?? []));
      return;
    default:
      throw new Obstacle("it has no form in a declaration");
  }
}

function acceptState(draft: OwnDraft, { live, organization }: Accepting): void {
  // Of what is released at the same time, the state is nobody's here any more.
  if (draft.target.state === "released") return;
  if (live === "unlinked" || live === "draining") {
    const name = organization?.name ?? draft.value("name");
    draft.set(["state"], "unlinked");
    draft.set(["confirm"], typeof name === "string" ? name : "");
    if (draft.value("protected") === true) draft.remove(["protected"]);
    return;
  }
  draft.set(["state"], live);
  if (draft.own.confirm !== undefined && draft.own.anchorRef === undefined) draft.remove(["confirm"]);
}

function acceptLabels(draft: OwnDraft, labels: Readonly<Record<string, string>>): void {
  const declared = draft.value("labels");
  for (const label of Object.keys(isMap(declared) ? declared : {}))
    if (!Object.hasOwn(labels, label)) draft.remove(["labels", label]);
  for (const [label, text] of Object.entries(labels)) putText(draft, ["labels", label], text);
}
