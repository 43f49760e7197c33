/** gRPC as the provider serves it, called by gRPC's own client for Node.js. */
import { connect } from "node:http2";
import { createConnection } from "node:net";
import { join } from "node:path";
import { Client, credentials, Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { expect, it, onTestFinished } from "vitest";
import { grpcServer, type Method } from "../../src/terraform/protocol/grpc.ts";
import { temporaryFolder } from "../e2e/allot.ts";

const PATIENCE_MS = 300;

/** Serves, and answers how it is called, and how it is closed. */
async function serving(methods: Readonly<Record<string, Method>>) {
  const socketPath = join(temporaryFolder(), "s");
  const server = grpcServer({ methods: new Map(Object.entries(methods)), tls: undefined });
  await server.listen(socketPath);
  const client = new Client(`unix:${socketPath}`, credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
  });
  const close = () => server.close(PATIENCE_MS);
  onTestFinished(async () => {
    client.close();
    await close().catch(() => undefined);
  });
  const bytes = (message: Buffer) => message;
  const begin = (path: string, message: Buffer, done: (error: ServiceError | null, answer?: Buffer) => void) =>
    client.makeUnaryRequest(path, bytes, bytes, message, new Metadata(), done);
  const call = (path: string, message = Buffer.from("asked")) =>
    new Promise<Buffer>((resolve, reject) => {
      begin(path, message, (error, answer) => (error ? reject(error) : resolve(answer ?? Buffer.alloc(0))));
    });
  const stream = (path: string) => client.makeBidiStreamRequest(path, bytes, bytes, new Metadata());
  return { socketPath, call, begin, stream, close };
}

const echo: Method = { kind: "unary", answer: async (message) => message };

it("answers a call of any size, many at once, and an empty one", async () => {
  const { call } = await serving({ "/a/Echo": echo });
  const large = Buffer.alloc(9_000_000, "x");
  expect((await call("/a/Echo", large)).equals(large)).toBe(true);
  expect(await call("/a/Echo", Buffer.alloc(0))).toHaveLength(0);
  const all = Array.from({ length: 200 }, (_, index) => `call ${index}`);
  expect((await Promise.all(all.map((one) => call("/a/Echo", Buffer.from(one))))).map(String)).toEqual(all);
});

it("says what has failed in any letters, that there is no such call, and goes on after it", async () => {
  const { call } = await serving({
    "/a/Echo": echo,
    "/a/Fail": { kind: "unary", answer: () => Promise.reject(new Error("krásně, 100 %\nselhalo")) },
  });
  await expect(call("/a/Fail")).rejects.toMatchObject({ code: status.INTERNAL, details: "krásně, 100 %\nselhalo" });
  await expect(call("/a/Missing")).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  expect(String(await call("/a/Echo"))).toBe("asked");
});

it("takes neither half a message, nor two, nor a compressed one", async () => {
  const { socketPath } = await serving({ "/a/Echo": echo });
  const session = connect("http://localhost", { createConnection: () => createConnection(socketPath) });
  onTestFinished(() => session.destroy());
  const answered = (body: Buffer) =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ":method": "POST", ":path": "/a/Echo", "content-type": "application/grpc" });
      stream.once("response", (headers) => resolve(Number(headers["grpc-status"])));
      stream.once("error", reject);
      stream.resume().end(body);
    });
  const message = Buffer.from([0, 0, 0, 0, 1, 97]);
  expect(await answered(message.subarray(0, 3))).toBe(status.INTERNAL);
  expect(await answered(Buffer.concat([message, message]))).toBe(status.INTERNAL);
  expect(await answered(Buffer.from([1, 0, 0, 0, 1, 97]))).toBe(status.UNIMPLEMENTED);
});

it("notices who goes away: a call that is cancelled hurts nobody, a stream that ends or is cut is told of", async () => {
  let ends = 0;
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<Buffer>();
  const { begin, call, stream } = await serving({
    "/a/Echo": echo,
    "/a/Hold": {
      kind: "unary",
      answer: () => {
        asked.resolve();
        return held.promise;
      },
    },
    "/a/Stay": {
      kind: "staying",
      ended: () => {
        ends += 1;
      },
    },
  });
  const cancelled = new Promise((resolve) => {
    const begun = begin("/a/Hold", Buffer.alloc(1), (error) => resolve(error?.code));
    void asked.promise.then(() => begun.cancel());
  });
  expect(await cancelled).toBe(status.CANCELLED);
  held.resolve(Buffer.from("too late"));
  expect(String(await call("/a/Echo"))).toBe("asked");
  const over = (open: ReturnType<typeof stream>) =>
    new Promise((resolve) => {
      open.on("status", resolve);
      open.on("error", () => undefined);
      open.resume();
    });
  const polite = stream("/a/Stay");
  polite.end();
  expect(await over(polite)).toMatchObject({ code: status.OK });
  await expect.poll(() => ends).toBe(1);
  const cut = stream("/a/Stay");
  const gone = over(cut);
  await call("/a/Echo");
  cut.cancel();
  await gone;
  await expect.poll(() => ends).toBe(2);
});

it("is closed after what is being answered, and in the end in any case", async () => {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<Buffer>();
  const { call, stream, close } = await serving({
    "/a/Hold": {
      kind: "unary",
      answer: () => {
        asked.resolve();
        return held.promise;
      },
    },
    "/a/Stay": { kind: "staying", ended: () => undefined },
  });
  const open = stream("/a/Stay");
  open.on("error", () => undefined);
  const answer = call("/a/Hold");
  await asked.promise;
  const closed = close();
  held.resolve(Buffer.from("in time"));
  expect(String(await answer)).toBe("in time");
  await closed;
});
