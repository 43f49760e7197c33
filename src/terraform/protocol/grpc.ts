/**
 * gRPC's server side on HTTP/2 (PROTOCOL-HTTP2 of gRPC), as far as Terraform calls a plugin: calls of one message each way, uncompressed, and
 * streams that only stay open. Node.js does HTTP/2; what is left is a frame of five bytes, and a status after each answer.
 *
 * Rejected: `@grpc/grpc-js`, which the tests call with. It took a third of the processor time of every call, and most of what was loaded before the
 * provider could say where it listens, which Terraform waits for several times a run.
 */
import {
  constants,
  createSecureServer,
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";

/** Codes of gRPC that are answered here. */
const STATUS = { ok: 0, tooLarge: 8, unimplemented: 12, internal: 13 } as const;
type Status = (typeof STATUS)[keyof typeof STATUS];

const LARGEST_MESSAGE = 256 * 1024 * 1024;
/** Whether it is compressed, and its length. */
const PREFIX_BYTES = 5;
const HEADERS = { ":status": 200, "content-type": "application/grpc+proto" } as const;

/** How calls of a path are answered. */
export type Method =
  /** One message is answered with another. What is thrown is an error of the call. */
  | { readonly kind: "unary"; answer(message: Buffer): Promise<Uint8Array> }
  /** Nothing is ever said; `ended` is called once who called has ended it or is gone. */
  | { readonly kind: "staying"; ended(): void };

export interface GrpcOptions {
  /** By path: `/tfplugin6.Provider/Configure`. */
  readonly methods: ReadonlyMap<string, Method>;
  /** Certificate and key of the server, and the certificate that who calls must have, in PEM. Without them there is no TLS. */
  readonly tls: { readonly cert: string; readonly key: string; readonly ca: string } | undefined;
}

export interface GrpcServer {
  /** Listens on a unix socket. @throws Error of the file system */
  listen(socketPath: string): Promise<void>;
  /** Takes no calls any more, and settles when all connections are closed: after what is being answered, but no later than after `patienceMs`. */
  close(patienceMs: number): Promise<void>;
}

export function grpcServer({ methods, tls }: GrpcOptions): GrpcServer {
  // What is in memory is limited message by message.
  const options = { maxSessionMemory: Number.MAX_SAFE_INTEGER };
  const server = tls
    ? createSecureServer({ ...options, ...tls, requestCert: true, rejectUnauthorized: true })
    : createServer(options);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
  });
  // Of who is gone; their streams and sessions are closed besides.
  server.on("sessionError", () => {});
  server.on("stream", (stream, headers) => serve(stream, methods.get(pathOf(headers))));
  return {
    listen: (socketPath) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(socketPath, resolve);
      }),
    close: (patienceMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          for (const session of sessions) session.destroy();
        }, patienceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        for (const session of sessions) session.close();
      }),
  };
}

function pathOf(headers: IncomingHttpHeaders): string {
  return String(headers[constants.HTTP2_HEADER_PATH]);
}

function serve(stream: ServerHttp2Stream, method: Method | undefined): void {
  // It is closed as well, and nobody is there to be told.
  stream.on("error", () => {});
  if (method === undefined) {
    stream.resume();
    end(stream, STATUS.unimplemented, "there is no such call");
    return;
  }
  switch (method.kind) {
    case "unary":
      serveUnary(stream, method.answer);
      break;
    case "staying":
      serveStaying(stream, method.ended);
      break;
  }
}

function serveUnary(stream: ServerHttp2Stream, answer: (message: Buffer) => Promise<Uint8Array>): void {
  const parts: Buffer[] = [];
  let length = 0;
  stream.on("data", (part: Buffer) => {
    length += part.length;
    if (length <= LARGEST_MESSAGE + PREFIX_BYTES) parts.push(part);
    else if (!stream.headersSent) end(stream, STATUS.tooLarge, `a message has at most ${LARGEST_MESSAGE} bytes`);
  });
  stream.on("end", () => {
    if (stream.headersSent) return;
    const [first = Buffer.alloc(0)] = parts;
    const framed = parts.length === 1 ? first : Buffer.concat(parts);
    if (framed.length < PREFIX_BYTES || framed.readUInt32BE(1) !== framed.length - PREFIX_BYTES)
      return end(stream, STATUS.internal, "a call has one message, whole");
    if (framed[0] !== 0) return end(stream, STATUS.unimplemented, "messages are not compressed here");
    answer(framed.subarray(PREFIX_BYTES)).then(
      (message) => reply(stream, message),
      (error: unknown) => end(stream, STATUS.internal, error instanceof Error ? error.message : String(error)),
    );
  });
}

function serveStaying(stream: ServerHttp2Stream, ended: () => void): void {
  stream.resume();
  stream.once("end", () => end(stream, STATUS.ok));
  // Then, or where it was cut off.
  stream.once("close", ended);
}

function reply(stream: ServerHttp2Stream, message: Uint8Array): void {
  if (stream.destroyed) return;
  const framed = Buffer.allocUnsafe(PREFIX_BYTES + message.length);
  framed.writeUInt8(0, 0);
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, PREFIX_BYTES);
  stream.respond(HEADERS, { waitForTrailers: true });
  stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": STATUS.ok }));
  stream.end(framed);
}

/** Says how a call has ended, and nothing else. */
function end(stream: ServerHttp2Stream, status: Status, message = ""): void {
  if (stream.destroyed) return;
  const said = message === "" ? {} : { "grpc-message": encodeURI(message.toWellFormed()) };
  stream.respond({ ...HEADERS, "grpc-status": status, ...said }, { endStream: true });
}
