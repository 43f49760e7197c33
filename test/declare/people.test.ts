/** Users, roles and sign-in in declarations: what they say, and what of them the files alone can tell to be wrong. */
import { describe, expect, it } from "vitest";
import { brief, child, loadText, ROOT, rules } from "./stack-folder.ts";

const people = async (...texts: readonly string[]) => {
  const { desired, problems } = await loadText(...texts);
  expect(problems).toEqual([]);
  return desired?.organizations.get("rlc")?.people;
};
const OPS = "{email: ops@rlc.example, name: Ops, roles: [admin]}";

describe("declared people", () => {
  it("P-7 a scope that names a former key is told which one it is by now", async () => {
    const scoped = `${ROOT}roles: {a: {scope: {children: [cd]}}}\n`;
    const { problems } = await loadText(scoped, child("at", "previousKeys: [cd]"));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["scope_unknown", "the role `a` is for `cd`, and no file declares that: it is called `at` by now"],
    ]);
  });

  it("language-3 are not managed where nothing is said, and none where it is said empty", async () => {
    expect(await people(ROOT)).toBeUndefined();
    expect(await people(`${ROOT}users: []\nroles: {}\nsso: {}\n`)).toEqual({ users: [], roles: new Map(), sso: null });
    expect(rules(await loadText(`${ROOT}users:\nroles: null\nsso: ~\n`))).toEqual([
      "language-3 null_refused",
      "language-3 null_refused",
      "language-3 null_refused",
    ]);
  });

  it("have the form in which the service keeps them: addresses, names, lists in order and each once", async () => {
    const found = await people(
      `${ROOT}roles:
  auditor: {permissions: [licenses:view, credits:view], includes: [reader], scope: {children: [lg, cd]}}
users:
  - {email: Ops@RLC.example, name: " Ops ", roles: [reader, auditor]}
  - {email: bare@rlc.example}
  - {email: off@rlc.example, disabled: true}
sso: {issuer: https://id.rlc.example, clientId: allot, emailDomains: [z.example, a.example]}
`,
      child("cd"),
      child("lg"),
    );
    expect(found?.users).toEqual([
      { ...{ email: "Ops@rlc.example", name: "Ops", roles: ["auditor", "reader"] }, disabled: false, field: "users.0" },
      { ...{ email: "bare@rlc.example", name: undefined, roles: undefined }, disabled: false, field: "users.1" },
      { ...{ email: "off@rlc.example", name: undefined, roles: undefined }, disabled: true, field: "users.2" },
    ]);
    expect(found?.roles?.get("auditor")).toEqual({
      name: "auditor",
      permissions: ["credits:view", "licenses:view"],
      includes: ["reader"],
      scope: { children: ["cd", "lg"] },
    });
    expect(found?.sso).toEqual({
      ...{ issuer: "https://id.rlc.example", clientId: "allot", emailDomains: ["a.example", "z.example"] },
    });
  });

  it("language-5 come from templates: maps of roles merge, lists of users are replaced", async () => {
    const template = `apiVersion: allot/v1
kind: Template
name: staffed
spec:
  users: [${OPS}]
  roles: {auditor: {permissions: [credits:view]}}
`;
    const own = "extends: [staffed]\nroles: {clerk: {includes: [auditor]}}\n";
    const merged = await people(template, ROOT + own);
    expect([...(merged?.roles?.keys() ?? [])]).toEqual(["auditor", "clerk"]);
    expect(merged?.users?.map(({ email }) => email)).toEqual(["ops@rlc.example"]);
    const replaced = await people(template, `${ROOT + own}users: [{email: ann@rlc.example}]\n`);
    expect(replaced?.users?.map(({ email }) => email)).toEqual(["ann@rlc.example"]);
  });

  const ROWS: [rule: string, what: string, lines: string, expected: readonly string[]][] = [
    ["P-7", "a built-in role", `users: [${OPS}]`, []],
    ["P-7", "a role that is nowhere", "roles: {}\nusers: [{email: a@b.c, roles: [auditr]}]", ["P-7 role_unknown"]],
    ["P-7", "a role that may be live, where roles are not declared", "users: [{email: a@b.c, roles: [auditor]}]", []],
    ["P-7", "a role that includes what is nowhere", "roles: {a: {includes: [b]}}", ["P-7 role_unknown"]],
    ["P-7", "a role that includes itself", "roles: {a: {includes: [a]}}", ["P-7 role_circle"]],
    [
      "P-7",
      "roles in a circle, once",
      "roles: {a: {includes: [b]}, b: {includes: [c]}, c: {includes: [a]}}",
      ["P-7 role_circle"],
    ],
    ["P-7", "roles that share what they include", "roles: {a: {includes: [b, c]}, b: {includes: [c]}, c: {}}", []],
    ["P-7", "a role of a built-in name", "roles: {admin: {permissions: [credits:view]}}", ["P-7 role_built_in"]],
    ["P-1", "the role owner given to a user", "users: [{email: a@b.c, roles: [owner]}]", ["P-1 owner_is_no_user"]],
    ["P-1", "the role owner included", "roles: {a: {includes: [owner]}}", ["P-1 owner_is_no_user"]],
    ["P-1", "the owner as a user besides", "users: [{email: RITA@rlc.example}]", ["P-1 owner_is_no_user"]],
    ["P-6", "one address twice", "users: [{email: a@b.c}, {email: a@b.c}]", ["P-6 user_twice"]],
    ["P-6", "one address twice, in another case", "users: [{email: a@b.c}, {email: A@B.C}]", ["P-6 user_twice"]],
    ["P-7", "a scope of a child that is declared", "roles: {a: {scope: {children: [cd]}}}", []],
    ["P-7", "a scope of a child that is nowhere", "roles: {a: {scope: {children: [ce]}}}", ["P-7 scope_unknown"]],
    ["P-7", "a permission that is none", "roles: {a: {permissions: [credits:spend]}}", ["language-1 wrong_form"]],
    ["P-6", "an address that is none", "users: [{email: nobody}]", ["language-1 wrong_form"]],
    ["P-6", "a user without an address", "users: [{name: Ann}]", ["language-2 field_missing"]],
    ["P-5", "sign-in without a client id", "sso: {issuer: https://i.example}", ["language-2 field_missing"]],
    [
      "P-5",
      "sign-in of domains alone",
      "sso: {emailDomains: [a.example]}",
      ["language-2 field_missing", "language-2 field_missing"],
    ],
    ["P-5", "an issuer that is not https", "sso: {issuer: ftp://i.example, clientId: c}", ["language-1 wrong_form"]],
    ["P-5", "an issuer of plain http", "sso: {issuer: http://i.example, clientId: c}", ["P-5 issuer_malformed"]],
    ["P-5", "an issuer with a query", "sso: {issuer: 'https://i.example/?q=1', clientId: c}", ["P-5 issuer_malformed"]],
    [
      "P-5",
      "an issuer with a password",
      "sso: {issuer: 'https://u:p@i.example', clientId: c}",
      ["P-5 issuer_malformed"],
    ],
    ["P-5", "an issuer of plain http on this machine", "sso: {issuer: http://127.0.0.1:8, clientId: c}", []],
    ["P-7", "a scope of linked accounts is taken", "roles: {a: {scope: {accounts: [x]}}}", []],
  ];
  it.each(ROWS)("%s: %s", async (_rule, _what, lines, expected) => {
    expect(rules(await loadText(`${ROOT}${lines}\n`, child("cd")))).toEqual(expected);
  });

  it("P-6 may have the same address in two organizations: two memberships", async () => {
    expect(rules(await loadText(`${ROOT}users: [{email: a@b.c}]\n`, child("cd", "users: [{email: a@b.c}]")))).toEqual(
      [],
    );
  });

  it("language-2 are reported with the place of the user, of the role, and all at once", async () => {
    const { problems } = await loadText(`${ROOT}roles:
  auditor: {includes: [clrk]}
  clerk: {}
users:
  - ${OPS}
  - {email: OPS@rlc.example}
  - email: ann@rlc.example
    roles: [auditr]
`);
    expect(problems.map(brief)).toEqual([
      "orgs/a.yaml:10:13 role_unknown",
      "orgs/a.yaml:14:13 user_twice",
      "orgs/a.yaml:16:5 role_unknown",
    ]);
    expect(problems[1]?.places).toHaveLength(2);
    expect(problems[2]?.message).toContain("did you mean `auditor`?");
  });

  it("language-6 takes no client secret yet: nothing would use it", async () => {
    const { problems } = await loadText(
      `${ROOT}sso: {issuer: https://i.example, clientId: c, clientSecret: !env SET}\n`,
    );
    expect(problems.map(({ code }) => code)).toContain("not_supported_yet");
    expect(problems[0]?.message).toContain("sso.clientSecret");
  });

  it("language-7 of what is released mean nothing", async () => {
    const { problems } = await loadText(ROOT, child("cd", "state: released\nusers: [{email: a@b.c, roles: [owner]}]"));
    expect(problems).toEqual([]);
  });
});
