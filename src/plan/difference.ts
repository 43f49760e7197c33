/** What a comparison of two states finds. */
import type { DesiredOrganization } from "../model/desired.ts";
import type { Violation } from "../model/law/violation.ts";
import type { Organization } from "../model/organization.ts";
import type { Pending } from "../wire/generated/plan.ts";
import type { Draft } from "./operation.ts";

/** What forbids something of one declared organization; its place is found by the caller. */
export interface Objection {
  readonly desired: DesiredOrganization;
  readonly violation: Omit<Violation, "code"> & { readonly code: string };
}

export interface Difference {
  readonly drafts: Draft[];
  readonly objections: Objection[];
  /** What is asked for and has to wait. */
  readonly pending: Pending[];
  /** Managed by this stack and no longer declared (language rule 10). */
  readonly gone: Organization[];
  /** Keys that live and that no stack has declared. */
  readonly unmanaged: string[];
  /** What is odd, and forbids nothing. */
  readonly doubts: Objection[];
}
