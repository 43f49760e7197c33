/**
 * Where identity providers may be (P-5). Their URLs are declared by the organizations, so that without a guard each of them could
 * have the service ask anything in its own network: it asks over https alone, follows no redirect, and connects to no private
 * address, whatever the name says at that moment. Issuers that the operator lists may be private, and on loopback plain http.
 */
import { type LookupAddress, type LookupOptions, lookup as lookUp } from "node:dns";
import { BlockList, isIP } from "node:net";
import { isThisMachine } from "../../model/loopback.ts";

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ] as const),
  ...([
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 3],
  ] as const),
])
  PRIVATE.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(network, bits, "ipv6");
// Of IPv4 in IPv6 nothing is wanted: a name that has such an address has the other one, too.
PRIVATE.addSubnet("::ffff:0:0", 96, "ipv6");

/** Whether an address is of this machine, or of a network that is not the internet. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Why a URL of a provider is not asked; undefined where it is. `listed` says that the operator has listed its issuer. */
export function unfitUrl(url: string, listed: boolean): string | undefined {
  if (!URL.canParse(url)) return "is no URL";
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return "has a user or a password in it";
  const host = hostOf(parsed);
  if (parsed.protocol !== "https:" && !(parsed.protocol === "http:" && isThisMachine(parsed.hostname) && listed))
    return "is not https; http is for issuers on loopback that the operator has listed";
  if (!listed && isIP(host) !== 0 && isPrivateAddress(host))
    return "is at a private address, and not listed by the operator";
  return undefined;
}

/** The host of a URL as an address or a name, IPv6 without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** What a name resolves to, without private addresses; for `net.connect`. */
export function publicLookup(
  hostname: string,
  options: LookupOptions,
  answer: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, []);
    const open = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = open;
    if (!first) return answer(new Error(`${hostname} is at a private address`), []);
    return options.all === true ? answer(null, open) : answer(null, first.address, first.family);
  });
}
