/** A small HTTP server on this machine that stands for a forge: JSON in, JSON out, every request noted. Not a test itself. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answered {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** Serves until the test has finished. Answers where. */
export async function serve(answer: (asked: Asked) => Answered): Promise<string> {
  const server = createServer((request, response) => {
    void asked(request).then((one) => {
      const { status = 200, json, bytes } = answer(one);
      response.statusCode = status;
      response.setHeader("content-type", bytes ? "application/zip" : "application/json");
      response.end(bytes ?? JSON.stringify(json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function asked(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? "/", "http://localhost");
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  const { authorization = "", "private-token": own } = request.headers;
  const token = typeof own === "string" ? own : authorization.replace(/^(?:token|bearer) /i, "");
  const isJson = request.headers["content-type"]?.includes("json") === true;
  const body = text === "" ? {} : isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  return { method: request.method ?? "GET", path: url.pathname, query: url.searchParams, token, body };
}
