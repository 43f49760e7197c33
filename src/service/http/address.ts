/**
 * Where a service listens: `HOST:PORT`, or `unix:PATH`. Tokens travel in every request, so that plain HTTP stays on this
 * machine; anything else is refused with the way out.
 */
import { BlockList, isIP } from "node:net";

export type Address =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

/** The service cannot be started like this; the message says what to do. */
export class NotStarted extends Error {}

const HOST_AND_PORT = /^(?:\[([0-9a-f:.]+)\]|([^\s:[\]]*)):(\d{1,5})$/i;

/** Reads an address; without a host it is this machine, port 0 is any that is free. @throws NotStarted */
export function addressOf(text: string): Address {
  if (text.startsWith("unix:") && text.length > "unix:".length) return { kind: "unix", path: text.slice(5) };
  const [, bracketed, plain, digits] = HOST_AND_PORT.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535)
    throw new NotStarted(`${JSON.stringify(text)} is no address: write HOST:PORT, [IPV6]:PORT or unix:PATH`);
  return { kind: "tcp", host: bracketed ?? (plain || "127.0.0.1"), port };
}

/** Whether only this machine can reach it. */
export function isLocal(address: Address): boolean {
  if (address.kind === "unix" || address.host === "localhost") return true;
  const family = isIP(address.host);
  return family !== 0 && LOOPBACK.check(address.host, family === 6 ? "ipv6" : "ipv4");
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** @throws NotStarted for an address at which tokens would travel in the open */
export function assertSafe(address: Address, hasTls: boolean): void {
  if (hasTls || isLocal(address)) return;
  throw new NotStarted(
    `${textOf(address)} is not this machine alone, and tokens would travel there in the open: give --tls-cert and --tls-key, ` +
      "or listen on 127.0.0.1 or unix:PATH, with a proxy before it that speaks TLS",
  );
}

/** As it is written and logged. */
export function textOf(address: Address): string {
  if (address.kind === "unix") return `unix:${address.path}`;
  return `${isIP(address.host) === 6 ? `[${address.host}]` : address.host}:${address.port}`;
}
