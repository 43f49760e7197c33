/**
 * The law of what persons are called and where they are reached: names by O-3, addresses as mails need them (P-3). Asked where a person
 * comes in; whoever is there already is found, and let go, under any address.
 */
import { canonicalEmail } from "../canonical.ts";
import { a_name_is_well_formed } from "./organizations.ts";
import type { Verdict } from "./violation.ts";

/** Characters of an address, and of what stands before its `@` (RFC 5321, 4.5.3.1). */
export const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
/** RFC 5322, 3.2.3: what stands between dots, as nobody has to quote it. */
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
/** A label of a domain: letters, digits and inner hyphens, of any script (RFC 5890). */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** O-3: a person's name is as one of an organization, but that others may have it. `field` is the declared field at fault. */
export function a_persons_name_is_well_formed(name: string, field: "owner" | "users"): Verdict {
  const verdict = a_name_is_well_formed(name);
  return verdict && { ...verdict, field };
}

/**
 * P-3: an address is one mailbox, and stands in a mail as it is: no list, no group, no name beside it, nothing quoted. Some that RFC 5322
 * would let pass with quotes are refused. The schemas of declarations have the same as a pattern.
 */
export function an_address_is_well_formed(email: string, field: "owner" | "users"): Verdict {
  const wrong = wrongWithAddress(canonicalEmail(email));
  return wrong === undefined ? undefined : { code: "email_malformed", rule: "P-3", message: wrong, field };
}

/** What is wrong with an address, in words; undefined where nothing is. */
export function wrongWithAddress(address: string): string | undefined {
  const shown = JSON.stringify(address.length > 100 ? `${address.slice(0, 100)}…` : address);
  const said = (why: string) => `${shown} is not an email address: ${why}`;
  if ([...address].length > MAX_ADDRESS) return said(`it has at most ${MAX_ADDRESS} characters`);
  const [local, domain, ...more] = address.split("@");
  if (local === undefined || domain === undefined || more.length > 0) return said("it has one @");
  if (local.length > MAX_LOCAL) return said(`there are at most ${MAX_LOCAL} characters before the @`);
  if (!local.split(".").every((atom) => ATOM.test(atom)))
    return said("before the @ stand a-z, 0-9, single dots inside, and any of !#$%&'*+-/=?^_`{|}~");
  if (!domain.split(".").every((label) => LABEL.test(label)))
    return said("behind the @ stands a domain: letters, digits and inner hyphens, with single dots between");
  return undefined;
}
