/**
 * What can happen to an apply of Terraform, one after another on one growing tree: each round changes what is there and adds to it, is
 * disturbed at a creation that the seed draws, and is applied until it is whole. Then nothing is left to do, exactly what is declared lives,
 * Terraform has recorded each by its id, and nothing was created twice.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../src/client/index.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { amount, Chance, SEED } from "../faults/chance.ts";
import { type Fault, faultProxy } from "../faults/proxy.ts";
import { StandingService } from "../faults/serving.ts";
import { until } from "../serve/serving.ts";
import { compared, isAlive, Moment, providersOf, type Running, startApply } from "./disturbing.ts";
import { flat, rootOf } from "./hcl.ts";
import { type Workspace, workspace } from "./terraform.ts";

vi.setConfig({ testTimeout: amount({ few: 300_000, many: 1_200_000, all: 2_400_000 }), hookTimeout: 60_000 });

/** How many children there are to begin with, and how many more every round has. */
const FIRST = 4;
const MORE = 3;
/** How often the provider is killed, and Terraform. */
const KILLS = { few: 1, many: 4, all: 8 };
/** How many rounds of answers that are late or lost. */
const LOSSY = { few: 1, many: 3, all: 6 };

const ROOT = rootOf(9_000_000);

/** Children of a round, each with a role. */
const clients = (round: number, count: number, prefix = "c") => `
resource "allot_child_organization" "${prefix}" {
  for_each = toset([for index in range(${count}) : "${prefix}-\${index}"])
  key      = each.key
  name     = "Client \${each.key} of ${round}"
  parent   = "rlc"
  region   = "eu1"
  country  = "CZ"
  owner    = { name = "Nia Novak", email = "nia@\${each.key}.example" }
  credits  = ${(1 + (round % 2)) * 10_000}
}

resource "allot_role" "${prefix}" {
  for_each     = allot_child_organization.${prefix}
  organization = each.value.key
  name         = "support"
  permissions  = ["users:list"${round % 2 ? ', "users:view"' : ""}]
}
`;

describe(`an apply of Terraform (seed ${SEED})`, () => {
  const chance = new Chance("terraform");
  let service: StandingService;
  let proxy: Awaited<ReturnType<typeof faultProxy>>;
  let moment: Moment;
  let terraform: Workspace;
  let round: number;
  /** Who the provider acts as, which can be taken away. */
  let token: string;
  /** What Terraform is told besides. */
  let more: Readonly<Record<string, string>>;

  beforeEach(async () => {
    service = await StandingService.start(temporaryFolder());
    token = service.token;
    moment = new Moment();
    const { hostname, port } = new URL(service.url);
    proxy = await faultProxy({ target: { host: hostname, port: Number(port) }, fault: moment.fault });
    terraform = await workspace({ url: proxy.url, token }, "rlc");
    terraform.configure(ROOT);
    expect(await terraform.run(["apply", "-auto-approve"])).toMatchObject({ code: 0 });
    round = 0;
    more = {};
    return () => proxy.close();
  });

  /** Begins the next round, and does something at one of its creations. */
  function disturbed(act: (running: Running) => Fault | undefined): Running {
    round += 1;
    const count = FIRST + MORE * round;
    terraform.configure(ROOT + clients(round, count));
    moment.at(1 + Math.floor(chance.next() * MORE), () => act(running));
    const running = startApply(asNow());
    return running;
  }

  const asNow = (): Workspace => ({
    ...terraform,
    environment: { ...terraform.environment, ALLOT_TOKEN: token, ...more },
  });
  const run = (args: readonly string[]) => terraform.run(args, { ALLOT_TOKEN: token, ...more });
  const compare = () => compared({ run }, { url: service.url, token: service.token });

  /** Keeps the state in the service from now on. Without locks: there is one Terraform at a time. */
  async function stateInService(): Promise<void> {
    const address = `${service.url}/v1/terraform/state/faults?organization=rlc`;
    writeFileSync(
      join(terraform.folder, "backend.tf"),
      `terraform {\n  backend "http" {\n    address = "${address}"\n  }\n}\n`,
    );
    more = { TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: token };
    expect(await run(["init", "-migrate-state", "-force-copy"])).toMatchObject({ code: 0 });
  }

  /** Keys of what lives, and Terraform knows nothing of. */
  async function unrecorded(): Promise<readonly string[]> {
    const { live, recorded } = await compare();
    return Object.keys(live).filter((key) => recorded[key] === undefined);
  }

  /** Applies until it is whole, and compares. Answers how many applies that took. */
  async function converged(): Promise<number> {
    expect(moment.isOver).toBe(true);
    let applies = 0;
    for (let code: number | null = 1; code !== 0; applies += 1) {
      const ran = await run(["apply", "-auto-approve"]);
      code = ran.code;
      if (applies === 3) throw new Error(ran.output);
    }
    expect(await run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });
    const { live, recorded, wrong, twice } = await compare();
    const declared = Array.from({ length: FIRST + MORE * round }, (_, index) => `c-${index}`);
    expect(Object.keys(live).sort()).toEqual([...declared, "rlc"].sort());
    expect(recorded).toEqual(live);
    expect({ wrong, twice }).toEqual({ wrong: [], twice: [] });
    return applies;
  }

  it("that is cut off ends in words or silence, and the next one does the rest, once", async () => {
    // Ctrl-C reaches Terraform and the provider alike: what is in flight ends, and is recorded.
    const interrupted = await disturbed(({ pid }) => void process.kill(-pid, "SIGINT")).ended;
    expect(interrupted).toMatchObject({ code: 1, output: expect.stringContaining("Interrupt received") });
    expect(interrupted.output).not.toContain("crashed");
    const { live, recorded } = await compare();
    expect(recorded).toEqual(live);
    await converged();

    // The provider is killed as the service has its request, whose answer nobody hears.
    for (let kill = 0; kill < amount(KILLS); kill += 1) {
      const crashed = await disturbed(({ pid }) => {
        for (const provider of providersOf(pid)) process.kill(provider, "SIGKILL");
        return undefined;
      }).ended;
      expect(crashed).toMatchObject({ code: 1 });
      await until(async () => (await unrecorded()).length > 0);
      await converged();
    }

    // Terraform is killed: the provider ends by itself. A state in a file may be empty then, which is why it is in the service.
    await stateInService();
    for (let kill = 0; kill < amount(KILLS); kill += 1) {
      let left: readonly number[] = [];
      const killed = await disturbed(({ pid }) => {
        left = providersOf(pid);
        process.kill(pid, "SIGKILL");
        return undefined;
      }).ended;
      expect(killed.signal).toBe("SIGKILL");
      expect(left.length).toBeGreaterThan(0);
      await until(() => !left.some(isAlive));
      await until(async () => (await unrecorded()).length > 0);
      await converged();
    }
  });

  it("whose service goes away waits for it, or says so, and the next one does the rest, once", async () => {
    // Killed and back at once: it is waited for.
    let back: Promise<void> | undefined;
    const patient = await disturbed(() => {
      back = service.kill().then(() => service.restart());
      return "reset_before";
    }).ended;
    await back;
    expect(patient).toMatchObject({ code: 0 });
    expect(await converged()).toBe(1);

    // Killed for good.
    let gone: Promise<void> | undefined;
    const impatient = await disturbed(() => {
      gone = service.kill();
      return "reset_after";
    }).ended;
    await gone;
    expect(impatient).toMatchObject({ code: 1, output: expect.stringContaining("The org-service did not answer") });
    const planned = await run(["plan"]);
    expect(planned).toMatchObject({ code: 1, output: expect.stringContaining("The org-service did not answer") });
    await service.restart();
    await converged();
  });

  it("whose answers are late, cut or lost ends well, or says so, and the next one does the rest, once", async () => {
    const LOSSES = [
      "delay",
      "reset_before",
      "reset_after",
      "half_close",
      "cut",
      "status_503",
      "status_504_after",
    ] as const;
    for (let lossy = 0; lossy < amount(LOSSY); lossy += 1) {
      const { ended } = disturbed(() => {
        moment.always(() => (chance.next() < 0.15 ? chance.one(LOSSES) : undefined));
        return "reset_after";
      });
      const { code, output } = await ended;
      moment.always(undefined);
      if (code !== 0) expect(output).toContain("The org-service did not answer");
      await converged();
    }
  });

  it("without a token, with a wrong one, or one that is revoked meanwhile says which it needs, and does the rest with another", async () => {
    const none = await terraform.run(["plan"], { ALLOT_TOKEN: "" });
    expect(none).toMatchObject({ code: 1, output: expect.stringContaining("Set ALLOT_TOKEN") });
    const wrong = await terraform.run(["plan"], { ALLOT_TOKEN: `allot_${"x".repeat(43)}` });
    expect(wrong).toMatchObject({ code: 1, output: expect.stringMatching(/give\s+the\s+provider\s+another\s+token/) });
    const client = connect({ url: service.url, token: service.token });
    try {
      const about = {
        name: "terraform",
        role: "operator",
        access: "full",
        organization: null,
        principal: null,
      } as const;
      const made = await client.createToken({ ...about, tree: null, expiresAt: null }, "made-for-terraform");
      token = made.secret;
      let revoked: Promise<unknown> | undefined;
      const { ended } = disturbed(() => {
        revoked = client.revokeToken(made.token.id);
        return "delay";
      });
      const { code, output } = await ended;
      await revoked;
      expect({ code, output }).toMatchObject({
        code: 1,
        output: expect.stringMatching(/give\s+the\s+provider\s+another\s+token/),
      });
      token = service.token;
      await converged();
    } finally {
      await client.close();
    }
  });

  it("beside another of the same tree ends as if it were alone; of two resources whose one key is known late one is made, and the other told", async () => {
    const other = terraform.at(temporaryFolder());
    other.configure(clients(1, 12, "d"), "other");
    expect(await other.run(["init"])).toMatchObject({ code: 0 });
    terraform.configure(ROOT + clients(1, 12));
    const both = await Promise.all([terraform, other].map((one) => startApply(one).ended));
    expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
    for (const one of [terraform, other])
      expect(await one.run(["plan", "-detailed-exitcode"])).toMatchObject({ code: 0 });

    // Exactly the same, so that the one could be taken for the other.
    const [alone = ""] = clients(1, 1, "t").split('resource "allot_role"');
    const twins = clients(1, 1, "t") + alone.replace('"t"', '"u"');
    // What the plan knows, it refuses.
    const late = twins.replaceAll("key      = each.key", "key      = terraform_data.late.output");
    const known = 'resource "terraform_data" "late" { input = "t-0" }\n';
    other.configure(clients(1, 12, "d") + known + late, "other");
    const { code, output } = await other.run(["apply", "-auto-approve"]);
    expect({ code, output: flat(output) }).toMatchObject({
      code: 1,
      output: expect.stringContaining("t-0 is given twice (O-2)"),
    });
    expect((await other.run(["state", "list"])).output.match(/allot_child_organization\.[tu]\[/g)).toHaveLength(1);
    const { live, wrong, twice } = await compare();
    const keys = [...Array(12).keys()].flatMap((index) => [`c-${index}`, `d-${index}`]);
    expect(Object.keys(live).sort()).toEqual([...keys, "rlc", "t-0"].sort());
    expect({ wrong, twice }).toEqual({ wrong: [], twice: [] });
  });
});
