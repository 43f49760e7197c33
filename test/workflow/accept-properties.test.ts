/**
 * Whatever others do to a tree, and however its files are laid out: once accepted, the plan is empty, and every comment that stands on a line of its
 * own stands there still. On a real service.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  allocate,
  change,
  disable,
  drain,
  invite,
  move,
  nameOwner,
  type Operation,
  operation,
  pause,
  protect,
  purchase,
  rekey,
  release,
} from "../service/under-test.ts";
import { DriftingStack, type Served, serving } from "./drifting.ts";

let served: Served;
beforeAll(async () => {
  served = await serving();
});
afterAll(() => served.close());

type Make = (tree: string) => Operation;

/** More draws, to hunt: `DRIFT_RUNS=1000`. */
const RUNS = Number(process.env.DRIFT_RUNS ?? 40);
const TIMEOUT_MS = 240_000 + RUNS * 1_000;

const DISTRIBUTORS = ["a", "b"];
const CHILDREN = ["k0", "k1", "k2", "k3"];
const ALL = ["root", ...DISTRIBUTORS, ...CHILDREN];
const some = fc.constantFrom(...ALL);
const text = fc.constantFrom("One", "NO", "it's: #2", '"Three"', "vier", "- V");
const people = fc.constantFrom("ada@x.example", "bea@x.example", "carl@x.example");
const role = fc.constantFrom("auditor", "clerk");
const permissions = fc.subarray(["credits:view", "licenses:view", "users:view"], { minLength: 1 });

/** What somebody may do; the service refuses what it must. */
const foreign: fc.Arbitrary<Make> = fc.oneof(
  fc.tuple(some, fc.integer({ min: 0, max: 9 })).map(
    ([one, tens]): Make =>
      (tree) =>
        allocate(tree + one, tens * 10_000),
  ),
  fc.integer({ min: 45, max: 60 }).map(
    (tens): Make =>
      (tree) =>
        purchase(`${tree}root`, tens * 10_000),
  ),
  fc.tuple(some, text).map(
    ([one, name]): Make =>
      (tree) =>
        change(tree + one, { name }),
  ),
  fc.tuple(some, fc.constantFrom("FR", "NO"), fc.dictionary(fc.constantFrom("tier", "team", "x.y/z"), text)).map(
    ([one, country, labels]): Make =>
      (tree) =>
        change(tree + one, { country, labels }),
  ),
  fc.tuple(fc.constantFrom(...CHILDREN), fc.constantFrom("root", ...DISTRIBUTORS)).map(
    ([one, to]): Make =>
      (tree) =>
        move(tree + one, tree + to),
  ),
  fc.tuple(some, text, people).map(
    ([one, name, email]): Make =>
      (tree) =>
        nameOwner(tree + one, { name, email }),
  ),
  some.map(
    (one): Make =>
      (tree) =>
        pause(tree + one),
  ),
  some.map(
    (one): Make =>
      (tree) =>
        protect(tree + one),
  ),
  fc.constantFrom(...CHILDREN).map(
    (one): Make =>
      (tree) =>
        drain(tree + one),
  ),
  fc.tuple(some, fc.constantFrom("n1", "n2")).map(
    ([one, to]): Make =>
      (tree) =>
        rekey(tree + one, tree + to),
  ),
  fc.constantFrom(...CHILDREN).map(
    (one): Make =>
      (tree) =>
        release(tree + one),
  ),
  fc.tuple(some, people, fc.subarray(["member", "auditor"], { minLength: 1 })).map(
    ([one, email, roles]): Make =>
      (tree) =>
        invite(tree + one, email, roles),
  ),
  fc.tuple(some, people).map(
    ([one, email]): Make =>
      (tree) =>
        disable(tree + one, email),
  ),
  fc.tuple(some, role, permissions).map(
    ([one, name, allowed]): Make =>
      (tree) =>
        operation("role.create", tree + one, { name, permissions: allowed, includes: [], scope: null }),
  ),
  fc.tuple(some, permissions).map(
    ([one, allowed]): Make =>
      (tree) =>
        operation("role.update", tree + one, { name: "auditor", permissions: allowed, includes: [], scope: null }),
  ),
  some.map(
    (one): Make =>
      (tree) =>
        operation("role.delete", tree + one, { name: "clerk" }),
  ),
);

/** How one organization is written. */
interface Style {
  readonly isFlow: boolean;
  readonly isNested: boolean;
  readonly indent: number;
  readonly quote: "" | "'" | '"';
  readonly isRich: boolean;
}
const style: fc.Arbitrary<Style> = fc.record({
  ...{ isFlow: fc.boolean(), isNested: fc.boolean(), indent: fc.constantFrom(2, 4), isRich: fc.boolean() },
  quote: fc.constantFrom("" as const, "'" as const, '"' as const),
});

/** Fields of an organization as lines, or in brackets. */
function body(key: string, credits: string, { isFlow, indent, quote, isRich }: Style): string[] {
  const email = `o@${key}.example`;
  const said = [
    `name: ${quote}The ${key}${quote}`,
    ...[
      "region: eu1",
      "country: CZ",
      `owner: {name: O, email: ${email}}`,
      credits,
      "state: active",
      "protected: false",
    ],
  ];
  if (isFlow)
    return [`{${[...said, ...(isRich ? ["labels: {tier: gold}", "users: []", "roles: {}"] : [])].join(", ")}}`];
  const inner = " ".repeat(indent);
  const rich = [
    ...["labels:", `${inner}# of ${key}, its labels`, `${inner}tier: gold # beside`],
    ...["users:", `${inner}# of ${key}, its users`, `${inner}- {email: ada@x.example, name: Ada, roles: [member]}`],
    ...["roles:", `${inner}auditor:`, `${inner}${inner}# of ${key}, what it may`, `${inner}${inner}permissions:`],
    `${inner}${inner}${inner}- credits:view`,
  ];
  return [
    `# of ${key}, first`,
    ...said.slice(0, 3),
    "",
    `# of ${key}, between`,
    ...said.slice(3),
    ...(isRich ? rich : []),
  ];
}

function filesOf(tree: string, styles: readonly Style[], isCrlf: boolean): Record<string, string> {
  const files: Record<string, string> = {};
  const styleOf = (key: string) => styles[ALL.indexOf(key)] ?? styles[0];
  const parentOf = (key: string) =>
    CHILDREN.includes(key) && key !== "k3" ? (DISTRIBUTORS[CHILDREN.indexOf(key) % 2] ?? "root") : "root";
  for (const key of ["root", ...DISTRIBUTORS]) {
    const chosen = styleOf(key);
    if (!chosen) continue;
    const credits = key === "root" ? "purchasedCredits: 500000" : "credits: 90000";
    const parent = key === "root" ? [] : [`parent: ${tree}root # above`];
    const lines = ["apiVersion: allot/v1", "kind: Distributor", `key: ${tree}${key}`, ...parent];
    lines.push(...body(`${tree}${key}`, credits, { ...chosen, isFlow: false }));
    const below = CHILDREN.filter((child) => parentOf(child) === key && styleOf(child)?.isNested);
    if (below.length > 0) lines.push("children:");
    for (const child of below) {
      const its = styleOf(child);
      const entry = its ? body(`${tree}${child}`, "credits: 20000", its) : [];
      const pad = " ".repeat(chosen.indent);
      lines.push(`${pad}# of ${tree}${child}, above`);
      if (its?.isFlow) lines.push(`${pad}${tree}${child}: ${entry.join("")}`);
      else lines.push(`${pad}${tree}${child}:`, ...entry.map((line) => (line === "" ? "" : `${pad}${pad}${line}`)));
    }
    files[`orgs/${key}.yaml`] = `${lines.join("\n")}\n`;
  }
  const apart = CHILDREN.filter((child) => !styleOf(child)?.isNested).map((child) => {
    const its = styleOf(child);
    const lines = its ? body(`${tree}${child}`, "credits: 20000", { ...its, isFlow: false }) : [];
    const head = [
      "apiVersion: allot/v1",
      "kind: ChildOrganization",
      `key: ${tree}${child}`,
      `parent: ${tree}${parentOf(child)}`,
    ];
    return `${[...head, ...lines].join("\n")}\n`;
  });
  if (apart.length > 0) files["orgs/apart.yaml"] = apart.join("---\n");
  if (!isCrlf) return files;
  return Object.fromEntries(Object.entries(files).map(([name, said]) => [name, said.replaceAll("\n", "\r\n")]));
}

const commentsOf = (files: readonly string[]) =>
  files.flatMap((file) => file.split(/\r?\n/).flatMap((line) => /^\s*# of .*/.exec(line)?.[0].trim() ?? [])).sort();

test(
  "what is accepted plans to nothing, and keeps every comment of its own line",
  async () => {
    let trees = 0;
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(foreign, { minLength: 1, maxLength: 10 }),
        fc.array(style, { minLength: ALL.length, maxLength: ALL.length }),
        fc.boolean(),
        async (operations, styles, isCrlf) => {
          trees += 1;
          const tree = `p${trees}-`;
          const files = filesOf(tree, styles, isCrlf);
          const stack = new DriftingStack(served, `${tree}root`, files);
          try {
            await stack.apply();
            expect(await stack.planned()).toEqual([]);
            for (const one of operations) await stack.tried(one(tree));
            const before = await stack.drift();
            expect(before.problems).toEqual([]);
            for (const { field } of before.drift) {
              const [noun = ""] = field.split(".");
              seen.set(noun, (seen.get(noun) ?? 0) + 1);
            }
            // U-1: who drains with credits is stopped on the way out, which no declaration says. That alone is left.
            const stopped = await stack.stopped();
            const { left, rest } = await stack.accept();
            const released = before.drift.flatMap(({ address, field }) => (field === "managedBy" ? [address] : []));
            const leftOut = before.drift.flatMap(({ address, field }) =>
              field === "state" && stopped.has(address) && !released.includes(address) ? [`${address}.state`] : [],
            );
            expect(left.map(({ address, message }) => `${address}.${message.split(":")[0]}`)).toEqual(leftOut);
            expect(rest.map(({ address, field }) => `${address}.${field}`)).toEqual(leftOut);
            expect(await stack.planned()).toEqual(leftOut.map((one) => `organization.resume ${one.split(".")[0]}`));
            const after = Object.keys(files).map((name) => stack.text(name));
            expect(commentsOf(after)).toEqual(commentsOf(Object.values(files)));
            if (isCrlf) for (const said of after) expect(said).not.toMatch(/[^\r]\n/);
          } finally {
            stack.remove();
          }
        },
      ),
      { numRuns: RUNS },
    );
    for (const field of ["credits", "name", "labels", "parent", "owner", "state", "key", "users", "roles"])
      expect(seen.get(field), field).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);
