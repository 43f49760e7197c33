/** The messages and calls of `messages.ts` as service definitions for gRPC. */
import type { ServiceDefinition } from "@grpc/grpc-js";
import { fromJSON } from "@grpc/proto-loader";
import { CALLS, MESSAGES } from "./messages.ts";

/** The services that a plugin has. */
export type ServiceName = "provider" | "controller" | "broker" | "stdio";

interface Call {
  readonly requestType: string;
  readonly responseType: string;
  readonly requestStream?: boolean;
  readonly responseStream?: boolean;
}

const PACKAGES: Readonly<
  Record<ServiceName, { path: readonly [string, string]; calls: Readonly<Record<string, Call>> }>
> = {
  provider: {
    path: ["tfplugin6", "Provider"],
    calls: Object.fromEntries(
      CALLS.map((name) => [
        name,
        { requestType: `.allot.${typeOf(name, "Request")}`, responseType: `.allot.${typeOf(name, "Response")}` },
      ]),
    ),
  },
  controller: {
    path: ["plugin", "GRPCController"],
    calls: { Shutdown: { requestType: ".allot.Empty", responseType: ".allot.Empty" } },
  },
  broker: {
    path: ["plugin", "GRPCBroker"],
    calls: {
      StartStream: {
        ...{ requestType: ".allot.ConnInfo", responseType: ".allot.ConnInfo" },
        ...{ requestStream: true, responseStream: true },
      },
    },
  },
  stdio: {
    path: ["plugin", "GRPCStdio"],
    calls: { StreamStdio: { requestType: ".allot.Empty", responseType: ".allot.StdioData", responseStream: true } },
  },
};

function typeOf(name: string, part: "Request" | "Response"): string {
  return `${name}${part}`;
}

/** One field, as protobufjs describes it: `2 repeated Diagnostic`. */
function fieldOf(written: string): object {
  const [id, ...rest] = written.split(" ");
  const [rule, type] = rest.length === 2 ? rest : [undefined, rest[0]];
  const described = { id: Number(id), type: String(type).replace(".", "") };
  if (rule === "map") return { ...described, keyType: "string" };
  if (rule === "repeated") return { ...described, rule };
  return rule === "optional" ? { ...described, options: { proto3_optional: true } } : described;
}

/** A message. Each optional field is a choice of one, as proto3 has it, so that absent differs from empty. */
function messageOf(fields: Readonly<Record<string, string>>): object {
  const optional = Object.keys(fields).filter((name) => fields[name]?.includes(" optional "));
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, fieldOf(written)])),
    ...(optional.length > 0 && { oneofs: Object.fromEntries(optional.map((name) => [`_${name}`, { oneof: [name] }])) }),
  };
}

function namespaces(): object {
  const messages = Object.entries(MESSAGES).map(([name, fields]) => [name.replace(".", ""), messageOf(fields)]);
  const nested: Record<string, { nested: Record<string, object> }> = {
    allot: { nested: Object.fromEntries(messages) },
  };
  for (const { path, calls } of Object.values(PACKAGES)) {
    const [space, service] = path;
    nested[space] ??= { nested: {} };
    nested[space].nested[service] = { methods: calls };
  }
  return { nested };
}

/** Definitions of all services, by our names for them. */
export function serviceDefinitions(): Readonly<Record<ServiceName, ServiceDefinition>> {
  const loaded = fromJSON(namespaces(), { keepCase: true, longs: Number, enums: Number, defaults: true });
  const definitionOf = (name: ServiceName): ServiceDefinition => {
    const found = loaded[PACKAGES[name].path.join(".")];
    if (!found || "format" in found) throw new Error(`there is no service ${name}`);
    return found;
  };
  return {
    provider: definitionOf("provider"),
    controller: definitionOf("controller"),
    broker: definitionOf("broker"),
    stdio: definitionOf("stdio"),
  };
}
