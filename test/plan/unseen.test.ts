/** What who plans is not shown (P-7, P-9) is left out of the plan and said: never taken for nothing, and never a change. */
import { expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { authorityOf } from "../../src/model/authority.ts";
import type { DesiredAccount, DesiredPeople } from "../../src/model/desired.ts";
import { NOBODY, type Role } from "../../src/model/people.ts";
import { planOf, type Spec } from "./trees.ts";

const CLERK: Role = { name: "clerk", permissions: ["users:view"], includes: [], scope: null };
const PEOPLE: DesiredPeople = {
  users: [{ email: "ann@b.c", name: "Ann", roles: ["member"], disabled: false, field: "users.0" }],
  roles: new Map([["clerk", CLERK]]),
  sso: null,
};
const CENTER = { key: "it", name: "IT", code: null, parent: null, subAccounts: [] };
const ACCOUNT: DesiredAccount = {
  ...{ id: "a-1", provider: "aws", name: undefined, type: "shared", children: [] },
  ...{ portalDefined: false, autoCustomer: false, autoAssigned: false, excludeRule: null },
};
const POOLS = new Map([["pro", { product: "pro", quantity: 1 }]]);
/** As the service answers who is shown none of it. */
const LIVE: Spec[] = [{ key: "rlc", credits: 50_000, live: { people: NOBODY, assets: NO_ASSETS } }];
const DESIRED: Spec[] = [
  {
    key: "rlc",
    credits: 50_000,
    people: PEOPLE,
    assets: { costCenters: new Map([["it", CENTER]]), accounts: new Map([["a-1", ACCOUNT]]), licenses: POOLS },
  },
];
const warned = (authority: ReturnType<typeof authorityOf>, desired = DESIRED) => {
  const { operations, problems, warnings } = planOf(LIVE, desired, { authority });
  expect(problems).toEqual([]);
  return {
    operations: operations.map(({ change }) => change.kind),
    unseen: warnings.map(({ code, message }) => `${code} ${message.split(" ")[0]}`),
  };
};

it("P-7 a plain member's plan of a tree that is as declared has no changes, and says what it could not compare", () => {
  expect(warned(authorityOf("id-rlc", ["member"], new Map(), "m@b.c"))).toEqual({
    operations: [],
    unseen: [
      "not_shown users",
      "not_shown roles",
      "not_shown sso",
      "not_shown costCenters",
      "not_shown accounts",
      "not_shown licenses",
    ],
  });
});

it("P-7 who looks after users by a role of their own invites them, and is not asked for the roles that they do not see", () => {
  const hr: Role = { name: "hr", permissions: ["users:create", "organization:list"], includes: [], scope: null };
  const by = authorityOf("id-rlc", ["hr", "member"], new Map([["hr", hr]]), "h@b.c");
  expect(warned(by)).toEqual({
    operations: ["membership.invite"],
    unseen: ["not_shown roles", "not_shown sso", "not_shown costCenters", "not_shown accounts", "not_shown licenses"],
  });
});

it("P-5 who sets the sign-in of their own organization is warned that it lets in nobody before it has provisioned them", () => {
  const sso = { issuer: "https://id.b.c", clientId: "x", emailDomains: [] };
  const desired: Spec[] = [{ key: "rlc", credits: 50_000, people: { sso } }];
  const owner = (email: string | null) => authorityOf("id-rlc", ["owner"], new Map(), email);
  expect(warned(owner("o@b.c"), desired)).toEqual({ operations: ["sso.create"], unseen: ["own_access from"] });
  expect(warned(owner(null), desired)).toEqual({ operations: ["sso.create"], unseen: [] });
});
