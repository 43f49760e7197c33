/** `allot token`: makes, lists and ends tokens of a service; and, on its host, replaces the operator's. */
import { type Definition, examples } from "./definition.ts";
import { defineCreate } from "./token-create.ts";
import { defineList } from "./token-list.ts";
import { defineOperator } from "./token-operator.ts";
import { defineRevoke } from "./token-revoke.ts";

export const command: Definition = (command, act) => {
  defineCreate(command.command("create").description("Make a token; its secret is printed once."), act);
  defineList(command.command("list").description("List the tokens in sight, newest first."), act);
  defineRevoke(command.command("revoke").description("End a token, at once and for ever."), act);
  defineOperator(command.command("operator").description("On the service's host: make a new operator token."), act);
  examples(command, [
    ["allot token create ci --access read", "for plans in CI; prints the secret, once"],
    ["allot token list", "who may call, until when"],
  ]);
};
