import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isMap } from "../../src/declare/map.ts";
import { SCHEMA_FILES, shapeOf } from "../../src/declare/shape.ts";
import { SUPPORTED } from "../../src/declare/supported.ts";
import { SCHEMA_FOLDER } from "../../src/wire/schema-folder.ts";

const schemas = SCHEMA_FILES.map((file) => ({
  file,
  schema: JSON.parse(readFileSync(new URL(file, SCHEMA_FOLDER), "utf8")),
}));

/** All of the language in one document of each kind that declares organizations. */
const EVERYTHING = {
  apiVersion: "allot/v1",
  kind: "Distributor",
  key: "rlc",
  name: "RLC Inc.",
  owner: { name: "Rita", email: "rita@rlc.example" },
  purchasedCredits: 500_000,
  access: "sealed",
  partnerType: "msp",
  usedOnUnlink: "absorb",
  roles: { auditor: { permissions: ["credits:view"], includes: ["reader"], scope: { children: ["cd"] } } },
  users: [{ email: "ops@rlc.example", name: "Ops", roles: ["admin"] }],
  costCenters: { delivery: { name: "Delivery", code: "CC-100" } },
  licenses: { pro: { quantity: 40 } },
  accounts: {
    "123456789012": { provider: "aws", type: "dedicated", child: "cd", autoAssigned: true, excludeRule: "*sandbox*" },
  },
  children: {
    cd: {
      name: "CD",
      credits: 10_000,
      protected: true,
      managedAccount: { billing: { email: "b@cd.example" } },
      management: "provider",
    },
    emea: {
      kind: "Distributor",
      credits: 0,
      children: { lg: { anchorRef: "cd", sso: { issuer: "https://i.example", clientId: "c" } } },
    },
  },
};

describe("the schemas", () => {
  it("describe every field, and take no others", () => {
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) value.forEach((item, index) => void walk(item, `${path}/${index}`));
      if (!isMap(value)) return;
      const { properties } = value;
      // Below `if`, properties are asked about and not declared.
      if (
        isMap(properties) &&
        !path.endsWith("/if") &&
        typeof value.title !== "undefined" &&
        value.title !== "Declaration"
      ) {
        expect(value, path).toMatchObject({ additionalProperties: false });
      }
      if (isMap(properties) && !path.endsWith("/if"))
        for (const [name, property] of Object.entries(properties))
          expect(property, `${path}/${name}`).toMatchObject({ description: expect.stringMatching(/\.$/) });
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    for (const { file, schema } of schemas) walk(schema, file);
  });

  it("work together in an editor, whose validator knows nothing of ours", () => {
    const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
    for (const { schema } of schemas) ajv.addSchema(schema);
    const validate = ajv.getSchema("declaration.schema.json");
    expect(validate?.(EVERYTHING), JSON.stringify(validate?.errors)).toBe(true);
    expect(validate?.({ ...EVERYTHING, children: { cd: { nmae: "x" } } })).toBe(false);
    expect(validate?.({ ...EVERYTHING, children: { "C D": {} } })).toBe(false);
    expect(validate?.({ apiVersion: "allot/v1", kind: "Stack", name: "x", guards: { unlinks: { percent: 5 } } })).toBe(
      true,
    );
    expect(
      validate?.({ apiVersion: "allot/v1", kind: "Template", name: "x", spec: { support: { profile: "provider" } } }),
    ).toBe(true);
  });

  it.each(["ChildOrganization", "Distributor"] as const)("have no field of a %s that is still to come", (kind) => {
    const fields = [...(shapeOf(kind).fields?.keys() ?? [])];
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((name) => !SUPPORTED.organization.includes(name))).toEqual([]);
  });
});
