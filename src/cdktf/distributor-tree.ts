/**
 * A distributor's tree in a CDKTF stack: declared in TypeScript, or in the files that the CLI reads. Judged at synthesis with the same law
 * and the same arithmetic, and handed to the provider as one `allot_tree`, which plans with allot's own planner.
 *
 * For a whole tree in one place. Where organizations come out of other constructs, `Pool` and `ClientOrganization` are finer.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ITerraformDependable, TerraformOutput, type TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { type Declarations, loadDeclarations, STACK_FILE } from "../declare/index.ts";
import { readTexts, type TypedDeclarations } from "../declare/typed.ts";
import type { DesiredOrganization } from "../model/desired.ts";
import type { Problem } from "../model/problem.ts";
import { shortPools } from "../plan/index.ts";
import {
  type DeclaredOrganization,
  type DeclaredPolicy,
  pathAt,
  policyTemplate,
  templatesOf,
  textsOf,
  unknownIn,
} from "./declared.ts";
import { Tree } from "./generated/resources.ts";
import { literal } from "./literals.ts";
import type { DeclaredTree, OrganizationFacts } from "./organization-facts.ts";
import { sentence } from "./sentence.ts";
import { checkStack } from "./stack-check.ts";

export interface DistributorTreeOptions {
  /** Key of the root, where the declarations hang below one that they do not declare; of a folder, allot.yaml says it. @default what the declarations say */
  readonly root?: string;
  /** What guards let through by name: `unlink=cd`, `reclaim=emea:50000`. @default nothing */
  readonly allow?: readonly string[];
  /** What a destroy does: `unlink` what the stack manages, or `leave` the tree as it is. @default "unlink" */
  readonly onDestroy?: "unlink" | "leave";
  /** Whether to write an output with every organization's facts as declared. @default true */
  readonly outputs?: boolean;
  /** @default the stack's only one */
  readonly provider?: TerraformProvider;
  /** What is to be made before. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
}

export type DistributorTreeProps = DistributorTreeOptions &
  (
    | {
        /**
         * The organizations, as in YAML. Values may be tokens; an organization of which Terraform alone knows something is not judged at
         * synthesis, but by the plan.
         */
        readonly organizations: readonly DeclaredOrganization[];
        /** What no plan may do. Judged by the plan. @default nothing */
        readonly policies?: readonly DeclaredPolicy[];
      }
    | {
        /** What the files of a stack say, as `DistributorTree.fromYaml` reads them: guards and policies as well. */
        readonly declarations: Declarations;
      }
  );

/** Declarations, judged, and as Terraform is to read them. */
interface Source {
  readonly declared: TypedDeclarations;
  readonly mistakes: () => string[];
  readonly files: Readonly<Record<string, string>>;
  /** Which of the files are policies. */
  readonly policies: readonly string[];
}

export class DistributorTree extends Construct implements DeclaredTree {
  /** The one resource that it makes. */
  readonly resource: Tree;
  /** Key of the root, as far as the declarations or the options say it. */
  readonly root: string | undefined;
  /** `name` of the stack's allot.yaml: the provider has to have the same `stack`, as the CLI manages the same organizations. */
  readonly stackName: string | undefined;
  readonly #organizations: ReadonlyMap<string, DesiredOrganization>;

  constructor(scope: Construct, id: string, props: DistributorTreeProps) {
    super(scope, id);
    const { declared, mistakes, files, policies } = sourceOf(props);
    this.#organizations = declared.desired?.organizations ?? new Map();
    this.root = declared.desired?.root ?? props.root;
    this.stackName = "declarations" in props ? props.declarations.config?.name : undefined;
    // Asked by synthesis, which prints what it answers under this construct's path.
    this.node.addValidation({ validate: mistakes });
    checkStack(this, { tree: this });
    const { root, allow, onDestroy, provider, dependsOn } = props;
    this.resource = new Tree(this, "Default", {
      files,
      ...(policies.length > 0 && { policies }),
      ...(root !== undefined && { root }),
      ...(allow && { allow }),
      ...(onDestroy && { onDestroy }),
      ...(provider && { provider }),
      ...(dependsOn && { dependsOn: [...dependsOn] }),
    });
    if (props.outputs !== false)
      new TerraformOutput(this, "organizations", {
        value: Object.fromEntries(this.organizations.map((facts) => [facts.key, said(facts)])),
        description: "Organizations as declared, by key",
      });
  }

  /**
   * Reads a stack's folder (allot.yaml and its declarations). What is wrong in it is said at synthesis.
   *
   * @throws Error where there is no allot.yaml in it
   */
  static async fromYaml(
    scope: Construct,
    id: string,
    folder: string,
    options: DistributorTreeOptions = {},
  ): Promise<DistributorTree> {
    if (!existsSync(join(folder, STACK_FILE)))
      throw new Error(
        `${scope.node.path}/${id}: there is no ${STACK_FILE} in ${resolve(folder)}, no folder of a stack`,
      );
    const declarations = await loadDeclarations(folder, { env: process.env });
    return new DistributorTree(scope, id, { ...options, declarations });
  }

  /** What is declared, in the order of files. */
  get organizations(): readonly OrganizationFacts[] {
    return [...this.#organizations.keys()].map((key) => this.get(key));
  }

  /** What is declared of an organization; throws where there is none. */
  get(key: string): OrganizationFacts {
    const found = this.tryGet(key);
    if (!found) throw new Error(`${this.node.path}: there is no organization ${key}`);
    return found;
  }

  /** Whether it manages an organization; not so, where it is declared as released. */
  manages(key: string): boolean {
    return this.#organizations.get(key)?.state === "managed";
  }

  /** As `get`, or undefined. */
  tryGet(key: string): OrganizationFacts | undefined {
    const found = this.#organizations.get(key);
    if (!found) return undefined;
    const { kind, parent, credits, profile } = found;
    return { key, name: profile.name, kind, parent, region: profile.region, country: profile.country, credits };
  }
}

function sourceOf(props: DistributorTreeProps): Source {
  if ("declarations" in props) return ofFiles(props.declarations);
  const { organizations, policies = [] } = props;
  const texts = textsOf(organizations);
  const declared = readTexts(texts, props.root);
  const unknown = unknownIn(organizations);
  const isKnown = ({ address }: Problem) => (address === null ? unknown.size === 0 : !unknown.has(address));
  const named = policies.map((policy, index) => [`policies/${index}.json`, policyTemplate(policy)] as const);
  return {
    declared,
    mistakes: () =>
      problemsOf(declared)
        .filter(isKnown)
        .map((one) => placed(one, (place) => pathAt(texts, place))),
    files: { ...templatesOf(organizations), ...Object.fromEntries(named) },
    policies: named.map(([name]) => name),
  };
}

/** The stack as it is: allot.yaml says what are policies, and which guards and root there are. */
function ofFiles(declarations: Declarations): Source {
  const { config, read, policyFiles } = declarations;
  const files = read.files.map(({ source }) => [source.name, literal(source.text)] as const);
  const beside = config
    ? [STACK_FILE, ...policyFiles].map((name) => [name, literal(readBeside(config.folder, name))] as const)
    : [];
  return {
    declared: declarations,
    mistakes: () =>
      problemsOf(declarations).map((one) => placed(one, ({ file, line, column }) => `${file}:${line}:${column}`)),
    files: Object.fromEntries([...files, ...beside]),
    policies: [],
  };
}

/** One that cannot be read is among the problems. */
function readBeside(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, "");
  } catch {
    return "";
  }
}

/** What is said of an organization; outputs know no null. */
function said(facts: OrganizationFacts): Record<string, string | number> {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
  const isLiteral = (value: unknown) => typeof value === "string" && !Token.isUnresolved(value);
  return Object.fromEntries(known.map(([name, value]) => [name, isLiteral(value) ? literal(String(value)) : value]));
}

function problemsOf({ desired, problems, locate }: TypedDeclarations): readonly Problem[] {
  return desired ? [...problems, ...shortPools(desired, null, locate)] : problems;
}

function placed(problem: Problem, at: (place: Problem["places"][number]) => string): string {
  const [place] = problem.places;
  return sentence(problem, place && at(place));
}
