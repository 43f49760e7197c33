/** Plans to be rendered: one with an operation of every kind, hostile ones, and large ones. Not a test itself. */
import type { Problem } from "../../src/model/problem.ts";
import { emptyPlan } from "../../src/render/index.ts";
import type { Operation, Plan } from "../../src/wire/generated/plan.ts";
import type { Node, Tree } from "../../src/wire/generated/tree.ts";

type Kind = Operation["kind"];

export const nothing = { allocated: 0, used: 0, held: 0, available: 0 };

export function operation(of: Partial<Operation>): Operation {
  return {
    id: `op-${of.kind}-${of.address}`,
    kind: "organization.create",
    address: "rlc",
    before: null,
    after: null,
    group: null,
    reversible: true,
    dependsOn: [],
    version: 1,
    source: { file: "orgs/rlc.yaml", line: 14, column: 3 },
    ...of,
  };
}

export function creation(address: string, parent: string | null, name: string, credits: number): Operation {
  const kind = parent === null ? "Distributor" : "ChildOrganization";
  const owner = { name: "Rita Lane", email: "rita@rlc.example" };
  const after = { kind, parent, name, region: "eu1", country: "CZ", owner, credits };
  return operation({ address, reversible: false, after });
}

/** A plan of operations, with the figures that they come to. */
export function planOf(operations: Operation[], rest: Partial<Plan> = {}): Plan {
  const of = (kind: Kind) => operations.filter((one) => one.kind === kind);
  const summary = {
    operations: operations.length,
    organizationsCreated: of("organization.create").length,
    organizationsUnlinked: of("organization.unlink").length,
    creditsGranted: of("organization.create").reduce((sum, { after }) => sum + Number(after?.credits), 0),
    creditsReclaimed: of("credits.allocate").reduce(
      (sum, { before, after }) => sum + Math.max(0, Number(before?.credits) - Number(after?.credits)),
      0,
    ),
    invitationsSent: of("membership.invite").length,
    membersRemoved: of("membership.disable").length,
  };
  const base = { lineage: "lineage", revision: 12, events: 40 };
  const run = "run-0123456789abcdef01234567";
  return { ...emptyPlan("rlc", "rlc", []), base, run, digest: "0".repeat(64), operations, summary, ...rest };
}

const owner = { name: "Ann Bell", email: "ann@rlc.example" };
const member = { name: "Bob", email: "bob@rlc.example", roles: ["member"], state: "active" };
const role = { name: "auditor", permissions: ["credits:view"], includes: [], scope: null };
const center = { key: "delivery", name: "Delivery", code: "CC-100", parent: null, subAccounts: [] };
const account = { id: "123456789012", provider: "aws", name: "Main", type: "dedicated", children: ["cd"] };
const sso = { issuer: "https://id.rlc.example", clientId: "allot", emailDomains: [] };

/** One operation of every kind: what a new kind is without, the compiler says. */
const EVERY: Readonly<Record<Kind, Partial<Operation>>> = {
  "organization.create": { ...creation("new", "rlc", "New Inc.", 10_000), address: "new" },
  "organization.update": { before: { name: "LG Inc.", labels: {} }, after: { name: "LG", labels: { tier: "gold" } } },
  "organization.rekey": { before: { key: "old" }, after: { key: "newer" }, reversible: false },
  "organization.move": { before: { parent: "rlc" }, after: { parent: "emea" } },
  "organization.pause": { before: { phase: "active" }, after: { phase: "paused" } },
  "organization.resume": { before: { phase: "paused" }, after: { phase: "active" } },
  "organization.activate": { before: { activated: false }, after: { activated: true }, reversible: false },
  "organization.protect": { before: { protected: false }, after: { protected: true } },
  "organization.unprotect": { before: { protected: true }, after: { protected: false } },
  "organization.drain": {
    before: { phase: "paused", credits: 40_000 },
    after: { phase: "draining", credits: 0 },
  },
  "organization.unlink": {
    before: { parent: "rlc", used: 1_200, usedOnUnlink: "absorb" },
    after: { phase: "unlinked" },
    reversible: false,
  },
  "organization.adopt": { before: { managedBy: null }, after: { managedBy: "rlc" } },
  "organization.release": { before: { managedBy: "rlc" }, after: { managedBy: null } },
  "credits.purchase": { before: { purchasedCredits: 500_000 }, after: { purchasedCredits: 600_000 } },
  "credits.allocate": { before: { credits: 200_000 }, after: { credits: 150_000 }, group: "g1" },
  "owner.name": { before: { owner }, after: { owner: { name: "Cleo Dunn", email: "cleo@rlc.example" } } },
  "owner.transfer": { before: { owner }, after: { to: "dan@rlc.example" }, reversible: false },
  "membership.invite": { after: { ...member, name: "Eve", email: "eve@rlc.example" } },
  "membership.update": {
    before: { email: member.email, roles: ["admin"] },
    after: { email: member.email, roles: ["member"] },
  },
  "membership.disable": { before: member, after: { email: member.email, state: "disabled" } },
  "membership.enable": { before: { ...member, state: "disabled" }, after: { email: member.email, state: "active" } },
  "role.create": { after: role },
  "role.update": { before: role, after: { name: "auditor", permissions: ["credits:view", "licenses:view"] } },
  "role.delete": { before: role, after: null },
  "costCenter.create": { after: center },
  "costCenter.update": { before: center, after: { key: "delivery", name: "Deliveries" } },
  "costCenter.delete": { before: center, after: null },
  "account.create": { after: account },
  "account.update": { before: account, after: { id: account.id, children: ["cd", "lg"] } },
  "account.delete": { before: account, after: null },
  "license.create": { after: { product: "pro", quantity: 40 } },
  "license.update": { before: { product: "pro", quantity: 40 }, after: { product: "pro", quantity: 30 } },
  "license.delete": { before: { product: "pro", quantity: 30 }, after: null },
  "billing.create": { after: { computers: 20, invoicesTo: "bills@rlc.example" } },
  "billing.update": { before: { computers: 20 }, after: { computers: 10 }, reversible: false },
  "billing.delete": { before: { computers: 10 }, after: null },
  "presentation.create": { before: null, after: { subdomain: "rlc" } },
  "presentation.update": { before: { subdomain: "rlc" }, after: { subdomain: "rlc-inc" } },
  "presentation.delete": { before: { subdomain: "rlc-inc" }, after: null },
  "sso.create": { after: sso },
  "sso.update": { before: sso, after: { ...sso, emailDomains: ["rlc.example"] } },
  "sso.delete": { before: sso, after: null },
};

/** Organizations of the plan of everything: kinds are spread over a few, as in life. */
const ADDRESS: Readonly<Record<string, string>> = {
  ...{ "organization.unlink": "gone", "organization.drain": "going", "organization.move": "lg" },
  ...{ "organization.update": "lg", "organization.rekey": "old", "credits.allocate": "lg", "owner.name": "mk" },
  ...{ "organization.release": "left", "organization.adopt": "found", "credits.purchase": "rlc" },
  ...{ "organization.pause": "pa", "organization.resume": "re", "organization.activate": "anchor" },
};

/** A plan with an operation of every kind, with pools, warnings, what waits, and what nobody declared. */
export function everyKind(): Plan {
  const operations = Object.entries(EVERY).map(([kind, of]) => {
    const address = of.address ?? ADDRESS[kind] ?? "cd";
    return operation({ ...of, kind: kindOf(kind), address, id: `op-${kind}` });
  });
  operations.push(
    operation({
      ...{ kind: "credits.allocate", address: "mk", group: "g1" },
      ...{ before: { credits: 100_000 }, after: { credits: 150_000 } },
    }),
  );
  return planOf(operations, {
    pools: [
      {
        address: "emea",
        before: { allocated: 100_000, used: 0, held: 0, available: 100_000 },
        after: { allocated: 250_000, used: 0, held: 0, available: 100_000 },
        countsOn: 0,
      },
      {
        address: "rlc",
        before: { allocated: 500_000, used: 31_000, held: 9_000, available: 60_000 },
        after: { allocated: 600_000, used: 32_200, held: 9_000, available: 108_800 },
        countsOn: 60_000,
      },
    ],
    warnings: [
      {
        ...{ code: "never_there", rule: "U-6", address: "dc" },
        message: "there is no organization dc, and never was: this unlinks nothing",
        places: [{ file: "orgs/rlc.yaml", line: 40, column: 5 }],
      },
    ],
    pending: [
      {
        ...{ address: "going", kind: "organization.unlink", until: "2026-03-01T10:00:00Z" },
        waitsFor: "the hour in which work in flight ends",
      },
    ],
    unmanaged: ["stray", "stray-2"],
  });
}

function kindOf(kind: string): Kind {
  const found = kinds().find((one) => one === kind);
  if (found === undefined) throw new Error(`${kind} is no kind`);
  return found;
}

/** All kinds of operations. */
export function kinds(): Kind[] {
  const all: Kind[] = [];
  for (const kind in EVERY) if (isKind(kind)) all.push(kind);
  return all;
}

function isKind(kind: string): kind is Kind {
  return kind in EVERY;
}

/** A node of a tree as documents have it. */
export function node(key: string, of: Partial<Node> = {}): Node {
  const allocated = of.allocated ?? 10_000;
  return {
    ...{ key, name: `${key.toUpperCase()} Inc.`, kind: "ChildOrganization", phase: "active", protected: false },
    ...{ allocated, used: 0, held: 0, available: allocated, children: [] },
    ...of,
  };
}

/** The tree around `everyKind`, before and after. */
export function treesOfEveryKind(): { readonly before: Tree; readonly after: Tree } {
  const used = { allocated: 200_000, used: 50_000, held: 10_000, available: 140_000 };
  const pool = (children: Node[], of: Partial<Node>) =>
    node("rlc", { kind: "Distributor", name: "RLC Inc.", children, ...of });
  const before = pool(
    [
      ...["anchor", "cd", "found", "going", "gone", "left"].map((key) => node(key)),
      node("emea", { kind: "Distributor", allocated: 100_000, children: [node("de", { allocated: 60_000 })] }),
      node("lg", { ...used, name: "LG Inc." }),
      node("mk", { allocated: 100_000 }),
      ...["old", "pa", "re"].map((key) => node(key)),
    ],
    { allocated: 500_000, used: 31_000, held: 9_000, available: 60_000 },
  );
  const lg = node("lg", { ...used, allocated: 150_000, available: 90_000, name: "LG" });
  const after = pool(
    [
      ...["anchor", "cd", "found", "left", "new", "newer", "pa", "re"].map((key) => node(key)),
      node("mk", { allocated: 150_000 }),
      node("emea", { kind: "Distributor", allocated: 250_000, children: [node("de", { allocated: 60_000 }), lg] }),
      node("going", { allocated: 0, available: 0, phase: "draining" }),
    ],
    { allocated: 600_000, used: 32_200, held: 9_000, available: 108_800 },
  );
  return { before: { formatVersion: 1, root: before }, after: { formatVersion: 1, root: after } };
}

/** What would break out of Markdown or HTML, mail people, or load something, in a name. */
export const HOSTILE: readonly string[] = [
  "a|b",
  "a\\|b @everyone",
  "`` ` ``` ```` code",
  "```\n@octocat\n```",
  "</details></summary></code></pre> after",
  "<script>alert(1)</script>",
  "<img src=https://evil.example/x.png onerror=alert(1)>",
  "![image](https://evil.example/y.png)",
  "[link](https://evil.example/z)",
  "<https://evil.example/auto>",
  "https://evil.example/bare www.evil.example",
  "@octocat @org/team",
  "#123 GH-123 org/repo#5 0123456789abcdef0123456789abcdef01234567",
  "someone@evil.example",
  "-->  <!-- allot:plan other -->",
  "# heading",
  "- [ ] task",
  "> quote",
  "~~gone~~ **bold** _it_ :tada:",
  "&lt;b&gt;&amp;&#64;octocat",
  '" onmouseover="alert(1)" style="x:y',
  "' ]]> <![CDATA[ <style>*{display:none}</style>",
  "evil\u001b[31m\u202e\u0000\u0085\nname\u2028\ud800",
  "\\",
  "`",
  " ",
  "",
  "$x^2$ {{7*7}}",
];

/** A plan in which all that comes from files is hostile: names, labels, emails, roles, keys, places, messages, what waits. */
export function hostilePlan(): Plan {
  const operations = HOSTILE.flatMap((text, index) => {
    const source = { file: `orgs/${text}.yaml`, line: 1, column: 1 };
    const key = `${text} ${index}`;
    return [
      operation({ ...creation(key, text, text, 10_000), source, id: `op-${index}` }),
      operation({
        ...{ kind: "organization.update", address: `${key} changed`, source },
        ...{ before: { name: text, labels: { [text]: text } }, after: { name: `${text}!`, labels: {} } },
      }),
      operation({
        ...{ kind: "membership.invite", address: `${key} people`, source },
        after: { name: text, email: `${text}@x.example`, roles: [text] },
      }),
      operation({
        ...{ kind: "organization.rekey", address: `${key} moved`, source, reversible: false },
        ...{ before: { key: text }, after: { key: `${text}2` } },
      }),
    ];
  });
  return planOf(operations, {
    stack: HOSTILE[4] ?? "",
    root: HOSTILE[1] ?? "",
    pools: HOSTILE.filter((text) => text.trim() !== "").map((address) => ({
      address,
      before: nothing,
      after: { ...nothing, allocated: 10_000 },
      countsOn: 0,
    })),
    warnings: hostileProblems(),
    selection: {
      select: [...HOSTILE],
      takenAlong: HOSTILE.map((text) => ({ address: text, kind: text, neededBy: text, because: text })),
      leftOut: { operations: 3, organizations: 2, problems: hostileProblems() },
    },
    pending: HOSTILE.map((text) => ({ address: text, kind: text, waitsFor: text, until: text })),
    unmanaged: [...HOSTILE],
  });
}

export function hostileProblems(): Problem[] {
  return HOSTILE.map((text) => ({
    ...{ code: text, rule: text, address: text, message: `it is ${text}` },
    places: [{ file: text, line: 1, column: 1 }],
  }));
}

/** A hundred letters that are four bytes and two columns each. */
export const WIDE_NAME = "𠮷".repeat(100);

/** A plan of so many creations. */
export function manyCreations(count: number, name = (index: number) => `Child ${index}`): Plan {
  return planOf(
    Array.from({ length: count }, (_, index) => creation(`c-${index}`, "rlc", name(index), 10_000)),
    {
      pools: [
        {
          address: "rlc",
          before: { ...nothing, allocated: count * 10_000, available: count * 10_000 },
          after: { ...nothing, allocated: count * 10_000 },
          countsOn: count * 10_000,
        },
      ],
    },
  );
}

export function manyProblems(count: number, message: string): Problem[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ code: "pool_short", rule: "C-3", address: `c-${index}`, message },
    places: [{ file: "orgs/rlc.yaml", line: index + 1, column: 12 }],
  }));
}
