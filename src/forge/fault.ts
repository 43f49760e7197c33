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
  /** Whether what was posted may have arrived all the same. */
  readonly isUnsure: boolean;

  constructor(
    code: ForgeFaultCode,
    message: string,
    options: { readonly cause?: unknown; readonly isUnsure?: boolean } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.isUnsure = options.isUnsure === true;
  }
}

/** `asked for the comments`, `asked to comment`. */
export function askedFor(what: string): string {
  return what.startsWith("to ") ? `asked ${what}` : `asked for ${what}`;
}
