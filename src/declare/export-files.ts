/**
 * Live organizations as a folder of declarations, for `allot export --dir`: a file for every distributor, in folders that follow the tree
 * (`rlc.yaml`, `rlc/emea.yaml`, `rlc/emea/dach.yaml`), or one for every organization. So each can have its owners in CODEOWNERS, and
 * so can everything below a distributor: `/orgs/rlc/emea.yaml` and `/orgs/rlc/emea/`.
 *
 * Rejected: names of organizations as names of files. They have slashes, dots and all of Unicode in them, and change; keys have none of that.
 */
import { ancestorsOf, type Organization } from "../model/organization.ts";
import { type ExportOptions, exportYaml } from "./export.ts";

/** What has a file of its own. */
export const FILE_PER = ["distributor", "organization"] as const;
export type FilePer = (typeof FILE_PER)[number];

/** A file that is to be written. */
export interface ExportedFile {
  /** Inside the folder, with forward slashes. */
  readonly path: string;
  /** How many organizations it declares. */
  readonly organizations: number;
  readonly text: string;
}

export interface ExportFilesOptions extends Omit<ExportOptions, "schema"> {
  /** @default "distributor": with the child organizations right below it */
  readonly per?: FilePer;
  /** Where the schema for editors is, seen from a file at a path inside the folder. @default no file says it right: the usual place */
  readonly schema?: (path: string) => string;
}

/** One file after another, so that not all texts are in memory. Organizations may come in any order; unlinked ones are left out. */
export function* exportFiles(
  organizations: Iterable<Organization>,
  { per = "distributor", schema, ...options }: ExportFilesOptions = {},
): Generator<ExportedFile> {
  const all = new Set<Organization>();
  for (const organization of organizations) if (organization.phase !== "unlinked") all.add(organization);
  const files = new Map<string, Organization[]>();
  for (const organization of all) {
    const { parent, kind } = organization;
    const isInside = per === "distributor" && kind === "ChildOrganization" && parent && all.has(parent);
    const path = pathOf(isInside ? parent : organization, all);
    const inOne = files.get(path);
    if (inOne) inOne.push(organization);
    else files.set(path, [organization]);
  }
  for (const path of [...files.keys()].sort()) {
    const inOne = files.get(path) ?? [];
    const text = exportYaml(inOne, { ...options, ...(schema && { schema: schema(path) }) });
    yield { path, organizations: inOne.length, text };
  }
}

/** Below the folders of the distributors above it, as far as they are exported. */
function pathOf(organization: Organization, all: ReadonlySet<Organization>): string {
  const above = [...ancestorsOf(organization)].filter((one) => all.has(one)).map(({ key }) => key);
  return `${[...above.reverse(), organization.key].join("/")}.yaml`;
}
