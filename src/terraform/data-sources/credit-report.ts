/** `allot_credit_report`: who has how many credits, and what is left, of an organization and all below it (L-2). */
import type { CreditReportLine } from "../../wire/generated/wire.ts";
import type { DataSource } from "../data-source.ts";
import type { Attributes } from "../protocol/values.ts";
import { text } from "../resources/reading.ts";
import type { AttributeSchemas } from "../schema.ts";

const line: AttributeSchemas = {
  organization: { type: "string", given: "computed", description: "Key." },
  name: { type: "string", given: "computed", description: "Name." },
  parent: { type: "string", given: "computed", description: "Key of the distributor above; null at the top." },
  kind: { type: "string", given: "computed", description: "`Distributor` or `ChildOrganization`." },
  phase: { type: "string", given: "computed", description: "`active`, `paused`, `draining` or `unlinked`." },
  allocated: { type: "number", given: "computed", description: "Allocated; of a root, purchased." },
  used: { type: "number", given: "computed", description: "Used by the organization itself." },
  held: { type: "number", given: "computed", description: "Held for work in flight." },
  handed_out: { type: "number", given: "computed", description: "What its children are charged with." },
  available: { type: "number", given: "computed", description: "What is left." },
};

export const creditReport: DataSource = {
  name: "credit_report",
  schema: {
    version: 0,
    description: "Who has how many credits, and what is left, of an organization and all below it, at one moment.",
    attributes: {
      organization: { type: "string", given: "required", description: "Key of the organization at the top." },
      revision: { type: "number", given: "computed", description: "Revision of the tree that the report is of." },
      lines: { nesting: "list", given: "computed", description: "One organization each, by key.", attributes: line },
    },
  },
  async read(config, session) {
    const organization = text(config.organization);
    const { header, lines } = await session.client.report(await session.tree(), organization, "credits");
    return { organization, revision: header.revision, lines: lines.map(lineOf) };
  },
};

function lineOf({ organization, name, parent, kind, phase, ...credits }: CreditReportLine): Attributes {
  const { allocated, used, held, committedBelow, available } = credits;
  return { organization, name, parent, kind, phase, allocated, used, held, handed_out: committedBelow, available };
}
