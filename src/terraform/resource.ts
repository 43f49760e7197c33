/**
 * What a managed resource is to the provider: a schema, and how one of its objects is checked, planned, read, created, changed and
 * removed. `planning.ts` and `provider.ts` do for all of them what does not depend on the kind.
 */
import type { Diagnostic, FieldNames } from "./diagnostics.ts";
import type { Attributes } from "./protocol/values.ts";
import type { Schema } from "./schema.ts";
import type { Session } from "./session.ts";

/** What is asked of a resource when Terraform plans. */
export interface Planning {
  /** Null where it is to be created. */
  readonly prior: Attributes | null;
  /** As configured, completed with what is computed; `UNKNOWN` where nobody knows yet. */
  readonly planned: Attributes;
  readonly config: Attributes;
  /** Undefined where the provider's own configuration is not known yet. */
  readonly session: Session | undefined;
}

/** What a resource makes of a plan. */
export interface PlannedResource {
  readonly planned: Attributes;
  /** Attributes whose change means another object, besides those of the schema. */
  readonly replaces?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
  /** Kept in Terraform's plan, beside the object, and handed to the apply. */
  readonly kept?: string;
}

/** What a resource makes of a plan that removes it. */
export interface PlannedRemoval {
  readonly diagnostics: readonly Diagnostic[];
  readonly kept?: string;
}

/** What one apply of a resource is told. */
export interface Applying {
  readonly session: Session;
  readonly config: Attributes;
  /** The same for every try of one plan: ids of operations are made of it (C-11). */
  readonly nonce: string;
  /** What the plan kept. */
  readonly kept?: string;
  /** Tells something beside the outcome, also where the rest fails. */
  tell(...diagnostics: readonly Diagnostic[]): void;
}

export interface Resource {
  /** Without the provider's name: `child_organization`. */
  readonly name: string;
  readonly schema: Schema;
  /** Attributes that tell one from another in a tree, in the order of an import's id: `organization`, `name`. */
  readonly identity: readonly string[];
  /** Attributes by fields of the law, where they differ. */
  readonly fields?: FieldNames;
  /** What is wrong with a configuration, offline; unknown values are nobody's fault. */
  validate?(config: Attributes): readonly Diagnostic[];
  plan?(planning: Planning): Promise<PlannedResource>;
  /** What stands in the way of removing it, or is worth a warning. */
  planRemoval?(prior: Attributes, session: Session | undefined): Promise<PlannedRemoval | readonly Diagnostic[]>;
  /** The object as it is, or null where it is gone. */
  read(state: Attributes, session: Session): Promise<Attributes | null>;
  create(planned: Attributes, applying: Applying): Promise<Attributes>;
  /** What is there under the identity of a planned object. */
  there(planned: Attributes, session: Session): Promise<Attributes | null>;
  update(prior: Attributes, planned: Attributes, applying: Applying): Promise<Attributes>;
  remove(prior: Attributes, applying: Applying): Promise<void>;
  /** What an import begins with; `read` completes it. */
  imported(id: string, session: Session): Promise<Attributes>;
}
