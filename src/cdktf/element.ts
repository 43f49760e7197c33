/**
 * Resources, data sources and the provider as CDKTF has them, with the attributes of a table. The generated classes add types, words and
 * what others can refer to.
 */
import {
  ImportableResource,
  TerraformDataSource,
  type TerraformMetaArguments,
  TerraformProvider,
  TerraformResource,
} from "cdktf";
import type { Construct } from "constructs";
import { type AttributeTable, written, writtenForHcl } from "./attributes.ts";

/** What a generated class is made of. */
export interface ElementType {
  /** Terraform's: `allot_role`. */
  readonly type: string;
  readonly attributes: AttributeTable;
}

/** By which the stack writes `required_providers`. */
const GENERATED = { providerName: "allot" };

/** A managed resource of allot's provider. */
export abstract class AllotResource<Config extends TerraformMetaArguments> extends TerraformResource {
  #given: Config;
  readonly #attributes: AttributeTable;

  constructor(scope: Construct, id: string, { type, attributes }: ElementType, config: Config) {
    super(scope, id, { ...config, terraformResourceType: type, terraformGeneratorMetadata: GENERATED });
    this.#given = config;
    this.#attributes = attributes;
  }

  /** What it is configured with. Its attributes by themselves are references, which Terraform fills in. */
  get given(): Readonly<Config> {
    return this.#given;
  }

  /** Configures some of its attributes anew: for aspects, which come after everybody. */
  change(config: Partial<Omit<Config, keyof TerraformMetaArguments>>): void {
    this.#given = { ...this.#given, ...config };
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return written(this.#given, this.#attributes);
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return writtenForHcl(this.#given, this.#attributes);
  }
}

/** An `import` block to something that Terraform writes the configuration of (`terraform plan -generate-config-out`). */
export function importable(
  scope: Construct,
  id: string,
  asked: { readonly type: string; readonly from: string; readonly provider: TerraformProvider | undefined },
): ImportableResource {
  const { type, from, provider } = asked;
  return new ImportableResource(scope, id, {
    ...{ terraformResourceType: type, importId: from },
    ...(provider && { provider }),
  });
}

/** A data source of allot's provider. */
export abstract class AllotDataSource<Config extends TerraformMetaArguments> extends TerraformDataSource {
  readonly #given: Config;
  readonly #attributes: AttributeTable;

  constructor(scope: Construct, id: string, { type, attributes }: ElementType, config: Config) {
    super(scope, id, { ...config, terraformResourceType: type, terraformGeneratorMetadata: GENERATED });
    this.#given = config;
    this.#attributes = attributes;
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return written(this.#given, this.#attributes);
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return writtenForHcl(this.#given, this.#attributes);
  }
}

/** What every provider can be configured with. */
export interface ProviderArguments {
  /** Name of this configuration, where a stack has several. @default the only one */
  readonly alias?: string;
}

/** The provider's block. */
export abstract class ProviderElement<Config extends ProviderArguments> extends TerraformProvider {
  readonly #given: Config;
  readonly #attributes: AttributeTable;
  #alias: string | undefined;

  constructor(scope: Construct, id: string, source: string, attributes: AttributeTable, config: Config) {
    const named = { terraformResourceType: GENERATED.providerName, terraformProviderSource: source };
    super(scope, id, { ...named, terraformGeneratorMetadata: GENERATED });
    this.#given = config;
    this.#attributes = attributes;
    this.#alias = config.alias;
  }

  /** What it is configured with. */
  get given(): Readonly<Config> {
    return this.#given;
  }

  override get alias(): string | undefined {
    return this.#alias;
  }

  override set alias(alias: string | undefined) {
    this.#alias = alias;
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...(this.#alias !== undefined && { alias: this.#alias }), ...written(this.#given, this.#attributes) };
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const alias = { value: this.#alias, isBlock: false, type: "simple", storageClassType: "string" };
    return { ...(this.#alias !== undefined && { alias }), ...writtenForHcl(this.#given, this.#attributes) };
  }
}
