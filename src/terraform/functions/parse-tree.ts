/** `provider::allot::parse_tree(yaml)`: declarations as the CLI reads them, for who wants to make resources of them. */
import type { DesiredOrganization } from "../../model/desired.ts";
import { BadArgument, type ProviderFunction } from "../data-source.ts";
import type { Type } from "../protocol/types.ts";
import type { Attributes } from "../protocol/values.ts";

const ORGANIZATION: Type = [
  "object",
  {
    ...{ key: "string", kind: "string", parent: "string", name: "string", region: "string", country: "string" },
    owner: ["object", { name: "string", email: "string" }],
    ...{ credits: "number", labels: ["map", "string"], external_id: "string" },
  },
];

export const parseTree: ProviderFunction = {
  name: "parse_tree",
  summary: "The organizations that declarations in YAML declare, by key.",
  description:
    "Reads declarations as `allot validate` does, templates and children in their parents and all, and answers them by key. What is wrong with them fails with line, rule and way out.",
  parameters: [{ name: "yaml", type: "string", description: "One or more documents, as in `orgs/*.yaml`." }],
  returns: ["map", ORGANIZATION],
  async call([yaml]) {
    if (typeof yaml !== "string") throw new BadArgument(0, "yaml is a text");
    const { problemLine, withTexts } = await import("../planner.ts");
    return withTexts(new Map([["tree.yaml", yaml]]), { stack: "terraform" }, async ({ desired, problems }) => {
      const wrong = problems.slice(0, 10).map(problemLine);
      if (wrong.length > 0 || !desired) throw new BadArgument(0, wrong.join("\n"));
      return Object.fromEntries([...desired.organizations.values()].map((one) => [one.key, organizationOf(one)]));
    });
  },
};

function organizationOf({ key, kind, parent, profile, credits }: DesiredOrganization): Attributes {
  const { name, region, country, owner, labels, externalId } = profile;
  return {
    ...{ key, kind, parent: parent ?? null, name: name ?? null, region: region ?? null, country: country ?? null },
    owner: owner ? { name: owner.name, email: owner.email } : null,
    ...{ credits: credits ?? null, labels: labels ?? null, external_id: externalId ?? null },
  };
}
