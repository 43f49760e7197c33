/** Values between Terraform and us: exact, as they were written, and wrong ones told at their attribute. */
import { decode, ExtData, encode } from "@msgpack/msgpack";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROVIDER_SCHEMA } from "../../src/terraform/configuration.ts";
import { OFFERED } from "../../src/terraform/offered.ts";
import { asWritten, isStoredAlike } from "../../src/terraform/planning.ts";
import type { Type } from "../../src/terraform/protocol/types.ts";
import {
  type Attributes,
  Decimal,
  decoded,
  encoded,
  UNKNOWN,
  type Value,
} from "../../src/terraform/protocol/values.ts";
import { Provider } from "../../src/terraform/provider.ts";
import { attributeType, type Schema, typeOfSchema } from "../../src/terraform/schema.ts";

const provider = new Provider(OFFERED);

function schemaOf(name: string): Schema {
  const found = OFFERED.resources.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.schema;
}

/** What is wrong with a configuration, as Terraform is told: path, summary and detail. */
async function wrong(name: string, config: Attributes): Promise<readonly string[]> {
  const sent = { type_name: `allot_${name}`, config: encoded(config, typeOfSchema(schemaOf(name))) };
  const answer: { diagnostics?: readonly { summary: string; detail: string; attribute?: { steps: object[] } }[] } =
    await provider.answers.ValidateResourceConfig(sent);
  return (answer.diagnostics ?? []).map(({ summary, detail, attribute }) => {
    const path = attribute?.steps.map((step) => Object.values(step)[0]).join("/") ?? "";
    return `${path}: ${summary}: ${detail}`;
  });
}

const CHILD: Attributes = {
  ...{ key: "nn", name: "NN Inc.", parent: "rlc", region: "eu1", country: "CZ", credits: 10_000 },
  owner: { name: "Nia Novak", email: "nia@nn.example" },
};
const PRESENTATION: Attributes = { organization: "nn" };
const ACCOUNT: Attributes = { organization: "nn", computers: 1 };
const AWS: Attributes = { organization: "nn", account_id: "c-1", cloud: "aws", type: "dedicated" };
const DESK: Attributes = { organization: "nn", name: "desk" };
const MEMBER: Attributes = { organization: "nn", email: "ada@nn.example", name: "Ada" };

describe("numbers", () => {
  /** As cty sends them: the smallest integer, a float, or a decimal text. */
  const sent: readonly [unknown, Value][] = [
    [0, 0],
    [10_000n, 10_000],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    [9_007_199_254_740_993n, 9_007_199_254_740_993n],
    ["9007199254740993", new Decimal("9007199254740993")],
    ["123456789012345678901234567890", new Decimal("123456789012345678901234567890")],
    [20_000.5, new Decimal("20000.5")],
    ["20000.00000000000000000001", new Decimal("20000.00000000000000000001")],
    [-1, -1],
  ];
  it.each(sent)("come as they were sent: %s", (raw, value) => {
    const msgpack = encode(raw, { useBigInt64: true });
    expect(decoded({ msgpack }, "number")).toEqual(value);
    expect(decoded(encoded(value, "number"), "number")).toEqual(value);
  });

  it.each([
    [9_007_199_254_740_993n, "9007199254740993"],
    [new Decimal("20000.5"), "20000.5"],
    [new Decimal("1e400"), "1e400"],
    [-10_000, "-10000"],
  ] as const)("C-1: are never rounded: %s is quoted at its attribute", async (credits, written) => {
    const meant = `${written}: a whole number from 0 to 9,007,199,254,740,991 is meant`;
    expect(await wrong("child_organization", { ...CHILD, credits })).toEqual([
      expect.stringContaining(`credits: Not a whole number (C-1): credits is ${meant}`),
    ]);
    expect(await wrong("credit_allocations", { pool: "rlc", allocations: { a: 10_000, b: credits } })).toEqual([
      expect.stringContaining(`allocations/b: Not a whole number (C-1): allocations.b is ${meant}`),
    ]);
    expect(await wrong("license_pool", { organization: "nn", product: "agents", quantity: credits })).toEqual([
      expect.stringContaining("quantity: Not a whole number"),
    ]);
  });
});

describe("any value", () => {
  const type: Type = [
    "object",
    {
      ...{ text: "string", number: "number", yes: "bool", any: ["map", "number"], set: ["set", "string"] },
      list: ["list", ["object", { label: "string", more: ["list", "bool"] }]],
    },
  ];
  const orNot = (one: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
    fc.oneof({ weight: 6, arbitrary: one }, fc.constantFrom<Value>(null, UNKNOWN));
  const text = orNot(fc.string({ unit: "binary" }));
  // A map of an attacker's keys is a map.
  const names = fc.string().filter((one) => one !== "__proto__");
  const key = fc.oneof(names, fc.constantFrom("constructor", "toString", "hasOwnProperty"));
  const value = fc.record({
    text,
    number: orNot(fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }))),
    yes: orNot(fc.boolean()),
    any: orNot(fc.dictionary(key, orNot(fc.maxSafeNat()))),
    set: orNot(fc.array(text)),
    list: orNot(fc.array(fc.record({ label: text, more: orNot(fc.array(orNot(fc.boolean()))) }))),
  });

  it("is the same after a journey", () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(decoded(encoded(one, type), type)).toEqual({ ...one, any: one.any && plain(one.any) });
      }),
    );
  });

  it("has every attribute, null where it is absent", () => {
    expect(decode(encoded({ text: "x" }, type).msgpack)).toEqual({
      ...{ text: "x", number: null, yes: null, any: null, set: null, list: null },
    });
  });

  it("has no key that is no key of a map", async () => {
    const config = encode({ labels: { marker: "x" } });
    const at = Buffer.from(config).indexOf("marker") - 1;
    const renamed = Buffer.concat([config.subarray(0, at), encode("__proto__"), config.subarray(at + 7)]);
    const sent = { type_name: "allot_child_organization", config: { msgpack: renamed } };
    expect(await provider.answers.ValidateResourceConfig(sent)).toMatchObject({
      diagnostics: [{ severity: 1, summary: "No such key", detail: "Nothing can be called __proto__." }],
    });
  });

  it("is unknown, whatever is known of it", () => {
    const refined = encode(new ExtData(12, encode(new Map([[1, false]]))));
    expect(decoded({ msgpack: refined }, "string")).toBe(UNKNOWN);
    expect(decoded({ msgpack: encode(new ExtData(0, new Uint8Array([0]))) }, ["map", "number"])).toBe(UNKNOWN);
  });
});

/** Without a prototype that `fast-check` may have taken away. */
function plain(value: Value): Value {
  return typeof value === "object" && value !== null ? { ...value } : value;
}

describe("a configuration by itself", () => {
  it.each<[string, string, Attributes, string]>([
    ["O-2", "child_organization", { ...CHILD, key: "Not A Key" }, "key: Key malformed (O-2)"],
    ["O-2", "child_organization", { ...CHILD, key: "" }, "key: Key malformed (O-2)"],
    ["O-3", "child_organization", { ...CHILD, name: "" }, "name: Name malformed (O-3): a name is not empty"],
    ["O-3", "child_organization", { ...CHILD, name: "N\u202eN" }, "name: Name malformed (O-3)"],
    ["O-3", "child_organization", { ...CHILD, name: "😀".repeat(101) }, "at most 100 characters; this one has 101"],
    ["O-4", "child_organization", { ...CHILD, country: "cz" }, "country: Country unknown (O-4)"],
    ["O-1", "child_organization", { ...CHILD, parent: "" }, "parent: Root not distributor (O-1)"],
    [
      "P-3",
      "child_organization",
      { ...CHILD, owner: { name: "N", email: "no address" } },
      "owner: Email malformed (P-3)",
    ],
    [
      "C-2",
      "child_organization",
      { ...CHILD, credits: 15_000 },
      "credits: Credits step (C-2): 15,000 is not a multiple",
    ],
    ["C-2", "credit_allocations", { pool: "rlc", allocations: { a: 15_000 } }, "allocations/a: Credits step (C-2)"],
    [
      "C-1",
      "credit_allocations",
      { pool: "rlc", allocations: { a: null } },
      "allocations/a: Nothing in a collection: allocations.a is null",
    ],
    ["null", "child_organization", { ...CHILD, labels: { tier: null } }, "labels/tier: Nothing in a collection"],
    [
      "null",
      "role",
      { organization: "nn", name: "support", includes: ["a", null] },
      "includes: Nothing in a collection",
    ],
    ["N-1", "child_organization", { ...CHILD, anchor: true }, "credits: Anchor has none (N-1)"],
    ["O-1", "child_organization", { ...CHILD, parent: "nn" }, "parent: Parent not found (O-1)"],
    ["words", "child_organization", { ...CHILD, access: "open" }, "access: There is no access open"],
    [
      "times",
      "child_organization",
      { ...CHILD, timeouts: { credits: "soon", delete: null } },
      "timeouts: No length of time",
    ],
    ["B-3", "presentation", { ...PRESENTATION, subdomain: "NN" }, "subdomain: Subdomain malformed (B-3)"],
    [
      "B-3",
      "presentation",
      { ...PRESENTATION, branding: { logo: "http://x", product_name: null, color: null } },
      "branding: The service does not take this: branding.logo",
    ],
    [
      "B-3",
      "presentation",
      {
        ...PRESENTATION,
        contact_menu: [
          { label: "ok", url: null, email: null, phone: null },
          { label: "x", url: "x", email: null, phone: null },
        ],
      },
      "contact_menu/1: The service does not take this: contact_menu[1].url",
    ],
    ["B-2", "presentation", { ...PRESENTATION, branding: {}, alerts_to: [] }, "A presentation that says nothing"],
    [
      "P-5",
      "single_sign_on",
      { organization: "nn", issuer: "https://id.example", client_id: "" },
      "client_id: The service does not take this",
    ],
    [
      "P-7",
      "role",
      { organization: "nn", name: "support", permissions: ["everything:do"] },
      "permissions: The service does not take this",
    ],
    [
      "P-7",
      "role",
      { organization: "nn", name: "support / desk", permissions: [UNKNOWN, "users:list"] },
      "name: The service does not take this",
    ],
    [
      "L-1",
      "license_pool",
      { organization: "nn", product: "agents/x y", quantity: UNKNOWN },
      "product: The service does not take this",
    ],
    [
      "B-3",
      "presentation",
      {
        ...PRESENTATION,
        subdomain: UNKNOWN,
        contact_menu: [
          { label: "x", url: "x", email: null, phone: null },
          { label: "ok", url: UNKNOWN, email: null, phone: null },
        ],
      },
      "contact_menu/0: The service does not take this: contact_menu[0].url",
    ],
    [
      "B-4",
      "presentation",
      { ...PRESENTATION, alerts_to: [UNKNOWN, "ü@w.example"] },
      "alerts_to: Email malformed (B-4)",
    ],
    [
      "B-2",
      "presentation",
      { ...PRESENTATION, support: { email: "a..b@w.example" } },
      "support: Email malformed (B-2)",
    ],
    [
      "B-3",
      "presentation",
      {
        ...PRESENTATION,
        contact_menu: [
          { label: "a", url: null, email: UNKNOWN, phone: null },
          { label: "b", url: null, email: ".b@w.example", phone: null },
        ],
      },
      "contact_menu/1: Email malformed (B-3)",
    ],
    ["B-1", "managed_account", { ...ACCOUNT, invoices_to: "a..b@w.example" }, "invoices_to: Email malformed (B-1)"],
    ["P-3", "membership", { ...MEMBER, email: "ü@nn.example" }, "email: Email malformed (P-3)"],
    ["P-3", "membership", { ...MEMBER, email: "a..b@nn.example", roles: UNKNOWN }, "email: Email malformed (P-3)"],
    ["O-3", "membership", { ...MEMBER, name: "" }, "name: Name malformed (O-3)"],
    ["P-1", "membership", { ...MEMBER, roles: [UNKNOWN, "owner"] }, "roles: Owner is no user (P-1)"],
    [
      "A-1",
      "linked_account",
      { ...AWS, children: ["a", UNKNOWN, "b"] },
      "children: Account one child (A-1): the account c-1",
    ],
    ["A-2", "linked_account", { ...AWS, auto_customer: true }, "auto_customer: Auto customer not possible (A-2)"],
    [
      "A-2",
      "linked_account",
      { ...AWS, cloud: UNKNOWN, type: "shared", auto_customer: true, portal_defined: null },
      "of c-1: it is not portal-defined.",
    ],
    ["A-3", "linked_account", { ...AWS, type: "shared", auto_assigned: true }, "auto_assigned: Auto assigned not"],
    ["A-3", "linked_account", { ...AWS, exclude_rule: "**" }, "exclude_rule: Exclude rule not possible (A-3)"],
    ...["https://id.example/?q=1", "https://id.example/#f", "https:///x", "https://u:p@id.example"].map(
      (issuer): [string, string, Attributes, string] => [
        ...(["P-5", "single_sign_on"] as const),
        { organization: "nn", issuer, client_id: "allot" },
        "issuer: Issuer malformed (P-5)",
      ],
    ),
    ["P-7", "role", { organization: "nn", name: "admin" }, "name: Role built in (P-7)"],
    ["P-7", "role", { ...DESK, includes: ["owner", UNKNOWN] }, "includes: Owner is no user (P-1)"],
    ["P-7", "role", { ...DESK, includes: ["desk"] }, "includes: Role circle (P-7): the role desk would include itself"],
    ["K-1", "cost_center", { organization: "nn", key: "IT Dept", name: "IT" }, "key: The service does not take this"],
    ["B-1", "managed_account", { organization: "nn", computers: 251 }, "computers: The service does not take this"],
    [
      "B-1",
      "managed_account",
      { organization: "nn", computers: 1, payment_reference: "x", payment_mark: "y" },
      "payment_mark: Which means of payment?",
    ],
  ])("%s: %s is told what is wrong at its attribute, offline", async (_rule, name, config, expected) => {
    const found = await wrong(name, config);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    // What it refers to may not be known yet.
    if (config.organization === "nn") expect(await wrong(name, { ...config, organization: UNKNOWN })).toEqual(found);
  });

  it("A-1 A-2 A-3: all that is wrong with a linked account is told at once, and what is not known is nobody's fault", async () => {
    const all = { ...AWS, children: ["a", "b"], auto_customer: true, exclude_rule: "**" };
    const codes = (found: readonly string[]) => found.map((one) => /\((.*?)\)/.exec(one)?.[1]);
    expect(codes(await wrong("linked_account", all))).toEqual(["A-1", "A-2", "A-3"]);
    const late: Attributes = { cloud: UNKNOWN, type: UNKNOWN, portal_defined: UNKNOWN, auto_assigned: UNKNOWN };
    expect(await wrong("linked_account", { ...all, ...late })).toEqual([]);
  });

  it("is nobody's fault where it is not known yet", async () => {
    for (const { name, schema } of OFFERED.resources) {
      const unknown = Object.fromEntries(
        Object.entries(schema.attributes).map(([attribute, { given }]): [string, Value] => [
          attribute,
          given === "computed" ? null : UNKNOWN,
        ]),
      );
      expect([name, await wrong(name, unknown)]).toEqual([name, []]);
    }
  });

  it.each(["NN Inc.", "  NN Inc. ", "Ünïçødé GmbH", "U\u0308", "😀 & Söhne", "\u200dzero"])(
    "takes the name %j",
    async (name) => {
      expect(await wrong("child_organization", { ...CHILD, name })).toEqual([]);
    },
  );
});

it("O-2: a provider block is asked offline as well", async () => {
  const sent = (config: Attributes) => ({ config: encoded(config, typeOfSchema(PROVIDER_SCHEMA)) });
  const told = async (config: Attributes) =>
    JSON.stringify(await provider.answers.ValidateProviderConfig(sent(config)));
  expect(await told({ endpoint: "orgs.example", root: "No Key" })).toMatch(
    /endpoint orgs\.example.*Key malformed \(O-2\)/,
  );
  expect(await told({ endpoint: "https://orgs.example", root: "rlc" })).toBe('{"diagnostics":[]}');
  expect(await told({ endpoint: UNKNOWN, root: UNKNOWN, token: UNKNOWN })).toBe('{"diagnostics":[]}');
});

describe("what is there", () => {
  const live = {
    name: "NN",
    owner: { name: "Nia", email: "Nia@nn.example" },
    external_id: null,
    labels: { name: "x" },
  };
  it("stays as it was written where that is stored as the same", () => {
    const written = {
      name: " NN ",
      owner: { name: " Nia", email: "Nia@NN.example " },
      external_id: "",
      labels: { name: "x" },
    };
    expect(asWritten(written, live)).toEqual(written);
    for (const name of Object.keys(live)) expect(isStoredAlike(name, at(written, name), at(live, name))).toBe(true);
  });
  it("is told where it is another: capitals of a name, what stands before the @, spaces of a label", () => {
    const other = {
      name: "nn",
      owner: { name: "nia", email: "nia@nn.example" },
      external_id: "x",
      labels: { name: " x " },
    };
    expect(asWritten(other, live)).toEqual(live);
    for (const name of Object.keys(live)) expect(isStoredAlike(name, at(other, name), at(live, name))).toBe(false);
  });
  const at = (attributes: Attributes, name: string) => attributes[name] ?? null;
});

it("tells no secret: what is sensitive is marked so, what is only written is computed nowhere", () => {
  const secrets = OFFERED.resources.flatMap(({ name, schema }) =>
    Object.entries(schema.attributes)
      .filter(([, one]) => one.writeOnly)
      .map(([attribute, one]) => [name, attribute, one.sensitive, one.given, attributeType(one)]),
  );
  expect(secrets).toEqual([["managed_account", "payment_reference", true, "optional", "string"]]);
});
