import { expect, it } from "vitest";
import { explanationText, PLAIN } from "../../src/render/index.ts";

it("breaks long lists at the width, each line below the value", () => {
  const users = ["ann", "bob", "eve", "joe"].map((name) => ({ email: `${name}@rlc.example`, roles: ["member"] }));
  const place = { file: "orgs/rlc.yaml", line: 10, column: 1 };
  const found = { template: null, place, replaces: [] };
  const fields = [
    { field: "users", value: users, ...found },
    { field: "extends", value: ["a", "b"], ...found },
  ];
  expect([...explanationText(fields, { width: 60, style: PLAIN })].join("")).toBe(
    [
      'users    [{"email": "ann@rlc.example", "roles": ["member"]},',
      '         {"email": "bob@rlc.example", "roles": ["member"]},',
      '         {"email": "eve@rlc.example", "roles": ["member"]},',
      '         {"email": "joe@rlc.example", "roles": ["member"]}]',
      "         orgs/rlc.yaml:10:1",
      'extends  ["a", "b"]                       orgs/rlc.yaml:10:1',
      "",
    ].join("\n"),
  );
});
