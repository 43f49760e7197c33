/** Rows of a billing file, and what is wrong with one. */
import type { SubAccountImport } from "../../wire/generated/wire.ts";

/** A row of a billing file, well-formed. */
export interface SubAccountRow {
  /** From 1. */
  readonly row: number;
  readonly id: string;
  /** Null where the file says none. */
  readonly name: string | null;
  /** Key, external id or, of who is yet to be created, the billing file's own id of the customer. */
  readonly customer: string | null;
  readonly customerName: string | null;
}

/** Why a row was left out. */
export type RowProblem = SubAccountImport["problems"][number];
