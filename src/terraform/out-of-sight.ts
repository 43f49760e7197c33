/**
 * What the token does not see, or not yet. The service says of a tree that is out of sight what it says of one that there is not (O-6), at every resource;
 * that it is the provider's `root`, and which tree the token does see, only the provider can add.
 */
import { ServiceFault } from "../client/index.ts";
import { rootsOf } from "./absent.ts";
import { Refused, refusalDiagnostic } from "./diagnostics.ts";
import type { Session } from "./session.ts";

/** Whatever was thrown; with the way out where it is because of the configured `root`. */
export async function withRootWay(error: unknown, session: Session | undefined): Promise<unknown> {
  if (!(error instanceof ServiceFault) || session?.root === undefined) return error;
  const { refusal } = error;
  if (refusal?.code !== "not_found" || refusal.address !== session.root) return error;
  const wayOut = await rootWay(session);
  return wayOut === undefined ? error : new Refused([refusalDiagnostic({ ...refusal, wayOut }, {})], refusal.code);
}

/**
 * That an organization is not there which has to be before something is read of it. Terraform reads when it plans, unless something of the
 * configuration is not known yet: the key of an organization that the same run creates is, its id is not.
 */
export async function notThereYet(asked: string, tree: string, session: Session): Promise<Refused> {
  const way =
    (await rootWay(session)) ??
    "If it is created by the same configuration, refer to its id, which is known when it is there: `organization = allot_child_organization.NAME.id`.";
  const detail = `None in the tree ${tree} has this key. ${way}`;
  return new Refused([
    { severity: "error", summary: `There is no organization ${asked}`, detail, path: ["organization"] },
  ]);
}

/** What to do about a configured `root` that is out of sight; undefined where it is not. */
async function rootWay({ root, client }: Session): Promise<string | undefined> {
  if (root === undefined) return undefined;
  const seen = await client.trees().catch(() => undefined);
  if (!seen || seen.trees.some((one) => one.root === root)) return undefined;
  return `${root} is \`root\` in the provider's configuration, and the token does not see it, if it is there at all: it sees ${rootsOf(seen.trees)}. A token of an organization below a root has that organization as \`root\`, or none.`;
}
