/**
 * The messages and calls of `messages.ts` as service definitions for gRPC.
 *
 * Rejected: `@grpc/proto-loader`, which makes the same of the same library. It describes all of it once more for reflection at every start, and copies each
 * message twice.
 */
import type { MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import protobuf from "protobufjs/light.js";
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

// Found by itself only where there is a `require`: not in modules, nor in a bundle.
protobuf.util.Buffer = Buffer;
protobuf.configure();

function messageTypes(): protobuf.Root {
  const messages = Object.entries(MESSAGES).map(([name, fields]) => [name.replace(".", ""), messageOf(fields)]);
  return protobuf.Root.fromJSON({ nested: { allot: { nested: Object.fromEntries(messages) } } });
}

/** What is sent is written as it is; what is read by who calls has every field, so that absent is what protobuf says that it is. */
const EVERY_FIELD = { longs: Number, enums: Number, defaults: true } as const;

function definitionOf({ path, calls }: (typeof PACKAGES)[ServiceName], types: protobuf.Root): ServiceDefinition {
  const methods = Object.entries(calls).map(([name, call]): [string, MethodDefinition<object, object>] => {
    const [request, response] = [types.lookupType(call.requestType), types.lookupType(call.responseType)];
    return [
      name,
      {
        path: `/${path.join(".")}/${name}`,
        requestStream: call.requestStream ?? false,
        responseStream: call.responseStream ?? false,
        requestSerialize: (message) => written(message, request),
        requestDeserialize: (bytes) => request.decode(bytes),
        responseSerialize: (message) => written(message, response),
        responseDeserialize: (bytes) => response.toObject(response.decode(bytes), EVERY_FIELD),
      },
    ];
  });
  return Object.fromEntries(methods);
}

function written(message: object, type: protobuf.Type): Buffer {
  const bytes = type.encode(message).finish();
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes);
}

/** Definitions of all services, by our names for them. */
export function serviceDefinitions(): Readonly<Record<ServiceName, ServiceDefinition>> {
  const types = messageTypes();
  return {
    provider: definitionOf(PACKAGES.provider, types),
    controller: definitionOf(PACKAGES.controller, types),
    broker: definitionOf(PACKAGES.broker, types),
    stdio: definitionOf(PACKAGES.stdio, types),
  };
}
