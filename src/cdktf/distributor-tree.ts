/**
 * A distributor's tree in a CDKTF stack: the same files as the CLI reads, checked at synthesis with the same law and the same
 * arithmetic, and handed on as Terraform outputs.
 *
 * It makes no resources yet: those are the Terraform provider's, which is a later capability. Until then `allot apply`
 * changes the tree, and a Terraform stack reads from it what it needs to name things after organizations.
 */
import { TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import { type Declarations, loadDeclarations } from "../declare/index.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Problem } from "../model/problem.ts";
import { shortPools } from "../plan/index.ts";

export interface DistributorTreeProps {
  /** What the files of a stack say, as `DistributorTree.fromYaml` reads them. */
  readonly declarations: Declarations;
  /** Whether to write an output per tree with every organization's facts. @default true */
  readonly outputs?: boolean;
}

/** One organization as other constructs see it. Credits in whole credits. */
export interface OrganizationFacts {
  readonly key: string;
  readonly name: string | undefined;
  readonly kind: DesiredOrganization["kind"];
  readonly parent: string | null | undefined;
  readonly region: string | undefined;
  readonly country: string | undefined;
  readonly credits: number | undefined;
}

export class DistributorTree extends Construct {
  readonly #organizations: ReadonlyMap<string, DesiredOrganization>;

  constructor(scope: Construct, id: string, props: DistributorTreeProps) {
    super(scope, id);
    const { declarations } = props;
    this.#organizations = declarations.desired?.organizations ?? new Map();
    // Asked by synthesis, which prints what it answers under this construct's path.
    this.node.addValidation({ validate: () => mistakes(declarations).map(sentence) });
    if (props.outputs !== false)
      new TerraformOutput(this, "organizations", {
        value: Object.fromEntries([...this.#organizations.keys()].map((key) => [key, said(this.get(key))])),
        description: "Organizations as declared, by key",
      });
  }

  /** Reads a stack's folder (allot.yaml and its declarations). What is wrong in it is said at synthesis. */
  static async fromYaml(scope: Construct, id: string, folder: string): Promise<DistributorTree> {
    return new DistributorTree(scope, id, { declarations: await loadDeclarations(folder, { env: process.env }) });
  }

  /** What is declared of an organization; throws where there is none. */
  get(key: string): OrganizationFacts {
    const found = this.tryGet(key);
    if (!found) throw new Error(`${this.node.path}: there is no organization ${key}`);
    return found;
  }

  /** As `get`, or undefined. */
  tryGet(key: string): OrganizationFacts | undefined {
    const found = this.#organizations.get(key);
    if (!found) return undefined;
    const { kind, parent, credits, profile } = found;
    return { key, name: profile.name, kind, parent, region: profile.region, country: profile.country, credits };
  }
}

/** What is said of an organization; outputs know no null. */
function said(facts: OrganizationFacts): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

function mistakes({ desired, problems, locate }: Declarations): Problem[] {
  return desired ? [...problems, ...shortPools(desired, null, locate)] : problems;
}

function sentence({ code, rule, message, places }: Problem): string {
  const [place] = places;
  const at = place ? `${place.file}:${place.line}:${place.column} ` : "";
  return `${at}${code}${rule ? ` (${rule})` : ""} ${message}`;
}
