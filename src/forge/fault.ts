/** Why a forge did not do what it was asked: thrown, with words that say what to change. It never has the token in it. */

export type ForgeFaultCode =
  | "forge_unknown"
  | "forge_token_missing"
  | "forge_refused"
  | "forge_unavailable"
  | "comment_too_long"
  | "request_unknown"
  | "request_ambiguous"
  | "plan_not_kept";

export class ForgeFault extends Error {
  readonly code: ForgeFaultCode;

  constructor(code: ForgeFaultCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
