/** What persons are called (O-3), and the addresses that mails reach them at (P-3): both sides of every boundary, and the schemas' patterns. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { an_address_is_well_formed, MAX_ADDRESS } from "../../src/model/law/persons.ts";
import { NOBODY } from "../../src/model/people.ts";
import { creation, NOW, performed, plant, refused } from "./plant.ts";

const schemas = join(import.meta.dirname, "../../schemas");
const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), "utf8")).$defs;
const [declared, wire] = [read("child-organization"), read("wire")];
/** Where a schema judges an address by itself. */
const PATTERNS: readonly [string, { pattern: string; maxLength: number }][] = [
  ["owner.email", declared.Owner.properties.email],
  ["users.email", declared.User.properties.email],
  ["SCIM userName", wire.ScimUserRequest.properties.userName],
];

const x = (length: number) => "x".repeat(length);
const DOMAIN = `${`${x(61)}.`.repeat(3)}example`;

const GOOD = [
  "a@b.c",
  "ada@localhost",
  "Ada.Lovelace+allot@example.com",
  "o'neil@example.com",
  "!#$%&'*+-/=?^_`{|}~@example.com",
  "ada@xn--bcher-kva.example",
  "ada@bücher.example",
  "ada@例え.jp",
  "ada@9.example",
  `${x(64)}@example.com`,
  `ada@${x(63)}.example`,
  `${x(MAX_ADDRESS - DOMAIN.length - 1)}@${DOMAIN}`,
];
const BAD: readonly [address: string, words: string][] = [
  ["ada", "it has one @"],
  ["@example.com", "before the @"],
  ["ada@", "behind the @"],
  ["ada@b@c", "it has one @"],
  ["a@b.c,d@e.f", "it has one @"],
  ["a@x,c", "behind the @"],
  ["a,b@x", "before the @"],
  ["u:v@x;", "before the @"],
  ["v@x;", "behind the @"],
  ["Ada<ada@x>", "before the @"],
  ["<ada@x>", "before the @"],
  ["ada@x>", "behind the @"],
  ['"ada"@x', "before the @"],
  ["a da@x", "before the @"],
  ["ada@x y", "behind the @"],
  ["ada(home)@x", "before the @"],
  ["ada\\@x", "before the @"],
  ["ada[1]@x", "before the @"],
  ["ada@[127.0.0.1]", "behind the @"],
  [".ada@x", "before the @"],
  ["ada.@x", "before the @"],
  ["a..da@x", "before the @"],
  ["ada@.x", "behind the @"],
  ["ada@x.", "behind the @"],
  ["ada@x..y", "behind the @"],
  ["ada@-x", "behind the @"],
  ["ada@x-", "behind the @"],
  ["ada@x_y", "behind the @"],
  ["ada@x\u3002y", "behind the @"],
  ["ada\r\nBcc: b@x", "before the @"],
  ["ada@x\u2028", "behind the @"],
  ["ada@x\u202ey", "behind the @"],
  ["a\u202eda@x", "before the @"],
  ["jörg@x", "before the @"],
  [`${x(65)}@x`, "at most 64 characters before the @"],
  [`ada@${x(64)}`, "behind the @"],
  [`${x(MAX_ADDRESS - DOMAIN.length)}@${DOMAIN}`, "at most 254 characters"],
];

describe("addresses", () => {
  it.each(GOOD.map((address) => [address]))("P-3 mails reach %j", (address) => {
    expect(an_address_is_well_formed(address, "owner")).toBeUndefined();
    for (const [where, { pattern }] of PATTERNS)
      expect([where, new RegExp(pattern, "u").test(address)]).toEqual([where, true]);
  });

  it.each(BAD)("P-3 %j is none, and it is said why", (address, words) => {
    // Space around an address is no part of it.
    const judged = address.endsWith("\u2028") ? `${address}y` : address;
    expect(an_address_is_well_formed(judged, "users")).toMatchObject({
      ...{ code: "email_malformed", rule: "P-3", field: "users" },
      message: expect.stringContaining(words),
    });
    for (const [where, { pattern, maxLength }] of PATTERNS) {
      const fits = new RegExp(pattern, "u").test(address) && [...address].length <= maxLength;
      expect([where, fits]).toEqual([where, false]);
    }
  });

  it("takes no time over one that is made to take long", () => {
    const started = performance.now();
    for (const address of [`${"a.".repeat(200_000)}@`, `a@${"a-".repeat(200_000)}`, "@".repeat(400_000)])
      expect(an_address_is_well_formed(address, "owner")).toBeDefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("where persons come in", () => {
  const ada = { email: "ada@b.c", name: "Ada", roles: ["member"], state: "active", invitation: null } as const;
  const tree = () =>
    plant({
      rlc: { allocated: 50_000, people: { ...NOBODY, members: new Map([[ada.email, ada]]) }, children: { cd: {} } },
    });
  const owner = (name: string, email = "new@b.c") => ({ owner: { name, email } });
  const WAYS: readonly [what: string, field: string, change: (name: string, email?: string) => Change][] = [
    [
      "created with an organization",
      "owner",
      (...who) => ({ kind: "organization.create", address: "new", after: { ...creation, ...owner(...who) } }),
    ],
    ["named owner", "owner", (...who) => ({ kind: "owner.name", address: "cd", after: owner(...who) })],
    [
      "invited",
      "users",
      (name, email = "new@b.c") => ({
        kind: "membership.invite",
        address: "rlc",
        after: { email, name, roles: ["member"] },
      }),
    ],
  ];
  const CALLED: typeof WAYS = [
    ...WAYS,
    [
      "called otherwise",
      "users",
      (name) => ({ kind: "membership.update", address: "rlc", after: { email: ada.email, name } }),
    ],
  ];

  for (const [what, field, change] of CALLED) {
    it.each([
      "",
      " ",
      "A\nB",
      "A\u0000",
      "A\u001fB",
      "A\u0085B",
      "A\u2028B",
      "A\u2029B",
      "A\u202eB",
      "A\u2066B",
      x(101),
      "A\ud800",
    ])(`O-3 nobody is ${what} as %j`, (name) => {
      expect(refused(tree(), change(name))).toMatchObject({ code: "name_malformed", rule: "O-3", field });
    });
    it.each([x(100), "O'Neil, Ada (née “Ü”)", "例え"])(`O-3 somebody is ${what} as %j`, (name) => {
      expect(performed(tree(), change(name))).toBeInstanceOf(Array);
    });
  }

  for (const [what, field, change] of WAYS)
    it(`P-3 nobody is ${what} at an address that is none`, () => {
      expect(refused(tree(), change("Ada", "a@x,c@y"))).toMatchObject({ code: "email_malformed", rule: "P-3", field });
    });

  it("P-3 a pending owner of before is not asked again at an address that is none, and is let go", () => {
    const odd = { name: "Odd", email: "a@x,c@y" };
    const planted = () => plant({ rlc: { allocated: 50_000, children: { cd: { owner: odd } } } });
    const again: Change = { kind: "membership.invite", address: "cd", after: { ...odd, roles: ["owner"] } };
    expect(refused(planted(), again)).toMatchObject({ code: "email_malformed", field: "owner" });
    expect(performed(planted(), { kind: "owner.name", address: "cd", after: owner("Ada") })).toBeInstanceOf(Array);
  });

  it("P-3 a member of before is found, and disabled, under any address", () => {
    const odd = { ...ada, email: "a@x,c", invitation: { state: "pending", until: NOW + 1 }, state: "invited" } as const;
    const planted = plant({ rlc: { allocated: 0, people: { ...NOBODY, members: new Map([[odd.email, odd]]) } } });
    expect(
      performed(planted, { kind: "membership.disable", address: "rlc", after: { email: odd.email } }),
    ).toBeInstanceOf(Array);
  });
});
