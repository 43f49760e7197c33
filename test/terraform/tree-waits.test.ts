/** What an `allot_tree` says of what is stopped, and of what goes on by itself with no apply. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Attributes } from "../../src/terraform/protocol/values.ts";
import { type Clocked, clocked } from "./clocked.ts";
import { flat } from "./hcl.ts";
import { walk } from "./spoken.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const declared = (nn: string): Attributes => ({
  yaml: `apiVersion: allot/v1
kind: Distributor
key: rlc
name: RLC Inc.
region: eu1
country: CZ
owner: { name: Rita Lane, email: rita@rlc.example }
purchasedCredits: 100000
children:
  nn:
    name: NN Inc.
    region: eu1
    country: CZ
    owner: { name: Nia Novak, email: nia@nn.example }
    credits: 20000
${nn}`,
  allow: ["reclaim=rlc:20000"],
});

const ACCOUNT =
  "    managedAccount: { computers: 1 }\n  mm: { name: MM, region: eu1, country: CZ, owner: { name: M, email: m@mm.example }, credits: 10000 }\n";
const UNLINKED = "    state: unlinked\n    confirm: NN Inc.\n";

describe("allot_tree", () => {
  let service: Clocked;
  let made: Attributes | null;
  /** One run of Terraform: what its apply says, after what its plan has said. */
  const applied = async (config: Attributes | null) => {
    const run = await walk(service);
    const planned = await run.plan("tree", made, config);
    expect(planned.told.filter((one) => one.startsWith("error"))).toEqual([]);
    const { state, told } = await run.carryOut("tree", made, config, planned);
    made = state;
    return told;
  };

  beforeEach(async () => {
    service = await clocked();
    made = null;
    // Who is asked, and has not answered, waits for no apply.
    expect(await applied(declared(""))).toEqual([]);
  });

  it("each warning says of which tree it is: of those with one summary, Terraform shows the first alone", async () => {
    const { told } = await (await walk(service)).plan("tree", made, declared(ACCOUNT));
    expect(told.map((one) => one.split(": ")[1])).toEqual([
      "managed_account_without_admin (P-8) of nn in rlc",
      "owner_not_providers (B-2) of nn in rlc",
      "alerts_to_owner (B-4) of nn in rlc",
      "What this does to the credits of rlc",
      "What waits in rlc",
    ]);
  });

  it("without allot.yaml the default guards stop it, and say how it is let through here", async () => {
    const { told } = await (await walk(service)).plan("tree", made, { ...declared(UNLINKED), allow: null });
    expect(told).toHaveLength(1);
    const text = flat(told[0] ?? "");
    expect(text).toMatch(/^error: guard_credits_reclaimed: .* the guard creditsReclaimed lets 50 % through/);
    expect(text).toMatch(
      /--allow reclaim=rlc:20000 What the CLI takes as `--allow NAME` is `allow = \["NAME"\]` of this resource\.$/,
    );
  });

  it("U-6: says of an unlink that it begins from when on another apply ends it", async () => {
    const told = await applied(declared(UNLINKED));
    const { drainedAt } = (await service.look("nn")) ?? {};
    const until = new Date((drainedAt ?? 0) + 60 * 60_000).toISOString();
    expect(told).toHaveLength(1);
    expect(flat(told[0] ?? "")).toBe(
      `warning: What waits in rlc: Waiting, not drift: nn: organization.unlink waits for the hour for work in flight, until ${until} It is not done by itself: apply again then.`,
    );
    service.passHour();
    expect(await applied(declared(UNLINKED))).toEqual([]);
    expect(await service.look("nn")).toBeUndefined();
  });
});
