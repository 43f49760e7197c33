/** Who may say for whom a request is (X-Forwarded-For): the proxies that an operator named. */
import { BlockList, isIP } from "node:net";
import { NotStarted } from "./address.ts";

/** Whether an address is one of a trusted proxy; on a unix socket there is none. */
export type IsProxy = (address: string | undefined) => boolean;

/** Reads addresses, networks like 10.0.0.0/8, and `unix` for whoever reaches the unix socket. @throws NotStarted */
export function proxiesIn(texts: readonly string[]): IsProxy {
  const listed = new BlockList();
  for (const text of texts) {
    if (text === "unix") continue;
    const [address = "", bits] = text.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const widest = family === "ipv6" ? 128 : 32;
    const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (isIP(address) === 0 || !(prefix <= widest))
      throw new NotStarted(`${JSON.stringify(text)} is no address or network of a proxy`);
    listed.addSubnet(address, prefix, family);
  }
  const unix = texts.includes("unix");
  return (address) =>
    address === undefined ? unix : isIP(address) !== 0 && listed.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
