/** `allot_tree`: which tree it is, and what becomes of the credits of every pool, at one moment. */
import { available, headroom } from "../../model/credits.ts";
import { rootsOf } from "../absent.ts";
import type { DataSource } from "../data-source.ts";
import { Refused } from "../diagnostics.ts";
import type { Attributes } from "../protocol/values.ts";
import { textOf } from "../resources/reading.ts";
import type { AttributeSchemas } from "../schema.ts";

const pool: AttributeSchemas = {
  allocated: { type: "number", given: "computed", description: "What it was given; of a root, what it has purchased." },
  handed_out: { type: "number", given: "computed", description: "What its children are charged with." },
  used: { type: "number", given: "computed", description: "What it has used itself." },
  available: { type: "number", given: "computed", description: "What is left (C-4)." },
  headroom: {
    type: "number",
    given: "computed",
    description: "What it can still hand out; below zero where it was cut below what was used (C-6).",
  },
};

export const treeData: DataSource = {
  name: "tree",
  schema: {
    version: 0,
    description: "Which tree it is, and the credits of every pool, at one moment. Read, and managed elsewhere.",
    attributes: {
      id: { type: "string", given: "computed", description: "Lineage of the tree: says of it that it is this one." },
      root: {
        type: "string",
        given: "optional, computed",
        description: "Key of its root; that of the provider where it is not given.",
      },
      revision: { type: "number", given: "computed", description: "Revision of the tree." },
      organizations: { type: ["set", "string"], given: "computed", description: "Keys of all in it." },
      pools: {
        nesting: "map",
        given: "computed",
        description: "The credits of every distributor, by its key.",
        attributes: pool,
      },
    },
  },
  async read(config, session) {
    const root = textOf(config.root) ?? (await session.tree());
    const { lineage, revision, tree } = await session.client.snapshot(root);
    if (revision === 0) {
      const { trees } = await session.client.trees();
      const detail = `The token sees no tree with the root ${root}; it sees ${rootsOf(trees)}.`;
      throw new Refused([{ severity: "error", summary: `There is no tree ${root}`, detail, path: ["root"] }]);
    }
    const there = [...tree.organizations.values()].filter(({ phase }) => phase !== "unlinked");
    const pools = there.filter(({ kind }) => kind === "Distributor");
    return {
      id: lineage,
      root,
      revision,
      organizations: there.map(({ key }) => key).sort(),
      pools: Object.fromEntries(
        pools.map((one): [string, Attributes] => [
          one.key,
          {
            ...{ allocated: one.allocated, handed_out: one.committedBelow, used: one.used },
            ...{ available: available(one), headroom: headroom(one) },
          },
        ]),
      ),
    };
  },
};
