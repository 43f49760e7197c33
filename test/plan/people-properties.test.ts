/** Random people, live and declared: a plan makes the one into the other in any order that honours its waits, and asks nothing twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportYaml } from "../../src/declare/index.ts";
import type { DesiredPeople, DesiredUser } from "../../src/model/desired.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Invitation, Member, People, Role } from "../../src/model/people.ts";
import { plan } from "../../src/plan/index.ts";
import { load } from "../declare/stack-folder.ts";
import { NOW } from "../model/plant.ts";
import { carryOut } from "./carry-out.ts";
import { desiredOf, liveOf, locate, NO_GUARDS, planOf, type Spec } from "./trees.ts";

const OWNERS = ["rita@rlc.example", "carl@rlc.example"].map((email) => ({ name: email.slice(0, 4), email }));
const EMAILS = ["ann@b.c", "bob@b.c", "Cleo@b.c", "carl@rlc.example", "rita@rlc.example"];
const BUILT_IN = ["admin", "member", "reader"];
const CUSTOM = ["a", "b", "c"];

const invitation: fc.Arbitrary<Invitation> = fc.record({
  state: fc.constantFrom("pending", "pending", "declined", "revoked"),
  until: fc.constantFrom(NOW, NOW + 1),
});
const roleNames = (custom: readonly string[]) => fc.subarray([...BUILT_IN, ...custom], { maxLength: 3 });
const sso = fc.constantFrom(
  null,
  { issuer: "https://id.b.c", clientId: "x", emailDomains: [] },
  { issuer: "https://id.b.c", clientId: "x", emailDomains: ["b.c"] },
);

/** Roles that include only those before them, in one of two orders: no circles, and turned round from one to the other. */
const roles: fc.Arbitrary<ReadonlyMap<string, Role>> = fc
  .tuple(fc.subarray(CUSTOM), fc.boolean(), fc.array(fc.nat(7), { minLength: 3, maxLength: 3 }))
  .map(([names, turned, bits]) => {
    const order = turned ? names.toReversed() : names;
    return new Map(
      order.map((name, at): [string, Role] => [
        name,
        {
          name,
          permissions: (bits[at] ?? 0) & 1 ? ["credits:view"] : [],
          includes: order
            .slice(0, at)
            .filter((_, below) => ((bits[at] ?? 0) >> (below + 1)) & 1)
            .toSorted(),
          scope: null,
        },
      ]),
    );
  });

const livePeople: fc.Arbitrary<People> = roles.chain((defined) =>
  fc.record({
    roles: fc.constant(defined),
    sso,
    members: fc
      .array(
        fc.record({
          email: fc.constantFrom(...EMAILS.slice(0, 4)),
          name: fc.constantFrom("N", "M"),
          roles: roleNames([...defined.keys(), "gone"]),
          state: fc.constantFrom("invited", "active", "disabled"),
          invitation,
        }),
      )
      .map(
        (list): ReadonlyMap<string, Member> =>
          new Map(
            list.map((one): [string, Member] => [
              one.email.toLowerCase(),
              {
                ...one,
                // Only who has no access may have a role that is no more.
                roles: one.roles.filter((name) => name !== "gone" || one.state === "disabled").toSorted(),
                invitation: one.state === "invited" ? one.invitation : null,
              },
            ]),
          ),
      ),
    transfer: fc.option(
      fc.record({
        to: fc.constantFrom(...EMAILS),
        state: fc.constantFrom("pending", "declined"),
        until: fc.constantFrom(NOW, NOW + 1),
      }),
    ),
  }),
);

const declaredPeople: fc.Arbitrary<DesiredPeople> = roles.chain((defined) =>
  fc.record(
    {
      roles: fc.constant(defined),
      sso,
      users: fc
        .uniqueArray(
          fc.record({
            email: fc.constantFrom(...EMAILS),
            name: fc.constantFrom("N", undefined),
            roles: fc.option(
              roleNames([...defined.keys()]).map((names) => names.toSorted()),
              { nil: undefined },
            ),
            disabled: fc.boolean(),
          }),
          { selector: ({ email }) => email.toLowerCase() },
        )
        .map((list): readonly DesiredUser[] => list.map((one, at) => ({ ...one, field: `users.${at}` }))),
    },
    { requiredKeys: [] },
  ),
);

const owner = fc.constantFrom(...OWNERS);
const ownerInvitation = fc.option(invitation);
const cases = fc.record({ live: livePeople, declared: declaredPeople, was: owner, is: owner, ownerInvitation });

/** What the files alone would refuse is not declared (`declare/people.ts`). */
function specsOf({
  live,
  declared,
  was,
  is,
  ownerInvitation,
}: typeof cases extends fc.Arbitrary<infer Case> ? Case : never): [Spec[], Spec[]] {
  const members = new Map([...live.members].filter(([key]) => key !== was.email));
  const users = declared.users?.filter(({ email }) => email !== is.email);
  return [
    [{ key: "rlc", credits: 10_000, live: { owner: was, ownerInvitation, people: { ...live, members } } }],
    [{ key: "rlc", credits: 10_000, profile: { owner: is }, people: { ...declared, ...(users && { users }) } }],
  ];
}

describe("people, as a property", () => {
  it("P-1 P-3 P-7 plan(apply(x)) is empty, whatever was live, in any order that honours the waits", () => {
    let planned = 0;
    let waited = 0;
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), (given, random) => {
        const [before, desired] = specsOf(given);
        const made = planOf(before, desired, { guards: NO_GUARDS });
        if (made.problems.length > 0) {
          expect(made.operations).toEqual([]);
          return;
        }
        planned += made.operations.length > 0 ? 1 : 0;
        waited += made.operations.some(({ dependsOn }) => dependsOn.length > 0) ? 1 : 0;
        const live = liveOf(before);
        carryOut(live, made, (n) => (random.next().value ?? 0) % n);
        const again = plan({
          desired: desiredOf(desired, { guards: NO_GUARDS }),
          live,
          locate,
          problems: [],
          allowances: [],
        });
        expect([again.problems, again.operations]).toEqual([[], []]);
      }),
      { numRuns: 3_000 },
    );
    // The property means something only where there was something to do, and to wait for.
    expect(planned).toBeGreaterThan(500);
    expect(waited).toBeGreaterThan(200);
  });

  it("language-3 plan(export()) is empty, also while invitations are out", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ live, was }) => {
        const members = new Map([...live.members].filter(([key]) => key !== was.email));
        const people = { ...live, members, transfer: null };
        const state: Partial<Organization> = { owner: was, ownerInvitation: null, people };
        const spec: Spec = { key: "rlc", credits: 10_000, live: state };
        const text = exportYaml(liveOf([spec]).tree.organizations.values(), { stack: "test", nowMs: NOW });
        const { desired, problems } = await load({ "orgs/a.yaml": text });
        expect(problems).toEqual([]);
        if (!desired) throw new Error("nothing was loaded");
        const made = plan({ desired, live: liveOf([spec]), locate, problems: [], allowances: [] });
        expect([made.problems, made.operations], text).toEqual([[], []]);
      }),
      { numRuns: 200 },
    );
  });
});
