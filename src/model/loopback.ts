/** What does not leave the machine: there alone plain http is taken. */

/** Whether a host is this machine, as `URL` spells hosts: IPv4 always as four numbers, IPv6 in brackets. */
export function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
