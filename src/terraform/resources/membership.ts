/**
 * `allot_membership`: somebody who belongs to an organization besides its owner (P-3, P-6).
 *
 * Who was asked has the membership in Terraform's eyes while the answer is open, and also when it was no: asking again with every apply
 * is what P-3 forbids. Only an invitation that has expired or was taken back is gone.
 */

import { an_owner_is_no_member_besides, the_owner_role_is_not_given } from "../../model/law/people.ts";
import { a_persons_name_is_well_formed, an_address_is_well_formed } from "../../model/law/persons.ts";
import { personKey } from "../../model/people.ts";
import type { Member } from "../../wire/generated/wire.ts";
import { unlawful, unlawfulText } from "../lawful.ts";
import { isStoredAlike } from "../planning.ts";
import { isList, UNKNOWN } from "../protocol/values.ts";
import { asWritten, partResource } from "./part.ts";
import { text, texts } from "./reading.ts";

/** What a member is of whom no roles are declared (P-7). */
const USUAL = ["member"];

export const membership = partResource({
  name: "membership",
  noun: "membership",
  description:
    "Somebody who belongs to an organization besides its owner (P-6). Creating it invites them (P-3); destroying it disables them, or takes the invitation back.",
  identity: "email",
  attributes: {
    email: { type: "string", given: "required", replaces: true, description: "Address that is invited." },
    name: { type: "string", given: "required", description: "Name of the person." },
    roles: {
      type: ["set", "string"],
      given: "optional, computed",
      description: "Names of built-in and custom roles (P-7). `member` where none are given.",
    },
    state: {
      type: "string",
      given: "computed",
      description: "`invited`, `active`, or `declined`. Only they themselves change it.",
    },
  },
  validate: ({ email, name, roles }) => [
    ...unlawfulText(email, (one) => an_address_is_well_formed(one, "users"), "email"),
    ...unlawfulText(name, (one) => a_persons_name_is_well_formed(one, "users"), "name"),
    ...unlawful(the_owner_role_is_not_given(texts(roles)), ["roles"]),
  ],
  identified: personKey,
  plan({ prior, planned }) {
    // With what they are asked is known when it is planned (P-7).
    return { planned: prior === null && planned.roles === UNKNOWN ? { ...planned, roles: [...USUAL] } : planned };
  },
  withoutPlanned: (planned, isPlanned) => ({
    ...planned,
    ...(isList(planned.roles) && { roles: texts(planned.roles).filter((one) => !isPlanned("role", one)) }),
  }),
  against({ key, owner }, { email }) {
    const owns = an_owner_is_no_member_besides({ key, owner, ownerInvitation: null }, text(email));
    return (
      owns && {
        ...owns,
        message: `${text(email)} is the owner of ${key} and is not one of its users besides`,
        wayOut: "take the membership away",
      }
    );
  },
  found({ members = [] }, email, known) {
    const live = members.find((one) => personKey(one.email) === personKey(email));
    if (!live || isGone(live)) return undefined;
    const isDeclined = live.invitation?.state === "declined";
    return {
      email: asWritten(live.email, known?.email),
      name: live.name,
      roles: [...live.roles],
      state: isDeclined ? "declined" : live.state,
    };
  },
  create: (address, { email, name, roles }) => ({
    kind: "membership.invite",
    address,
    after: { email: text(email), name: text(name), roles: isList(roles) ? texts(roles) : USUAL },
  }),
  update(address, prior, planned) {
    const differs = (name: string) => !isStoredAlike(name, prior[name] ?? null, planned[name] ?? null);
    const after = {
      email: text(planned.email),
      ...(differs("name") && { name: text(planned.name) }),
      ...(differs("roles") && isList(planned.roles) && { roles: texts(planned.roles) }),
    };
    return Object.keys(after).length > 1 ? [{ kind: "membership.update", address, after }] : [];
  },
  remove: (address, email) => ({ kind: "membership.disable", address, after: { email } }),
});

/** Whether somebody has to be asked (anew) to belong to it. */
function isGone({ state, invitation }: Member): boolean {
  if (state === "disabled" || invitation?.state === "revoked") return true;
  return invitation?.state === "pending" && Date.parse(invitation.until) <= Date.now();
}
