/**
 * Terraform's calls → resources, and their answers back. Whatever goes wrong becomes a diagnostic: a call that fails would only say that the
 * plugin has crashed.
 */
import { type Configured, configured, NOT_KNOWN_YET, PROVIDER_SCHEMA, wrongConfiguration } from "./configuration.ts";
import { created } from "./creation.ts";
import type { DataSource, EphemeralResource, ProviderFunction } from "./data-source.ts";
import {
  type Diagnostic,
  diagnosticMessages,
  diagnosticsOf,
  type FieldNames,
  hasErrors,
  pathMessage,
  Refused,
} from "./diagnostics.ts";
import { called, functionMessages } from "./function-calls.ts";
import { identityMessage, identitySchemaMessage, wantedOf } from "./identity.ts";
import { keptIn, newNonce, privateOf } from "./kept.ts";
import { wrongNulls, wrongNumbers } from "./lawful.ts";
import { movedState } from "./moving.ts";
import { withRootWay } from "./out-of-sight.ts";
import { asWritten, replacing, settled, withoutSecrets, withUnknowns } from "./planning.ts";
import type { CallName } from "./protocol/messages.ts";
import type { Answer } from "./protocol/plugin.ts";
import type { Applying, Resource } from "./resource.ts";
import { type Schema, schemaMessage } from "./schema.ts";
import { attributesOf, isSame, jsonOf, type Sent, sentValue } from "./sent.ts";
import type { Session } from "./session.ts";

const PREFIX = "allot_";

/** What the provider can do besides what every provider can. */
const CAPABILITIES = { plan_destroy: true, get_provider_schema_optional: true, move_resource_state: true };

/** Everything that the provider has. */
export interface Offered {
  readonly resources: readonly Resource[];
  readonly dataSources: readonly DataSource[];
  readonly ephemeral: readonly EphemeralResource[];
  readonly functions: readonly ProviderFunction[];
}

export class Provider {
  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #dataSources: ReadonlyMap<string, DataSource>;
  readonly #ephemeral: ReadonlyMap<string, EphemeralResource>;
  readonly #functions: ReadonlyMap<string, ProviderFunction>;
  #configured: Configured = { session: undefined, diagnostics: [] };

  constructor({ resources, dataSources, ephemeral, functions }: Offered) {
    this.#resources = byType(resources);
    this.#dataSources = byType(dataSources);
    this.#ephemeral = byType(ephemeral);
    this.#functions = new Map(functions.map((one) => [one.name, one]));
  }

  /** An answer for each call of the protocol. */
  get answers(): Readonly<Record<CallName, Answer>> {
    const explained = (error: unknown) => withRootWay(error, this.#configured.session);
    const resource = (work: (resource: Resource, sent: Sent) => Promise<object>) =>
      naming(this.#resources, work, explained);
    const dataSource = (work: (source: DataSource, sent: Sent) => Promise<object>) =>
      naming(this.#dataSources, work, explained);
    const ephemeral = (work: (one: EphemeralResource, sent: Sent) => Promise<object>) =>
      naming(this.#ephemeral, work, explained);
    return {
      GetMetadata: async () => ({
        server_capabilities: CAPABILITIES,
        resources: [...this.#resources.keys()].map((type_name) => ({ type_name })),
        data_sources: [...this.#dataSources.keys()].map((type_name) => ({ type_name })),
        ephemeral_resources: [...this.#ephemeral.keys()].map((type_name) => ({ type_name })),
        functions: [...this.#functions.keys()].map((name) => ({ name })),
      }),
      GetProviderSchema: async () => ({
        provider: schemaMessage(PROVIDER_SCHEMA),
        resource_schemas: schemasOf(this.#resources),
        data_source_schemas: schemasOf(this.#dataSources),
        ephemeral_resource_schemas: schemasOf(this.#ephemeral),
        functions: functionMessages(this.#functions),
        server_capabilities: CAPABILITIES,
      }),
      GetResourceIdentitySchemas: async () => ({
        identity_schemas: Object.fromEntries(
          [...this.#resources].map(([name, resource]) => [name, identitySchemaMessage(resource)]),
        ),
      }),
      ValidateProviderConfig: async ({ config }) => ({
        diagnostics: diagnosticMessages(wrongConfiguration(attributesOf(config, PROVIDER_SCHEMA) ?? {})),
      }),
      ConfigureProvider: async (sent: Sent) => {
        await this.close();
        this.#configured = await configured(attributesOf(sent.config, PROVIDER_SCHEMA) ?? {});
        return { diagnostics: diagnosticMessages(this.#configured.diagnostics) };
      },
      ValidateResourceConfig: resource(async (resource, { config }) => {
        const attributes = attributesOf(config, resource.schema) ?? {};
        const { attributes: schemas } = resource.schema;
        const wrong = [...wrongNumbers(attributes, schemas), ...wrongNulls(attributes, schemas)];
        return { diagnostics: diagnosticMessages(wrong.length > 0 ? wrong : (resource.validate?.(attributes) ?? [])) };
      }),
      UpgradeResourceState: resource(async (_resource, { raw_state: raw }) => ({
        upgraded_state: { json: jsonOf(raw) },
      })),
      UpgradeResourceIdentity: resource(async (_resource, { raw_identity: raw }) => ({
        upgraded_identity: { identity_data: { json: jsonOf(raw) } },
      })),
      ReadResource: resource(async (resource, sent) => {
        const state = attributesOf(sent.current_state, resource.schema);
        const { session } = this.#configured;
        // Where nobody can be asked yet, it is as it was.
        const live = state && (session ? await resource.read(state, session) : state);
        const found = live && asWritten(state, live);
        return {
          new_state: sentValue(found, resource.schema),
          private: sent.private,
          new_identity: identityMessage(found, resource),
        };
      }),
      PlanResourceChange: resource((resource, sent) => this.#plan(resource, sent)),
      ApplyResourceChange: resource((resource, sent) => this.#apply(resource, sent)),
      ImportResourceState: resource(async (resource, { type_name, id, identity }) => {
        const wanted = wantedOf(identity, resource) ?? { id: String(id), root: undefined };
        const state = await resource.imported(wanted.id, this.#session().within(wanted.root));
        const made = { state: sentValue(state, resource.schema), identity: identityMessage(state, resource) };
        return { imported_resources: [{ type_name, ...made }] };
      }),
      MoveResourceState: async (sent: Sent) => this.#move(sent),
      ValidateDataResourceConfig: dataSource(async ({ schema, validate }, { config }) => {
        const attributes = attributesOf(config, schema);
        return { diagnostics: diagnosticMessages(attributes ? (validate?.(attributes) ?? []) : []) };
      }),
      ReadDataSource: dataSource(async (source, { config }) => {
        const found = await source.read(attributesOf(config, source.schema) ?? {}, this.#session());
        return { state: sentValue(found, source.schema) };
      }),
      ValidateEphemeralResourceConfig: ephemeral(async () => ({ diagnostics: [] })),
      OpenEphemeralResource: ephemeral(async (one, { config }) => {
        const { result, kept } = await one.open(attributesOf(config, one.schema) ?? {}, this.#session());
        return { result: sentValue(result, one.schema), private: Buffer.from(kept) };
      }),
      RenewEphemeralResource: ephemeral(async (_one, sent) => ({ private: sent.private })),
      CloseEphemeralResource: ephemeral(async (one, { private: kept }) => {
        await one.close(kept instanceof Uint8Array ? Buffer.from(kept).toString("utf8") : "", this.#session());
        return {};
      }),
      GetFunctions: async () => ({ functions: functionMessages(this.#functions) }),
      CallFunction: async ({ name, arguments: args }) => called(this.#functions, String(name), args),
      // It comes while changes are applied: what they wait for is not waited for any more.
      StopProvider: async () => {
        this.stop();
        return { Error: "" };
      },
    };
  }

  /** Ends what is waited for; what is in flight goes on. */
  stop(): void {
    this.#configured.session?.stop();
  }

  /** Lets go of the service. */
  async close(): Promise<void> {
    this.stop();
    await this.#configured.session?.client.close();
    this.#configured = { session: undefined, diagnostics: [] };
  }

  /** @throws Refused where the provider's configuration is not known yet */
  #session(): Session {
    if (!this.#configured.session) throw new Refused([NOT_KNOWN_YET]);
    return this.#configured.session;
  }

  async #move(sent: Sent): Promise<object> {
    const target = String(sent.target_type_name);
    const found = this.#resources.get(target);
    if (!found) return { diagnostics: diagnosticMessages([unknownType(target)]) };
    try {
      const from = { from: String(sent.source_provider_address), type: String(sent.source_type_name) };
      const state = { version: Number(sent.source_schema_version), json: jsonOf(sent.source_state) };
      return {
        target_state: { json: movedState({ ...from, ...state }, found, target) },
        target_private: sent.source_private,
      };
    } catch (error) {
      return { diagnostics: diagnosticMessages(diagnosticsOf(error)) };
    }
  }

  async #plan(resource: Resource, sent: Sent): Promise<object> {
    const { schema } = resource;
    const prior = attributesOf(sent.prior_state, schema);
    const proposed = isSame(sent.prior_state, sent.proposed_new_state)
      ? prior
      : attributesOf(sent.proposed_new_state, schema);
    const config = attributesOf(sent.config, schema) ?? {};
    const { session } = this.#configured;
    if (proposed === null) {
      const made = prior ? ((await resource.planRemoval?.(prior, session)) ?? []) : [];
      const { diagnostics, kept } = "diagnostics" in made ? made : { diagnostics: made, kept: undefined };
      return {
        planned_state: sent.proposed_new_state,
        planned_private: privateOf({ nonce: newNonce(), kept }),
        diagnostics: diagnosticMessages(diagnostics),
      };
    }
    const planned = withUnknowns(prior, withoutSecrets(proposed, schema), config, schema);
    const made = (await resource.plan?.({ prior, planned, config, session })) ?? { planned };
    const diagnostics = made.diagnostics ?? [];
    const replaces = [...replacing(prior, made.planned, schema.attributes), ...(made.replaces ?? [])];
    return {
      // A plan that is refused changes nothing.
      planned_state: hasErrors(diagnostics) ? sent.prior_state : sentValue(made.planned, schema),
      requires_replace: replaces.map((name) => pathMessage([name])),
      planned_private: privateOf({ nonce: newNonce(), kept: made.kept }),
      diagnostics: diagnosticMessages(diagnostics),
      planned_identity: identityMessage(made.planned, resource),
    };
  }

  async #apply(resource: Resource, sent: Sent): Promise<object> {
    const { schema } = resource;
    const prior = attributesOf(sent.prior_state, schema);
    const planned = attributesOf(sent.planned_state, schema);
    const told: Diagnostic[] = [];
    try {
      const applying: Applying = {
        session: this.#session(),
        config: attributesOf(sent.config, schema) ?? {},
        ...keptIn(sent.planned_private),
        tell: (...diagnostics) => told.push(...diagnostics),
      };
      if (planned === null) {
        if (prior) await resource.remove(prior, applying);
        return { new_state: sent.planned_state, diagnostics: diagnosticMessages(told) };
      }
      const made = await (prior ? resource.update(prior, planned, applying) : created(resource, planned, applying));
      const state = settled(planned, made, applying.config, schema);
      return {
        new_state: sentValue(state, schema),
        diagnostics: diagnosticMessages(told),
        new_identity: identityMessage(state, resource),
      };
    } catch (error) {
      const explained = await withRootWay(error, this.#configured.session);
      // What failed is as it was before.
      return {
        new_state: sent.prior_state,
        diagnostics: diagnosticMessages([...told, ...diagnosticsOf(explained, resource.fields)]),
        new_identity: identityMessage(prior, resource),
      };
    }
  }
}

function byType<One extends { readonly name: string }>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [`${PREFIX}${one.name}`, one]));
}

function schemasOf(all: ReadonlyMap<string, { readonly schema: Schema }>): object {
  return Object.fromEntries([...all].map(([name, { schema }]) => [name, schemaMessage(schema)]));
}

/** Answers for the type that is named. What goes wrong is a diagnostic. */
function naming<One extends { readonly name: string; readonly fields?: FieldNames }>(
  all: ReadonlyMap<string, One>,
  work: (one: One, sent: Sent) => Promise<object>,
  explained: (error: unknown) => Promise<unknown>,
): Answer {
  return async (sent) => {
    const one = all.get(String(sent.type_name));
    if (!one) return { diagnostics: diagnosticMessages([unknownType(String(sent.type_name))]) };
    try {
      return await work(one, sent);
    } catch (error) {
      return { diagnostics: diagnosticMessages(diagnosticsOf(await explained(error), one.fields)) };
    }
  };
}

function unknownType(name: string): Diagnostic {
  return { severity: "error", summary: "Unknown type", detail: `The allot provider has no ${name}.` };
}
