/**
 * The generated validators of the wire, with types: for what the service takes, and for what a client is answered.
 */
import type {
  ChangeSet,
  ChangeSetAnswer,
  EventPage,
  LedgerPage,
  Refusal,
  SnapshotHeader,
  SnapshotLine,
  TreeList,
  Verification,
} from "./generated/wire.ts";
import {
  validateChangeSet,
  validateChangeSetAnswer,
  validateEventPage,
  validateLedgerPage,
  validateRefusal,
  validateSnapshotHeader,
  validateSnapshotLine,
  validateTreeList,
  validateVerification,
} from "./generated/wire-validator.ts";

/** What an ajv validator tells of the first thing that does not fit. */
interface Fault {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** Where something does not fit a shape, and why. */
export interface Misfit {
  /** Path of the field, like `groups/0/operations/2/after/name`; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

export const isChangeSet = (value: unknown): value is ChangeSet => validateChangeSet(value);
export const isChangeSetAnswer = (value: unknown): value is ChangeSetAnswer => validateChangeSetAnswer(value);
export const isSnapshotHeader = (value: unknown): value is SnapshotHeader => validateSnapshotHeader(value);
export const isSnapshotLine = (value: unknown): value is SnapshotLine => validateSnapshotLine(value);
export const isEventPage = (value: unknown): value is EventPage => validateEventPage(value);
export const isLedgerPage = (value: unknown): value is LedgerPage => validateLedgerPage(value);
export const isVerification = (value: unknown): value is Verification => validateVerification(value);
export const isTreeList = (value: unknown): value is TreeList => validateTreeList(value);
export const isRefusal = (value: unknown): value is Refusal => validateRefusal(value);

/** Why a value is no change set; to be asked right after `isChangeSet` said no. */
export function changeSetMisfit(): Misfit {
  return misfitOf(validateChangeSet);
}

function misfitOf({ errors }: Validator): Misfit {
  const fault = errors?.[0];
  if (!fault) return { field: "", message: "it does not fit" };
  const unknown = fault.params?.additionalProperty;
  const missing = fault.params?.missingProperty;
  const tail = typeof unknown === "string" ? unknown : typeof missing === "string" ? missing : undefined;
  const path = fault.instancePath.slice(1);
  const field = tail === undefined ? path : path === "" ? tail : `${path}/${tail}`;
  return { field, message: fault.message ?? "it does not fit" };
}
