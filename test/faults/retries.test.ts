/**
 * What a client adds to the load of a service on which everything fails: within 1.1 × of what it has to ask, counted on the wire, for
 * one client with many requests and for many small applies at once (src/client/retry.ts says why). And the other side of it:
 * a short blip is outlived, however many requests it hits.
 */
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { connect } from "../../src/client/index.ts";
import { startEmbedded } from "../../src/service/embedded.ts";
import { temporaryFolder } from "../e2e/allot.ts";
import { applying } from "./applying.ts";
import { type Fault, faultProxy } from "./proxy.ts";
import { faultStack, SMALL } from "./stack.ts";

/** As patient as always in tries, in little time. */
const QUICK = { timeoutMs: 200, retry: { firstWaitMs: 2, longestWaitMs: 50 } };
const LIMIT = 1.1;

/** A proxy that does the same to every request: nothing gets through. */
async function dead(fault: Fault) {
  const proxy = await faultProxy({ target: { host: "127.0.0.1", port: 9 }, fault: () => fault });
  onTestFinished(() => proxy.close());
  return proxy;
}

describe("when everything fails, what reaches the wire is within 1.1 × of the first tries", () => {
  it.each([
    ["status_503", 1_000],
    ["reset_before", 1_000],
    // Each costs its time-out, 16 at once.
    ["black_hole", 150],
  ] as const)("%s, of a client with %i requests", async (fault, count) => {
    const proxy = await dead(fault);
    const client = connect({ url: proxy.url, token: "t", ...QUICK });
    await Promise.allSettled(Array.from({ length: count }, () => client.snapshot("rlc")));
    await client.close();
    expect(proxy.requests.length).toBeGreaterThanOrEqual(count);
    expect(proxy.requests.length).toBeLessThanOrEqual(count * LIMIT);
  });

  it("of a client whose connections are refused", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const client = connect({ url: `http://127.0.0.1:${port}`, token: "t", ...QUICK });
    await Promise.allSettled(Array.from({ length: 1_000 }, () => client.snapshot("rlc")));
    await client.close();
    server.close();
    expect(connections).toBeLessThanOrEqual(1_000 * LIMIT);
  });

  it("of 30 small applies at once, beside what they ask when all goes well", async () => {
    const service = await startEmbedded({ folder: temporaryFolder() });
    onTestFinished(() => service.close());
    const healthy = await faultProxy({ target: { path: service.socketPath } });
    const folder = faultStack(SMALL);
    const apply = (url: string, token: string) => applying({ folder, url, token, ...QUICK });
    expect((await apply(healthy.url, service.token)).isWhole).toBe(true);
    await healthy.close();
    const proxy = await dead("status_503");
    const all = await Promise.all(Array.from({ length: 30 }, () => apply(proxy.url, "t")));
    expect(all.map(({ isWhole }) => isWhole)).not.toContain(true);
    expect(proxy.requests.length).toBeLessThanOrEqual(30 * healthy.requests.length * LIMIT);
  });
});

describe("a short blip", () => {
  it.each([1, 16])("is outlived with %i requests in flight, its end found by one of them", async (inFlight) => {
    const service = await startEmbedded({ folder: temporaryFolder() });
    onTestFinished(() => service.close());
    let isDown = true;
    const proxy = await faultProxy({
      target: { path: service.socketPath },
      fault: ({ number }) => {
        if (number === inFlight + 3) isDown = false;
        return isDown ? "status_503" : undefined;
      },
    });
    onTestFinished(() => proxy.close());
    const client = connect({ url: proxy.url, token: service.token, ...QUICK });
    onTestFinished(() => client.close());
    const answers = await Promise.all(Array.from({ length: inFlight }, () => client.snapshot("rlc")));
    expect(answers).toHaveLength(inFlight);
    // The first tries, two knocks in vain, one that is answered, and those that waited for it.
    expect(proxy.requests).toHaveLength(inFlight + 3 + (inFlight - 1));
  });

  it("that comes back now and then does not use up the patience of a long apply", async () => {
    const service = await startEmbedded({ folder: temporaryFolder() });
    onTestFinished(() => service.close());
    const proxy = await faultProxy({
      target: { path: service.socketPath },
      fault: ({ number }) => (number % 20 === 0 ? "reset_after" : undefined),
    });
    onTestFinished(() => proxy.close());
    const client = connect({ url: proxy.url, token: service.token, ...QUICK });
    onTestFinished(() => client.close());
    for (let asked = 0; asked < 300; asked += 1) await client.snapshot("rlc");
    expect(proxy.requests.length).toBeLessThanOrEqual(300 * LIMIT);
  });
});
