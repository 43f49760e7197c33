/** What is only read: data sources, functions, and values that live as long as a run (ephemeral resources). */
import type { Diagnostic, FieldNames } from "./diagnostics.ts";
import type { Type } from "./protocol/types.ts";
import type { Attributes, Value } from "./protocol/values.ts";
import type { Schema } from "./schema.ts";
import type { Session } from "./session.ts";

export interface DataSource {
  /** Without the provider's name. */
  readonly name: string;
  readonly schema: Schema;
  /** Attributes by fields of the law, where they differ. */
  readonly fields?: FieldNames;
  validate?(config: Attributes): readonly Diagnostic[];
  /** What there is; the configuration is part of it. @throws Refused where there is none */
  read(config: Attributes, session: Session): Promise<Attributes>;
}

/** A value that no state has. */
export interface EphemeralResource {
  readonly name: string;
  readonly schema: Schema;
  readonly fields?: FieldNames;
  open(config: Attributes, session: Session): Promise<OpenedValue>;
  /** Lets go of it. `kept` is what `open` said to keep. */
  close(kept: string, session: Session): Promise<void>;
}

export interface OpenedValue {
  readonly result: Attributes;
  /** Handed to `close`; no secret. */
  readonly kept: string;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
}

/** `provider::allot::NAME(…)`: pure, and asks no service. */
export interface ProviderFunction {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Type;
  /** @throws BadArgument */
  call(args: readonly Value[]): Promise<Value>;
}

/** An argument that is no good, by its index. */
export class BadArgument extends Error {
  override readonly name = "BadArgument";
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}
