/** `provider::allot::…` between Terraform and us: what functions there are, and calling them. They ask no service. */
import { BadArgument, type ProviderFunction } from "./data-source.ts";
import { typeBytes } from "./protocol/types.ts";
import { decoded, encoded } from "./protocol/values.ts";

/** By name. */
export type Functions = ReadonlyMap<string, ProviderFunction>;

/** What functions there are, as the protocol has it. */
export function functionMessages(functions: Functions): object {
  const described = [...functions.values()].map(({ name, parameters, returns, summary, description }) => {
    const told = parameters.map((one) => ({
      name: one.name,
      type: typeBytes(one.type),
      description: one.description,
    }));
    return [name, { parameters: told, return: { type: typeBytes(returns) }, summary, description }];
  });
  return Object.fromEntries(described);
}

/** Calls one; what is wrong with an argument is told at its place. */
export async function called(functions: Functions, name: string, sent: unknown): Promise<object> {
  const found = functions.get(name);
  if (!found) return { error: { text: `there is no function ${name}` } };
  try {
    const args = Array.isArray(sent) ? sent : [];
    const given = found.parameters.map(({ type }, index) => decoded(isSent(args[index]) ? args[index] : null, type));
    return { result: encoded(await found.call(given), found.returns) };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { error: { text, ...(error instanceof BadArgument && { function_argument: error.index }) } };
  }
}

function isSent(sent: unknown): sent is { readonly msgpack?: Uint8Array } {
  return typeof sent === "object" && sent !== null;
}
