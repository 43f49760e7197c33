/** What comes over a connection and is no request, or none in time: answered in our shape, and the connection closed. */
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { Refusal } from "../../wire/generated/wire.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { LIMITS } from "./limits.ts";

interface ConnectionError extends Error {
  readonly code?: string;
}

/** Answers what node could not make a request of; `told` of the status. */
export function answerClientErrors(told: (status: number) => void): (error: ConnectionError, socket: Socket) => void {
  return (error, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const refusal = refusalFor(error);
    told(refusal.status);
    const id = randomUUID();
    const body = JSON.stringify({ ...refusal, requestId: id });
    const type = "content-type: application/problem+json";
    const head = `HTTP/1.1 ${refusal.status} Refused\r\n${type}\r\nx-request-id: ${id}\r\nconnection: close`;
    socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
}

function refusalFor({ code }: ConnectionError): Refusal {
  if (code === "HPE_HEADER_OVERFLOW")
    return serviceRefusal("request_malformed", `the headers are larger than ${LIMITS.headerBytes} bytes`, {
      status: 431,
    });
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return serviceRefusal("request_timeout", "the request did not arrive in time");
  return serviceRefusal("request_malformed", "the request is not HTTP");
}
