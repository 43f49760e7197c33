/**
 * The service's no, as data: RFC 9457 problem+json with a stable code (law book, *Answers when something is refused*).
 */
import type { Violation } from "../../model/law/violation.ts";
import type { Refusal } from "../../wire/generated/wire.ts";

/** Codes of refusals that no law makes. */
export type ServiceCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "changed_meanwhile"
  | "method_not_allowed"
  | "body_malformed"
  | "body_invalid"
  | "body_too_large"
  | "media_type_unsupported"
  | "request_malformed"
  | "request_timeout"
  | "precondition_missing"
  | "precondition_failed"
  | "locked"
  | "lock_lost"
  | "state_conflict"
  | "key_missing"
  | "seal_broken"
  | "person_in_use"
  | "token_made_before"
  | "user_exists"
  | "user_name_stays"
  | "identity_provider_down"
  | "link_unknown"
  | "link_ended"
  | "too_many_requests"
  | "busy"
  | "stopping"
  | "internal";

const STATUS: Readonly<Record<ServiceCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  changed_meanwhile: 409,
  method_not_allowed: 405,
  body_malformed: 400,
  body_invalid: 400,
  body_too_large: 413,
  media_type_unsupported: 415,
  request_malformed: 400,
  request_timeout: 408,
  precondition_missing: 428,
  precondition_failed: 412,
  locked: 423,
  lock_lost: 409,
  state_conflict: 409,
  key_missing: 501,
  seal_broken: 500,
  person_in_use: 422,
  token_made_before: 409,
  user_exists: 409,
  user_name_stays: 400,
  identity_provider_down: 503,
  link_unknown: 404,
  link_ended: 410,
  too_many_requests: 429,
  busy: 503,
  stopping: 503,
  internal: 500,
};

/** A refusal that stands for an HTTP answer of its own. */
export function serviceRefusal(
  code: ServiceCode,
  detail: string,
  more: Partial<
    Pick<
      Refusal,
      "address" | "rule" | "field" | "wayOut" | "requestId" | "status" | "lock" | "changedAt" | "stateLock" | "ID"
    >
  > = {},
): Refusal {
  return {
    type: typeOf(code),
    title: titleOf(code),
    status: STATUS[code],
    detail,
    code,
    address: null,
    rule: null,
    ...more,
  };
}

/** A law's answer as a refusal. `address` is the organization that was to change. */
export function lawRefusal(violation: Violation, address: string): Refusal {
  const { code, rule, message, figures, wayOut, field } = violation;
  return {
    type: typeOf(code),
    title: titleOf(code),
    status: statusOf(violation),
    detail: message,
    code,
    address,
    rule,
    ...(figures && { figures: { ...figures } }),
    ...(wayOut !== undefined && { wayOut }),
    ...(field !== undefined && { field }),
  };
}

/** What is in sight, and another's to do. */
const NOT_FOR_THE_CALLER: ReadonlySet<string> = new Set([
  "operator_only",
  "distributor_only",
  "forbidden",
  "beyond_own_permissions",
]);

function statusOf({ code }: Violation): number {
  if (code === "not_found") return 404;
  if (NOT_FOR_THE_CALLER.has(code)) return 403;
  return 422;
}

function typeOf(code: string): string {
  return `urn:allot:refusal:${code}`;
}

function titleOf(code: string): string {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
