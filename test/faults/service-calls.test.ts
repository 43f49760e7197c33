/**
 * kill -9 of `allot serve` at system calls, one by one: the service is killed as it makes a call by which something reaches the
 * disk, while an apply goes on over HTTP or as it closes its database afterwards, and is started again where it was. strace counts
 * the calls in an undisturbed run first. Every call of both steps is tried by `npm run soak`, in CI a few by chance.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { type Serving, serving } from "../serve/serving.ts";
import { applying, servedState } from "./applying.ts";
import { copyOf, sampled } from "./calls.ts";
import { Chance, SEED } from "./chance.ts";
import { declare, faultStack, SMALL, STEPS, type Step } from "./stack.ts";
import { type Call, callsOf, tracing, wasKilled } from "./strace.ts";
import { undisturbed } from "./undisturbed.ts";

const WHOLE = { isWhole: true, problems: [] };

/** A stack before a step, the service's data beside it, and the operator's token. */
interface Prepared {
  readonly folder: string;
  readonly token: string;
}

function serve(folder: string, { listen = "127.0.0.1:0", under }: { listen?: string; under?: string[] } = {}) {
  const args = ["--data", "data", "--listen", listen, "--rate", "0"];
  return serving(args, { folder, ...(under && { under }) });
}

/** One change set after another, so that each run makes about the same calls. */
function applyAt({ url }: Serving, { folder, token }: Prepared) {
  return applying({ folder, url, token, batch: 5, parallelism: 1 });
}

/** A stack and a service before a step: the steps before it are done, undisturbed. */
async function preparedFor(step: Step): Promise<Prepared> {
  const folder = faultStack(SMALL);
  const service = await serve(folder);
  const prepared = { folder, token: service.token };
  for (const one of STEPS) {
    declare(folder, SMALL, one);
    if (one === step) break;
    expect(await applyAt(service, prepared)).toEqual(WHOLE);
  }
  await service.stop();
  return prepared;
}

/** The calls on the service's data from when it listens until it has closed, an undisturbed apply between. */
async function callsOfApply(prepared: Prepared): Promise<Call[]> {
  const log = join(temporaryFolder(), "calls");
  const folder = copyOf(prepared.folder);
  const service = await serve(folder, { under: tracing(log) });
  const before = callsOf(log).length;
  expect(await applyAt(service, { ...prepared, folder })).toEqual(WHOLE);
  await service.stop();
  return callsOf(log)
    .slice(before)
    .filter(({ path }) => path.includes("/data"));
}

/** A service that is killed at a call, and the next one at the same place. `killed` is false where it never came to the call. */
async function disturbed(prepared: Prepared, call: Call) {
  const log = join(temporaryFolder(), "calls");
  const service = await serve(prepared.folder, { under: tracing(log, { call, effect: "signal=KILL" }) });
  const back = service.running.ended.then(() => serve(prepared.folder, { listen: new URL(service.url).host }));
  const applied = await applyAt(service, prepared);
  await service.stop();
  return { applied, killed: wasKilled(log), next: await back };
}

for (const step of STEPS)
  describe(`an apply over HTTP (${step}, seed ${SEED})`, () => {
    it("whose service is killed at a system call and comes back goes on by itself, and nothing happens twice", {
      timeout: 3_600_000,
    }, async () => {
      const before = await preparedFor(step);
      const { state } = await undisturbed(SMALL, step);
      const calls = await callsOfApply(before);
      for (const call of sampled(calls, new Chance(`kill service ${step}`), 2)) {
        const prepared = { ...before, folder: copyOf(before.folder) };
        const { applied, killed, next } = await disturbed(prepared, call);
        expect({ call, applied, killed }).toEqual({ call, applied: WHOLE, killed: true });
        const served = { url: next.url, token: before.token };
        expect({ call, state: await servedState(served) }).toEqual({ call, state });
        // Another apply finds nothing to do.
        expect(await applyAt(next, prepared)).toEqual(WHOLE);
        expect({ call, state: await servedState(served) }).toEqual({ call, state });
        await next.stop("SIGKILL");
      }
    });
  });
