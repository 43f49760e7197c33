/**
 * The open connections of a server: counted, also by client, and let go of when the service ends. A few above the limit are
 * taken so that their requests can be told why (503); above those they are closed at once.
 *
 * Rejected: node's own idea of idle connections, which has one that never sent anything wait for a time-out at the end.
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { LIMITS } from "./limits.ts";

interface Connection {
  readonly socket: Socket;
  readonly client: string | undefined;
  /** Whether it is one too many: of all, or of its client. */
  readonly isOver: boolean;
  underWay: number;
}

export interface ConnectionLimits {
  /** Connections of all clients together. */
  readonly most: number;
  /** Addresses that speak for many clients. */
  readonly isProxy: (address: string) => boolean;
  /** Told of each that was closed at once. */
  readonly onClosedAtOnce: () => void;
}

/** Under TLS a connection has two sockets; this says which belong together. */
type Identity = Socket | string;

export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #open = new Map<Identity, Connection>();
  readonly #byClient = new Map<string, number>();
  #isDraining = false;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  /** Requests that are being answered. */
  get underWay(): number {
    let sum = 0;
    for (const { underWay } of this.#open.values()) sum += underWay;
    return sum;
  }

  /** Counts the connections of a server from now on. */
  watch(server: Server): void {
    server.on("connection", (socket: Socket) => this.#take(socket));
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      const connection = this.#open.get(identityOf(request.socket));
      if (!connection) return;
      connection.underWay += 1;
      response.once("close", () => {
        connection.underWay -= 1;
        // Its head may have said that the connection stays.
        if (this.#isDraining && connection.underWay === 0) request.socket.end();
      });
    });
  }

  /** Whether the connection of a request is one too many. */
  isOver(request: IncomingMessage): boolean {
    return this.#open.get(identityOf(request.socket))?.isOver === true;
  }

  /** Closes connections on which nothing is under way, now and from now on. */
  drain(): void {
    this.#isDraining = true;
    for (const { socket, underWay } of this.#open.values()) if (underWay === 0) socket.destroy();
  }

  /** Closes all, whatever is under way. */
  destroy(): void {
    for (const { socket } of this.#open.values()) socket.destroy();
  }

  #take(socket: Socket): void {
    const address = socket.remoteAddress;
    const client = address === undefined || this.#limits.isProxy(address) ? undefined : address;
    const { most } = this.#limits;
    const mostOfOne = Math.ceil(most * LIMITS.connectionsOfOneClient);
    const ofClient = client === undefined ? 0 : (this.#byClient.get(client) ?? 0) + 1;
    const spare = LIMITS.connectionsToBeTold;
    if (this.#isDraining || this.count >= most + spare || ofClient > mostOfOne + spare) {
      this.#limits.onClosedAtOnce();
      socket.destroy();
      return;
    }
    const isOver = this.count >= most || ofClient > mostOfOne;
    const identity = identityOf(socket);
    this.#open.set(identity, { socket, client, isOver, underWay: 0 });
    if (client !== undefined) this.#byClient.set(client, ofClient);
    socket.once("close", () => {
      this.#open.delete(identity);
      if (client === undefined) return;
      const left = (this.#byClient.get(client) ?? 1) - 1;
      if (left > 0) this.#byClient.set(client, left);
      else this.#byClient.delete(client);
    });
  }
}

function identityOf(socket: Socket): Identity {
  return socket.remotePort === undefined ? socket : `${socket.remoteAddress} ${socket.remotePort}`;
}
