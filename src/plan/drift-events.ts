/**
 * Events → which fields they changed, in the words of declarations, with the values before and after in the form in which
 * declared and live ones are compared. Persons by name and address, as far as they are known still.
 */
import type { Owner } from "../model/organization.ts";
import type { Event } from "../wire/generated/wire.ts";
import { SAID, type UserValue } from "./drift-fields.ts";
import { accountIn } from "./revert-accounts.ts";
import { costCenterIn, licenseIn } from "./revert-assets.ts";
import { roleOf, ssoOf } from "./revert-people.ts";
import { type PersonOf, presentationIn } from "./revert-presentation.ts";

/** A field over one event. */
export interface Touch {
  readonly field: string;
  /** Null: none. Undefined: not known. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields that an event changed of its organization; none of what no declaration says, consumption and imports for one. */
export function touchesOf(event: Event, personOf: PersonOf): Touch[] {
  const { kind, before, after } = event;
  const [noun = ""] = kind.split(".");
  switch (noun) {
    case "organization":
      return kind === "organization.open" || kind === "organization.unlink" ? [] : plainTouches(event, personOf);
    case "owner":
      return kind === "owner.name" ? namingTouches(event, personOf) : [];
    case "transfer":
      return kind === "transfer.accept" ? transferTouches(event, personOf) : [];
    case "membership":
    case "invitation":
      return userTouches(event, personOf);
    case "role": {
      const [was, is] = [roleOf(before), roleOf(after)];
      return [{ field: `roles.${(was ?? is)?.name}`, before: was, after: is }];
    }
    case "sso":
      return [{ field: "sso", before: ssoOf(before), after: ssoOf(after) }];
    case "costCenter": {
      const [was, is] = [costCenterIn(before), costCenterIn(after)];
      return [{ field: `costCenters.${(was ?? is)?.key}`, before: was, after: is }];
    }
    case "account": {
      const [was, is] = [accountIn(before), accountIn(after)];
      const id = (was ?? is)?.id;
      return id === undefined ? [] : [{ field: `accounts.${id}`, before: was, after: is }];
    }
    case "license": {
      const [was, is] = [licenseIn(before), licenseIn(after)];
      const product = (was ?? is)?.product;
      return product === undefined ? [] : [{ field: `licenses.${product}`, before: was, after: is }];
    }
    case "presentation": {
      const [was, is] = [presentationIn(before, personOf).said, presentationIn(after, personOf).said];
      return SAID.map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }));
    }
    case "billing":
      return billingTouches(event);
    case "credits":
      return kind === "credits.allocate" || kind === "credits.purchase" ? plainTouches(event, personOf) : [];
    default:
      return [];
  }
}

const NAMES: Readonly<Record<string, string>> = { phase: "state" };

function plainTouches({ kind, before, after }: Event, personOf: PersonOf): Touch[] {
  const isRoot = kind === "organization.create" && after?.parent === null;
  const told = (field: string, value: unknown) =>
    field === "owner" && typeof value === "string" ? (personOf(value) ?? undefined) : (value ?? null);
  return Object.keys(after ?? {}).map((field) => ({
    field: isRoot && field === "credits" ? "purchasedCredits" : (NAMES[field] ?? field),
    before: before === null ? null : told(field, before[field]),
    after: told(field, after?.[field]),
  }));
}

/** P-1: who is named is no user besides, whoever is named after them. */
function namingTouches(event: Event, personOf: PersonOf): Touch[] {
  const id = event.after?.owner;
  const named = typeof id === "string" ? personOf(id) : null;
  return [
    ...plainTouches(event, personOf),
    ...(named ? [{ field: userField(named), before: undefined, after: undefined }] : []),
  ];
}

function transferTouches({ before, after }: Event, personOf: PersonOf): Touch[] {
  const people = [before?.owner, after?.owner].map((id) => (typeof id === "string" ? personOf(id) : null));
  const [was, is] = people;
  return [
    { field: "owner", before: was ?? undefined, after: is ?? undefined },
    // Who owned it is a user from then on, and who owns it is none any more.
    ...people.flatMap((one) => (one ? [{ field: userField(one), before: undefined, after: undefined }] : [])),
  ];
}

/** Whom a membership is of; an owner who is asked is no user. */
function userTouches({ before, after }: Event, personOf: PersonOf): Touch[] {
  const id = after?.person ?? before?.person;
  const person = typeof id === "string" ? personOf(id) : null;
  if (!person) return [];
  if (after?.state === undefined) return [{ field: "owner", before: undefined, after: person }];
  return [{ field: userField(person), before: userIn(before, personOf), after: userIn(after, personOf) }];
}

function userField({ email }: Owner): string {
  return `users.${email}`;
}

function userIn(fields: Event["before"], personOf: PersonOf): UserValue | null | undefined {
  if (!fields || typeof fields.person !== "string") return null;
  const { state, invitation, roles } = fields;
  if (state === "invited" && invitation !== "pending") return null;
  const person = personOf(fields.person);
  if (!person) return undefined;
  return {
    name: person.name,
    roles: Array.isArray(roles) ? roles.map(String).sort() : [],
    disabled: state === "disabled",
  };
}

/** B-1: how it pays is in no event but by its mark, and a mark is nobody's to compare. */
function billingTouches({ before, after }: Event): Touch[] {
  const [was, is] = [billingIn(before), billingIn(after)];
  const part = (value: Fields | null, field: string) => (value === null ? undefined : (value[field] ?? null));
  const whole = (value: Fields | null) => value && { computers: value.computers };
  return [
    { field: "managedAccount", before: whole(was), after: whole(is) },
    { field: "managedAccount.computers", before: part(was, "computers"), after: part(is, "computers") },
    ...["invoicesTo", "payment"].flatMap((field) =>
      (was && field in was) || (is && field in is)
        ? [{ field: PAYING[field] ?? field, before: undefined, after: undefined }]
        : [],
    ),
  ];
}

const PAYING: Readonly<Record<string, string>> = {
  invoicesTo: "managedAccount.billing.email",
  payment: "managedAccount.billing.paymentReference",
};

type Fields = Readonly<Record<string, unknown>>;

function billingIn(fields: Event["before"]): Fields | null {
  const one = fields?.billing;
  return typeof one === "object" && one !== null ? { ...one } : null;
}
