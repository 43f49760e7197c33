/** What tells Terraform of a provider that runs already (`TF_REATTACH_PROVIDERS`), so that it can be looked at with a debugger. */
import { PROTOCOL } from "./protocol/plugin.ts";

/** What configurations call the provider. */
const SOURCE = "allot.local/allot/allot";

/** Lines for a person, and the variable that a shell takes as it is. */
export function reattachText(socketPath: string, pid: number): string {
  const reattached = {
    [SOURCE]: {
      Protocol: "grpc",
      ProtocolVersion: PROTOCOL,
      Pid: pid,
      // That Terraform neither started it nor ends it.
      Test: true,
      Addr: { Network: "unix", String: socketPath },
    },
  };
  const value = JSON.stringify(reattached).replaceAll("'", "'\\''");
  return `Waiting for Terraform, until interrupted. Where it is run:\n\n  export TF_REATTACH_PROVIDERS='${value}'\n\n`;
}
