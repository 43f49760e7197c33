/** The provider in this very process, spoken to as Terraform does, without Terraform: a plan costs milliseconds. Not a test itself. */
import { onTestFinished } from "vitest";
import { PROVIDER_SCHEMA } from "../../src/terraform/configuration.ts";
import { OFFERED } from "../../src/terraform/offered.ts";
import { type Attributes, decoded, encoded, isAttributes } from "../../src/terraform/protocol/values.ts";
import { Provider } from "../../src/terraform/provider.ts";
import { type Schema, typeOfSchema } from "../../src/terraform/schema.ts";

interface Told {
  readonly severity: number;
  readonly summary: string;
  readonly detail: string;
}

/** What is looked at of an answer. */
interface Answer {
  readonly planned_state?: unknown;
  readonly new_state?: unknown;
  readonly planned_private?: unknown;
  readonly diagnostics?: unknown;
}

interface LookedAt {
  readonly state?: unknown;
  readonly diagnostics?: unknown;
}

/** What a call has come to. */
export interface Answered {
  readonly state: Attributes | null;
  /** As `error: summary: detail`. */
  readonly told: readonly string[];
}

interface Planned extends Answered {
  readonly kept: unknown;
}

/** Where a provider speaks to, as whom. */
interface Place {
  readonly url: string;
  readonly token: string;
  /** @default "rlc" */
  readonly root?: string | null;
}

/** One walk of Terraform's through a configuration: a provider is configured anew for each. */
export interface Walk {
  /** Plans an object; without a configuration, its removal. */
  plan(name: string, prior: Attributes | null, config: Attributes | null): Promise<Planned>;
  /** Applies what was planned. */
  carryOut(name: string, prior: Attributes | null, config: Attributes | null, planned: Planned): Promise<Answered>;
  /** Both. */
  apply(name: string, prior: Attributes | null, config: Attributes | null): Promise<Answered>;
  /** What is wrong with a configuration by itself. */
  validate(name: string, config: Attributes): Promise<readonly string[]>;
  /** What a data source reads. */
  look(name: string, config: Attributes): Promise<Answered>;
  /** What there is now. */
  read(name: string, state: Attributes): Promise<Attributes | null>;
}

export async function walk({ url, token, root = "rlc" }: Place): Promise<Walk> {
  const provider = new Provider(OFFERED);
  onTestFinished(() => provider.close());
  const { answers } = provider;
  const block = { endpoint: url, token, root, stack: null };
  await answers.ConfigureProvider({ config: encoded(block, typeOfSchema(PROVIDER_SCHEMA)) });
  const made: Walk = {
    async plan(name, prior, config) {
      const schema = schemaOf(name);
      const sent = (value: Attributes | null) => encoded(value, typeOfSchema(schema));
      const answer: Answer = await answers.PlanResourceChange({
        type_name: `allot_${name}`,
        prior_state: sent(prior),
        proposed_new_state: sent(config && proposed(schema, prior, config)),
        config: sent(config),
      });
      return { state: stateOf(answer.planned_state, schema), told: toldOf(answer), kept: answer.planned_private };
    },
    async apply(name, prior, config) {
      const planned = await made.plan(name, prior, config);
      if (planned.told.some((one) => one.startsWith("error"))) return planned;
      const { state, told } = await made.carryOut(name, prior, config, planned);
      return { state, told: [...planned.told, ...told] };
    },
    async carryOut(name, prior, config, planned) {
      const schema = schemaOf(name);
      const sent = (value: Attributes | null) => encoded(value, typeOfSchema(schema));
      const answer: Answer = await answers.ApplyResourceChange({
        type_name: `allot_${name}`,
        prior_state: sent(prior),
        planned_state: sent(config && planned.state),
        config: sent(config),
        planned_private: planned.kept,
      });
      return { state: stateOf(answer.new_state, schema), told: toldOf(answer) };
    },
    async validate(name, config) {
      const answer: Answer = await answers.ValidateResourceConfig({
        type_name: `allot_${name}`,
        config: encoded(config, typeOfSchema(schemaOf(name))),
      });
      return toldOf(answer);
    },
    async look(name, config) {
      const found = OFFERED.dataSources.find((one) => one.name === name);
      if (!found) throw new Error(`there is no ${name}`);
      const sent = encoded(config, typeOfSchema(found.schema));
      const answer: LookedAt = await answers.ReadDataSource({ type_name: `allot_${name}`, config: sent });
      return { state: stateOf(answer.state, found.schema), told: toldOf(answer) };
    },
    async read(name, state) {
      const schema = schemaOf(name);
      const answer: Answer = await answers.ReadResource({
        type_name: `allot_${name}`,
        current_state: encoded(state, typeOfSchema(schema)),
      });
      return stateOf(answer.new_state, schema);
    },
  };
  return made;
}

/** What is computed and not configured is as it was. */
function proposed({ attributes }: Schema, prior: Attributes | null, config: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { given }]) => [
      name,
      config[name] ?? (given.endsWith("computed") ? (prior?.[name] ?? null) : null),
    ]),
  );
}

function schemaOf(name: string): Schema {
  const found = OFFERED.resources.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.schema;
}

function stateOf(sent: unknown, schema: Schema): Attributes | null {
  const isSent = (one: unknown): one is { readonly msgpack?: Uint8Array } => typeof one === "object" && one !== null;
  const value = decoded(isSent(sent) ? sent : null, typeOfSchema(schema));
  return isAttributes(value) ? value : null;
}

function toldOf({ diagnostics }: { readonly diagnostics?: unknown }): string[] {
  return (Array.isArray(diagnostics) ? diagnostics : []).map(({ severity, summary, detail }: Told) =>
    [severity === 1 ? "error" : "warning", summary, detail].join(": "),
  );
}
