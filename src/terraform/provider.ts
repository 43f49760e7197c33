/**
 * Terraform's calls → resources, and their answers back. Whatever goes wrong becomes a diagnostic: a call that fails would only say that the
 * plugin has crashed.
 */
import { randomBytes } from "node:crypto";
import { type Configured, configured, PROVIDER_SCHEMA } from "./configuration.ts";
import { type Diagnostic, diagnosticMessages, diagnosticsOf, hasErrors, pathMessage } from "./diagnostics.ts";
import { replacing, withUnknowns } from "./planning.ts";
import type { CallName } from "./protocol/messages.ts";
import type { Answer } from "./protocol/plugin.ts";
import { type Attributes, type DynamicValue, decoded, encoded, isAttributes, type Value } from "./protocol/values.ts";
import type { Resource } from "./resource.ts";
import { type Schema, schemaMessage, typeOfSchema } from "./schema.ts";
import type { Session } from "./session.ts";

const PREFIX = "allot_";

/** What the provider can do besides what every provider can. */
const CAPABILITIES = { plan_destroy: true, get_provider_schema_optional: true, move_resource_state: true };

interface Sent {
  readonly [field: string]: unknown;
}

export class Provider {
  readonly #resources: ReadonlyMap<string, Resource>;
  #configured: Configured = { session: undefined, diagnostics: [] };

  constructor(resources: readonly Resource[]) {
    this.#resources = new Map(resources.map((resource) => [`${PREFIX}${resource.name}`, resource]));
  }

  /** An answer for each call of the protocol. */
  get answers(): Readonly<Record<CallName, Answer>> {
    const named = (work: (resource: Resource, request: Sent) => Promise<object>): Answer => {
      return async (request) => {
        const sent = request;
        const resource = this.#resources.get(String(sent.type_name));
        if (!resource) return { diagnostics: diagnosticMessages([unknownType(String(sent.type_name))]) };
        try {
          return await work(resource, sent);
        } catch (error) {
          return { diagnostics: diagnosticMessages(diagnosticsOf(error, resource.fields)) };
        }
      };
    };
    const nothingOf: Answer = async (sent: Sent) => ({
      diagnostics: diagnosticMessages([unknownType(String(sent.type_name))]),
    });
    return {
      GetMetadata: async () => ({
        server_capabilities: CAPABILITIES,
        resources: [...this.#resources.keys()].map((type_name) => ({ type_name })),
      }),
      GetProviderSchema: async () => ({
        provider: schemaMessage(PROVIDER_SCHEMA),
        resource_schemas: Object.fromEntries(
          [...this.#resources].map(([name, { schema }]) => [name, schemaMessage(schema)]),
        ),
        server_capabilities: CAPABILITIES,
      }),
      ValidateProviderConfig: async () => ({ diagnostics: [] }),
      ConfigureProvider: async (sent: Sent) => {
        await this.close();
        this.#configured = await configured(attributesOf(sent.config, PROVIDER_SCHEMA) ?? {});
        return { diagnostics: diagnosticMessages(this.#configured.diagnostics) };
      },
      ValidateResourceConfig: named(async (resource, { config }) => {
        const attributes = attributesOf(config, resource.schema);
        return { diagnostics: diagnosticMessages(attributes ? (resource.validate?.(attributes) ?? []) : []) };
      }),
      UpgradeResourceState: named(async ({ schema }, { raw_state: raw }) => upgraded(schema, raw)),
      ReadResource: named(async (resource, sent) => {
        const state = attributesOf(sent.current_state, resource.schema);
        const found = state && (await resource.read(state, this.#session()));
        return { new_state: sentValue(found, resource.schema), private: sent.private };
      }),
      PlanResourceChange: named((resource, sent) => this.#plan(resource, sent)),
      ApplyResourceChange: named((resource, sent) => this.#apply(resource, sent)),
      ImportResourceState: named(async (resource, { type_name, id }) => {
        const state = await resource.imported(String(id), this.#session());
        return { imported_resources: [{ type_name, state: sentValue(state, resource.schema) }] };
      }),
      MoveResourceState: async () => ({
        diagnostics: diagnosticMessages([
          {
            severity: "error",
            summary: "Not moved",
            detail: "No resource of allot takes over the state of another type.",
          },
        ]),
      }),
      ValidateDataResourceConfig: nothingOf,
      ReadDataSource: nothingOf,
      ValidateEphemeralResourceConfig: nothingOf,
      OpenEphemeralResource: nothingOf,
      RenewEphemeralResource: nothingOf,
      CloseEphemeralResource: nothingOf,
      GetFunctions: async () => ({ functions: {} }),
      CallFunction: async () => ({ error: { text: "there is no such function" } }),
      StopProvider: async () => ({ Error: "" }),
    };
  }

  /** Lets go of the service. */
  async close(): Promise<void> {
    await this.#configured.session?.client.close();
    this.#configured = { session: undefined, diagnostics: [] };
  }

  /** @throws Error before the provider is configured, which Terraform never does */
  #session(): Session {
    if (!this.#configured.session) throw new Error("the provider is not configured");
    return this.#configured.session;
  }

  async #plan(resource: Resource, sent: Sent): Promise<object> {
    const { schema } = resource;
    const prior = attributesOf(sent.prior_state, schema);
    const proposed = attributesOf(sent.proposed_new_state, schema);
    const config = attributesOf(sent.config, schema) ?? {};
    const { session } = this.#configured;
    if (proposed === null) {
      const diagnostics = prior ? ((await resource.planRemoval?.(prior, session)) ?? []) : [];
      return {
        planned_state: sent.proposed_new_state,
        planned_private: privateOf(nonceOf(sent.prior_private) ?? newNonce()),
        diagnostics: diagnosticMessages(diagnostics),
      };
    }
    const planned = withUnknowns(prior, proposed, config, schema);
    const made = (await resource.plan?.({ prior, planned, config, session })) ?? { planned };
    const diagnostics = made.diagnostics ?? [];
    const replaces = [...replacing(prior, made.planned, schema.attributes), ...(made.replaces ?? [])];
    return {
      // A plan that is refused changes nothing.
      planned_state: hasErrors(diagnostics) ? sent.prior_state : sentValue(made.planned, schema),
      requires_replace: replaces.map((name) => pathMessage([name])),
      planned_private: privateOf(newNonce()),
      diagnostics: diagnosticMessages(diagnostics),
    };
  }

  async #apply(resource: Resource, sent: Sent): Promise<object> {
    const { schema } = resource;
    const prior = attributesOf(sent.prior_state, schema);
    const planned = attributesOf(sent.planned_state, schema);
    try {
      const applying = {
        session: this.#session(),
        config: attributesOf(sent.config, schema) ?? {},
        nonce: nonceOf(sent.planned_private) ?? newNonce(),
      };
      if (planned === null) {
        if (prior) await resource.remove(prior, applying);
        return { new_state: sent.planned_state };
      }
      const made = await (prior ? resource.update(prior, planned, applying) : resource.create(planned, applying));
      return { new_state: sentValue(made, schema) };
    } catch (error) {
      // What failed is as it was before.
      return { new_state: sent.prior_state, diagnostics: diagnosticMessages(diagnosticsOf(error, resource.fields)) };
    }
  }
}

function unknownType(name: string): Diagnostic {
  return { severity: "error", summary: "Unknown type", detail: `The allot provider has no ${name}.` };
}

function isSent(sent: unknown): sent is { readonly msgpack?: Uint8Array } {
  return typeof sent === "object" && sent !== null;
}

/** An object that Terraform sent; null where there is none. */
function attributesOf(sent: unknown, schema: Schema): Attributes | null {
  const value = decoded(isSent(sent) ? sent : null, typeOfSchema(schema));
  return isAttributes(value) ? value : null;
}

function sentValue(value: Value | undefined, schema: Schema): DynamicValue {
  return encoded(value ?? null, typeOfSchema(schema));
}

/** A state of this version is handed back as it is: Terraform reads the JSON itself. */
function upgraded(_schema: Schema, raw: unknown): object {
  const json = typeof raw === "object" && raw !== null ? Reflect.get(raw, "json") : undefined;
  if (json instanceof Uint8Array && json.length > 0) return { upgraded_state: { json } };
  throw new Error("the state is not JSON");
}

const NONCE = /^[0-9a-f]{32}$/;

function newNonce(): string {
  return randomBytes(16).toString("hex");
}

function privateOf(nonce: string): Buffer {
  return Buffer.from(nonce);
}

function nonceOf(sent: unknown): string | undefined {
  const text = sent instanceof Uint8Array ? Buffer.from(sent).toString("utf8") : "";
  return NONCE.test(text) ? text : undefined;
}
