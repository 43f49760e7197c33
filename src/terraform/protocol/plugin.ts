/**
 * The process as Terraform starts it (go-plugin): a line on standard output says where it listens and with which certificate, then gRPC on a
 * unix socket until Terraform says that it is done, or is gone.
 *
 * With `PLUGIN_CLIENT_CERT`, both sides prove themselves by certificates (AutoMTLS). Without it (`TF_REATTACH_PROVIDERS`) the socket's folder,
 * which only its user enters, is what keeps others out.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownCertificate } from "./certificate.ts";
import { type Method as GrpcMethod, grpcServer } from "./grpc.ts";
import { CALLS, type CallName } from "./messages.ts";
import { type CallDefinition, type ServiceDefinition, serviceDefinitions } from "./services.ts";

/** Version of Terraform's protocol. */
export const PROTOCOL = 6;
/** Bytes of a unix socket's path, the end not counted. */
const LONGEST_PATH = 107;
/** Longest wait for what is being answered, before connections are cut. */
const PATIENCE_MS = 2_000;

type Sent = Readonly<Record<string, unknown>>;

/** Answers a call. What it throws is an error of the call; diagnostics are an answer. */
export type Answer = (request: Sent) => Promise<object>;

export interface PluginOptions {
  /** Answers each call of the protocol. */
  readonly answer: (name: CallName, request: Sent) => Promise<object>;
  /** PEM of the certificate with which Terraform calls (`PLUGIN_CLIENT_CERT`); undefined serves without TLS. */
  readonly clientCertificate: string | undefined;
  readonly nowMs: number;
  /**
   * Whether it outlives who calls it: one run of Terraform after the other, until it is closed (`TF_REATTACH_PROVIDERS`).
   *
   * @default false
   */
  readonly stays?: boolean;
}

export interface Plugin {
  /** Path of the unix socket. */
  readonly socketPath: string;
  /** The line for standard output: `1|6|unix|PATH|grpc|CERTIFICATE`. */
  readonly handshake: string;
  /** Settles when Terraform is done with it or gone; nothing is served any more then. */
  readonly over: Promise<void>;
  /** Ends it after what is being answered. */
  close(): Promise<void>;
}

/** Listens, and says how to be reached. @throws Error where no socket can be made */
export async function startPlugin(options: PluginOptions): Promise<Plugin> {
  const directory = mkdtempSync(join(tmpdir(), "allot-tf-"));
  const socketPath = join(directory, "s");
  try {
    if (Buffer.byteLength(socketPath) > LONGEST_PATH)
      throw new Error(
        `a socket in ${directory} would have a path of more than ${LONGEST_PATH} bytes: set TMPDIR to a shorter folder`,
      );
    return await listening(options, directory, socketPath);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

async function listening(
  { answer, clientCertificate, nowMs, stays = false }: PluginOptions,
  directory: string,
  socketPath: string,
): Promise<Plugin> {
  const { provider, controller, broker, stdio } = serviceDefinitions();
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = () => resolve();
  }).then(async () => {
    await server.close(PATIENCE_MS);
    rmSync(directory, { recursive: true, force: true });
  });
  const left = () => {
    if (!stays) end();
  };
  const certificate = clientCertificate === undefined ? undefined : ownCertificate(nowMs);
  const server = grpcServer({
    methods: new Map([
      ...CALLS.map((name) => unary(provider, name, (request) => answer(name, request))),
      unary(controller, "Shutdown", shuttingDown(left)),
      // Open as long as Terraform lives; when it ends, nobody is left to answer.
      staying(broker, "StartStream", left),
      // Standard output and error of a plugin by gRPC: what is said on standard error is read there.
      staying(stdio, "StreamStdio", () => {}),
    ]),
    tls:
      certificate && clientCertificate !== undefined
        ? { cert: certificate.certificatePem, key: certificate.keyPem, ca: clientCertificate }
        : undefined,
  });
  await server.listen(socketPath);
  const shown = certificate ? certificate.der.toString("base64").replace(/=+$/, "") : "";
  return {
    socketPath,
    handshake: `1|${PROTOCOL}|unix|${socketPath}|grpc|${shown}`,
    over,
    close() {
      end();
      return over;
    },
  };
}

type Served = readonly [string, GrpcMethod];

function unary(service: ServiceDefinition, name: string, answer: Answer): Served {
  const { path, requestDeserialize, responseSerialize } = callOf(service, name);
  return [
    path,
    { kind: "unary", answer: async (message) => responseSerialize(await answer(requestDeserialize(message))) },
  ];
}

function staying(service: ServiceDefinition, name: string, ended: () => void): Served {
  return [callOf(service, name).path, { kind: "staying", ended }];
}

function callOf(service: ServiceDefinition, name: string): CallDefinition {
  const found = service[name];
  if (!found) throw new Error(`there is no call ${name}`);
  return found;
}

/** Terraform says that it is done. The answer goes out before anything is closed. */
function shuttingDown(end: () => void): Answer {
  return async () => {
    setImmediate(end);
    return {};
  };
}
