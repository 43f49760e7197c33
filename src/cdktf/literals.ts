/** Texts that Terraform is to take as they are, where it would read interpolations and directives in them. */
import { type IResolvable, rawString, Token } from "cdktf";

/** In a value of a configuration. */
export function literal(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, (sign) => sign + sign);
}

/** In an argument of a function; a token goes through as it is. `rawString` itself forgets backslashes and directives. */
export function argument(text: string): string | IResolvable {
  return Token.isUnresolved(text) ? text : rawString(text.replaceAll(/\\|%(?=\{)/g, (sign) => sign + sign));
}
