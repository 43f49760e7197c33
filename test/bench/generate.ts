/** Seeded stacks of any size: one large file, or a thousand files. The same seed gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Layout = "one file" | "thousand files";

export interface Generated {
  readonly folder: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

const COUNTRIES = ["CZ", "DE", "FR", "US", "GB", "NL", "PL", "ES"];
const TIERS = ["gold", "silver", "bronze"];
const FIRST = ["Rita", "Carl", "Lin", "Elsa", "Marek", "Aiko", "Omar", "Jana"];
const LAST = ["Lane", "Dent", "Gao", "Moor", "Novak", "Sato", "Aziz", "Horak"];

/** mulberry32: small, seeded, good enough to spread values. */
function random(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Writes a stack of `children` children below distributors of a hundred each; `changed` of every hundred get other credits. */
export function generate(folder: string, children: number, layout: Layout, changed = 0): Generated {
  const pick = random(children);
  rmSync(join(folder, "orgs"), { recursive: true, force: true });
  mkdirSync(join(folder, "orgs"), { recursive: true });
  const pools = Math.max(1, Math.ceil(children / 100));
  const credits: number[][] = Array.from({ length: pools }, () => []);
  for (let child = 0; child < children; child += 1) credits[child % pools]?.push((1 + pick(9)) * 10_000);
  const spare = 1_000_000;
  const sizes = credits.map((list) => list.reduce((sum, one) => sum + one, 0) + spare);
  const files: string[] = [];
  let bytes = 0;
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    if (name.startsWith("orgs/")) files.push(file);
    bytes += Buffer.byteLength(text);
  };
  write("allot.yaml", 'apiVersion: allot/v1\nkind: Stack\nname: bench\nroot: rlc\nfiles: ["orgs/**/*.yaml"]\n');
  const root = `apiVersion: allot/v1\nkind: Distributor\nkey: rlc\nname: RLC Inc.\nregion: eu1\ncountry: CZ\nowner: {name: Rita Lane, email: rita@rlc.example}\npurchasedCredits: ${sizes.reduce((sum, one) => sum + one, spare)}\n`;
  const owner = () => {
    const [first, last] = [FIRST[pick(8)] ?? "", LAST[pick(8)] ?? ""];
    return { name: `${first} ${last}`, local: `${first}.${last}`.toLowerCase() };
  };
  /** Every child as a document of its own. */
  const separate: string[] = [];
  const documents = credits.map((list, pool) => {
    const lines = [
      "apiVersion: allot/v1",
      "kind: Distributor",
      "parent: rlc",
      `key: pool-${pool}`,
      `name: Pool ${pool} Distribution Ltd.`,
      "region: eu1",
      `country: ${COUNTRIES[pick(8)]}`,
      `owner: {name: ${owner().name}, email: owner@pool-${pool}.example}`,
      `credits: ${sizes[pool]}`,
    ];
    const nested = list.map((amount, index) => {
      const key = `client-${pool}-${index}`;
      const { name, local } = owner();
      // A change goes up or down by a step, and always finds room in what the pool has spare.
      const shifted = index % 100 < changed ? (amount > 10_000 ? amount - 10_000 : amount + 10_000) : amount;
      const fields = [
        `name: Client ${pool}/${index} International Holding`,
        "region: eu1",
        `country: ${COUNTRIES[pick(8)]}`,
        "owner:",
        `  name: ${name}`,
        `  email: ${local}@${key}.example`,
        `credits: ${shifted}`,
        "labels:",
        `  tier: ${TIERS[pick(3)]}`,
        `  contract: "C-${1_000_000 + pick(9_000_000)}"`,
        `  contact: desk-${pick(1000)}@support.${key}.example`,
        `  notes: onboarded through the partner portal in ${2010 + pick(15)}`,
      ];
      const head = ["apiVersion: allot/v1", "kind: ChildOrganization", `parent: pool-${pool}`, `key: ${key}`];
      separate.push(`${[...head, ...fields].join("\n")}\n`);
      return [`  ${key}:`, ...fields.map((line) => `    ${line}`)].join("\n");
    });
    return { alone: `${lines.join("\n")}\n`, whole: `${[...lines, "children:", ...nested].join("\n")}\n` };
  });
  if (layout === "one file") write("orgs/tree.yaml", [root, ...documents.map(({ whole }) => whole)].join("---\n"));
  else {
    write("orgs/root.yaml", [root, ...documents.map(({ alone }) => alone)].join("---\n"));
    const perFile = Math.ceil(separate.length / 1000);
    for (let at = 0; at < separate.length; at += perFile)
      write(`orgs/clients-${at}.yaml`, separate.slice(at, at + perFile).join("---\n"));
  }
  return { folder, files, bytes };
}
