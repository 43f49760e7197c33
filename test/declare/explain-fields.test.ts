/**
 * `explain` for every field of the language: the schemas are walked, and each field that they have is declared in a sample below and explained with
 * the line on which it stands. A field that is new in the schemas and has no sample fails here.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { type Declarations, explain } from "../../src/declare/index.ts";
import { type Shape, type ShapeName, shapeOf } from "../../src/declare/shape.ts";
import { load, ROOT } from "./stack-folder.ts";

const COMMON = `region: eu1
country: CZ
owner:
  name: Ann Owner
  email: ann@x.example
labels:
  tier: gold
  cost.center: north
externalId: crm-KEY
state: active
confirm: KEY Inc.
previousKeys: [old-KEY]
protected: true
access: delegated
customerAccess: refuse
`;
const PEOPLE = `roles:
  auditor:
    permissions: [credits:view]
    includes: [member]
    scope:
      children: [lg]
      accounts: ["110000000001"]
      costCenters: [delivery]
users:
  - email: ops@x.example
    name: Ops
    roles: [auditor]
    disabled: false
costCenters:
  delivery:
    name: Delivery
    code: CC-100
    parent: all
    subAccounts: [a-1]
licenses:
  pro:
    quantity: 40
sso:
  issuer: https://id.x.example
  clientId: allot
  clientSecret: !env CLIENT_SECRET
  emailDomains: [x.example]
support:
  profile: provider
  website: https://x.example
  email: help@x.example
  phone: "+420 1"
branding:
  productName: X Care
  logo: https://x.example/logo.svg
  color: "#112233"
contactMenu:
  - label: Call
    url: https://x.example/call
    email: call@x.example
    phone: "+420 2"
alertsTo: [alerts@x.example]
subdomain: KEY
`;
const DISTRIBUTOR = `provisioning: self
partnerType: msp
usedOnUnlink: absorb
${PEOPLE}accounts:
  "110000000001":
    provider: aws
    name: Payer
    type: shared
    child: lg
    children: [lg]
    portalDefined: true
    autoCustomer: true
    autoAssigned: true
    excludeRule: "*sandbox*"
`;
const CHILD = `anchor: false
anchorRef: acme
management: provider
managedAccount:
  billing:
    paymentReference: !env PAYMENT
    email: books@x.example
  computers: 50
${PEOPLE}`;

const of = (key: string, text: string) => text.replaceAll("KEY", key);
const indented = (text: string, indent: string) => text.replace(/^(?=.)/gm, indent);
const SAMPLES = `apiVersion: allot/v1
kind: Distributor
key: rlc
extends: [usual]
name: RLC Inc.
purchasedCredits: 500000
${of("rlc", COMMON + DISTRIBUTOR)}children:
  inner:
    kind: Distributor
    extends: [usual]
    name: Inner Inc.
    credits: 200000
${indented(of("inner", COMMON + DISTRIBUTOR), "    ")}    children:
      leaf:
        kind: ChildOrganization
        extends: [usual]
        name: Leaf Inc.
        credits: 10000
${indented(of("leaf", COMMON + CHILD), "        ")}---
apiVersion: allot/v1
kind: Distributor
key: outer
parent: rlc
extends: [usual]
name: Outer Inc.
credits: 100000
${of("outer", COMMON + DISTRIBUTOR)}---
apiVersion: allot/v1
kind: ChildOrganization
key: lg
parent: outer
extends: [usual]
name: LG Inc.
credits: 10000
${of("lg", COMMON + CHILD)}---
apiVersion: allot/v1
kind: Template
name: usual
spec:
  region: us1
`;
const LINES = SAMPLES.split("\n");

/** Fields of a shape by their paths; `*` stands for a key that is free, or an item. */
function* fieldsOf(shape: Shape, path: readonly string[] = []): Generator<string> {
  if (path[0] === "children") yield "children";
  else if (shape.fields) for (const [name, field] of shape.fields) yield* fieldsOf(field(), [...path, name]);
  else if (shape.inner) yield* fieldsOf(shape.inner(), [...path, "*"]);
  else yield path.join(".");
}

/** By kind: the samples that have its fields. */
const KINDS: readonly (readonly [ShapeName, readonly string[]])[] = [
  ["Distributor", ["rlc", "outer"]],
  ["NestedDistributor", ["inner"]],
  ["ChildOrganization", ["lg"]],
  ["NestedChild", ["leaf"]],
];
/** Free keys and items of the samples. */
const FREE = ["tier", "auditor", "delivery", "pro", "110000000001", "0"];
/** Only a root has purchases, and it is never nested. */
const NOWHERE: Readonly<Partial<Record<ShapeName, readonly string[]>>> = { NestedDistributor: ["purchasedCredits"] };

/** Every way to fill in the free keys of a path. */
function* filled([first, ...rest]: readonly string[]): Generator<readonly string[]> {
  if (first === undefined) yield [];
  else for (const tail of filled(rest)) for (const step of first === "*" ? FREE : [first]) yield [step, ...tail];
}

describe("explain for every field", () => {
  let declarations: Declarations;
  beforeAll(async () => {
    const environment = { PAYMENT: "sepa-1", CLIENT_SECRET: "s3cret" };
    declarations = await load({ "orgs/a.yaml": SAMPLES }, { env: environment });
  });

  const explained = (address: string) => {
    const explanation = explain(declarations, address);
    return "fields" in explanation ? explanation.fields.filter((field) => field.inheritedFrom === undefined) : [];
  };

  it.each(KINDS)("of a %s says its value and the line on which that stands", (kind, keys) => {
    const fields = [...fieldsOf(shapeOf(kind))].filter((field) => !NOWHERE[kind]?.includes(field));
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) {
      const addresses = keys.flatMap((key) => [...filled(field.split("."))].map((path) => `${key}.${path.join(".")}`));
      const found = addresses.flatMap((address) => explained(address).map((one) => ({ ...one, address })));
      expect({ kind, field, found: found.length > 0 }).toEqual({ kind, field, found: true });
      for (const { address, place, field: path, value } of found) {
        const line = LINES[place.line - 1] ?? "";
        const step = path.split(".").findLast((one) => !/^\d+$/.test(one)) ?? "";
        expect({ address, file: place.file, line: line.includes(step) }).toEqual({
          ...{ address, file: "orgs/a.yaml", line: true },
        });
        expect([address, value === undefined]).toEqual([address, /clientSecret|paymentReference/.test(path)]);
        if (value !== undefined && typeof value !== "object") expect(line).toContain(String(value));
      }
    }
  });

  it.each(KINDS)(
    "of a %s is part of what is explained of all of it, each once, and no secret is shown",
    (kind, keys) => {
      for (const key of keys) {
        const all = explained(key).map(({ field }) => field);
        expect(new Set(all).size).toBe(all.length);
        const top = new Set(all.map((field) => field.split(".")[0]));
        const said = shapeOf(kind).fields?.keys() ?? [];
        const without = ["children", "apiVersion", "kind", "key", "parent", "purchasedCredits", "credits"];
        for (const field of said)
          if (!without.includes(field)) expect([key, field, top.has(field)]).toEqual([key, field, true]);
        expect(JSON.stringify(explain(declarations, key))).not.toMatch(/sepa-1|s3cret/);
      }
    },
  );

  it.each(KINDS)("of a %s that is not declared is no unknown field", async (kind, [key]) => {
    const nothing = await load({
      "orgs/a.yaml": `${ROOT}children:\n  inner: {kind: Distributor, state: released}\n  leaf: {state: released}\n---\napiVersion: allot/v1\nkind: ChildOrganization\nkey: lg\nparent: rlc\nstate: released\n`,
    });
    expect(nothing.problems).toEqual([]);
    for (const field of fieldsOf(shapeOf(kind))) {
      const address = `${key}.${field.replaceAll("*", "some.thing")}`;
      const explanation = explain(nothing, address);
      if ("problem" in explanation)
        expect([address, explanation.problem.code]).toEqual([address, "field_not_declared"]);
    }
  });
});
