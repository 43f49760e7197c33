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
import {
  type handleBidiStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  Server,
  ServerCredentials,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { ownCertificate } from "./certificate.ts";
import { CALLS, type CallName } from "./messages.ts";
import { serviceDefinitions } from "./services.ts";

/** Version of Terraform's protocol. */
export const PROTOCOL = 6;
/** Bytes of a unix socket's path, the end not counted. */
const LONGEST_PATH = 107;
const LARGEST_MESSAGE = 256 * 1024 * 1024;

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
  const server = new Server({
    "grpc.max_receive_message_length": LARGEST_MESSAGE,
    "grpc.max_send_message_length": LARGEST_MESSAGE,
    // Counts of each call that nobody asks for.
    "grpc.enable_channelz": 0,
  });
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = () => resolve();
  }).then(async () => {
    await closed(server);
    rmSync(directory, { recursive: true, force: true });
  });
  const { provider, controller, broker, stdio } = serviceDefinitions();
  server.addService(provider, implementation(answer));
  const left = () => {
    if (!stays) end();
  };
  server.addService(controller, { Shutdown: shuttingDown(left) });
  server.addService(broker, { StartStream: staying(left) });
  server.addService(stdio, { StreamStdio: silent });

  const certificate = clientCertificate === undefined ? undefined : ownCertificate(nowMs);
  await bound(server, socketPath, credentials(certificate, clientCertificate));
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

function credentials(
  own: { readonly certificatePem: string; readonly keyPem: string } | undefined,
  clientCertificate: string | undefined,
): ServerCredentials {
  if (!own || clientCertificate === undefined) return ServerCredentials.createInsecure();
  const pair = { cert_chain: Buffer.from(own.certificatePem), private_key: Buffer.from(own.keyPem) };
  return ServerCredentials.createSsl(Buffer.from(clientCertificate), [pair], true);
}

function bound(server: Server, socketPath: string, credentials: ServerCredentials): Promise<void> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`unix:${socketPath}`, credentials, (error) => (error ? reject(error) : resolve()));
  });
}

function implementation(answer: PluginOptions["answer"]): UntypedServiceImplementation {
  return Object.fromEntries(CALLS.map((name) => [name, unary((request) => answer(name, request))]));
}

function unary(answer: Answer): handleUnaryCall<Sent, object> {
  return ({ request }, done) => {
    answer(request).then(
      (response) => done(null, response),
      (error: unknown) =>
        done({ code: status.INTERNAL, details: error instanceof Error ? error.message : String(error) }),
    );
  };
}

/** Terraform says that it is done. The answer goes out before anything is closed. */
function shuttingDown(end: () => void): handleUnaryCall<object, object> {
  return (_call, done) => {
    done(null, {});
    setImmediate(end);
  };
}

/** The broker's stream is open as long as Terraform lives; when it ends, nobody is left to answer. */
function staying(end: () => void): handleBidiStreamingCall<object, object> {
  return (call) => {
    call.on("data", () => {});
    call.on("error", end);
    call.on("end", () => {
      call.end();
      end();
    });
    call.on("cancelled", end);
  };
}

/** Standard output and error of a plugin by gRPC: what is said on standard error is read there. */
const silent: handleServerStreamingCall<object, object> = (call) => {
  call.on("cancelled", () => call.end());
};

/** Longest wait for what is being answered, before connections are cut. */
const PATIENCE_MS = 2_000;

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.forceShutdown();
      resolve();
    }, PATIENCE_MS);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
