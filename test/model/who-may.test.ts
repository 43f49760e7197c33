/** Who may change what (*People*), where a role of an organization's own decides: how far its permissions go, and what they never give. */
import { expect, it } from "vitest";
import { type Authority, authorityOf } from "../../src/model/authority.ts";
import type { Change } from "../../src/model/change.ts";
import { who_may_change } from "../../src/model/law/authorization.ts";
import type { Role } from "../../src/model/people.ts";
import { organization, plant } from "./plant.ts";

const tree = plant({
  rlc: { allocated: 500_000, children: { us: {}, ca: { access: "delegated" }, mx: { access: "delegated" } } },
});

/** Somebody of rlc with one custom role. */
function holding(
  permissions: readonly string[],
  children: readonly string[] | null,
  includes: string[] = [],
): Authority {
  const role: Role = { name: "own", permissions, includes, scope: children && { children } };
  return authorityOf("id-rlc", ["own"], new Map([["own", role]]), "somebody@rlc.example");
}

const ruleFor = (change: Change, by: Authority): string | undefined =>
  who_may_change(change, tree.get(change.address) ?? organization(change.address), by)?.rule;

const invite = (address: string, roles: readonly string[] = ["member"]): Change => ({
  ...{ kind: "membership.invite", address, after: { email: "new@ca.example", name: "New", roles } },
});
const update = (address: string, after: Extract<Change, { kind: "organization.update" }>["after"]): Change => ({
  ...{ kind: "organization.update", address, after },
});

it("P-9 manages users of the delegated children that the scope names, and of no other", () => {
  const by = holding(["users:create"], ["ca"], ["member"]);
  expect(ruleFor(invite("ca"), by)).toBeUndefined();
  expect([ruleFor(invite("mx"), by), ruleFor(invite("us"), by), ruleFor(invite("rlc"), by)]).toEqual([
    "P-7",
    "O-11",
    "P-7",
  ]);
});

it("P-7 to create is not to edit: inviting does not change who is there, but takes them away", () => {
  const by = holding(["users:create"], ["ca"]);
  const email = "there@ca.example";
  expect(ruleFor({ kind: "membership.update", address: "ca", after: { email, name: "Else" } }, by)).toBe("P-7");
  expect(ruleFor({ kind: "membership.disable", address: "ca", after: { email } }, by)).toBeUndefined();
});

it("P-7 nobody grants more widely than they hold: a scope on the own organization does not give what is below it", () => {
  const own = holding(["users:create"], ["rlc"], ["member"]);
  expect(ruleFor(invite("rlc"), own)).toBe("P-7");
  expect(ruleFor(invite("rlc"), holding(["users:create"], null, ["member"]))).toBeUndefined();
});

it("O-10, O-11 leave to edit an organization is not leave to say who gets in", () => {
  const by = holding(["organization:edit"], null);
  expect(ruleFor(update("us", { country: "US" }), by)).toBeUndefined();
  for (const after of [{ customerAccess: "refuse" }, { access: "delegated" }, { usedOnUnlink: "refund" }] as const)
    for (const key of ["us", "rlc"]) expect([key, after, ruleFor(update(key, after), by)]).toEqual([key, after, "P-7"]);
});

it("O-13 a root is protected by its owners and admins, not by who may edit it", () => {
  const protect: Change = { kind: "organization.protect", address: "rlc", after: { protected: true } };
  expect(ruleFor(protect, holding(["organization:edit"], null))).toBe("P-7");
  expect(ruleFor(protect, authorityOf("id-rlc", ["admin"], new Map()))).toBeUndefined();
});
