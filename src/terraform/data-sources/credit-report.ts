/** `allot_credit_report`: who has how many credits, and what is left, of an organization and all below it (L-2). */
import { ServiceFault } from "../../client/index.ts";
import type { CreditReportLine } from "../../wire/generated/wire.ts";
import type { DataSource } from "../data-source.ts";
import { notThereYet } from "../out-of-sight.ts";
import type { Attributes } from "../protocol/values.ts";
import { text } from "../resources/reading.ts";
import type { AttributeSchemas } from "../schema.ts";
import type { Session } from "../session.ts";

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
      organization: {
        type: "string",
        given: "required",
        description:
          "Key of the organization at the top; its `id` where the same run creates it, so that it is read after it.",
      },
      revision: { type: "number", given: "computed", description: "Revision of the tree that the report is of." },
      lines: { nesting: "list", given: "computed", description: "One organization each, by key.", attributes: line },
    },
  },
  async read(config, session) {
    const organization = text(config.organization);
    const { header, lines } = await reportOf(organization, session);
    return { organization, revision: header.revision, lines: lines.map(lineOf) };
  },
};

/** By the key, or else by the opaque id. @throws Refused where there is none */
async function reportOf(organization: string, session: Session) {
  const tree = await session.tree();
  try {
    return await session.client.report(tree, organization, "credits");
  } catch (error) {
    if (!(error instanceof ServiceFault && error.refusal?.code === "not_found")) throw error;
    const found = await session.known(tree, organization);
    if (found) return session.client.report(tree, found.key, "credits");
    throw await notThereYet(organization, tree, session);
  }
}

function lineOf({ organization, name, parent, kind, phase, ...credits }: CreditReportLine): Attributes {
  const { allocated, used, held, committedBelow, available } = credits;
  return { organization, name, parent, kind, phase, allocated, used, held, handed_out: committedBelow, available };
}
