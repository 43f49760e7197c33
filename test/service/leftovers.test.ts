import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeLeftovers, SOCKET_FOLDER } from "../../src/service/leftovers.ts";

describe("what killed services leave behind", () => {
  let parent: string;
  let server: Server | undefined;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "left-"));
  });
  afterEach(() => {
    server?.close();
    rmSync(parent, { recursive: true });
  });

  const folder = (name: string) => {
    const path = join(parent, name);
    mkdirSync(path);
    return path;
  };

  it("is removed by the next start, and nothing else is", async () => {
    const dead = folder(`${SOCKET_FOLDER}dead`);
    const script = `require("net").createServer().listen(${JSON.stringify(join(dead, "a.sock"))}, () => process.kill(process.pid, "SIGKILL"))`;
    spawnSync(process.execPath, ["-e", script]);
    const live = folder(`${SOCKET_FOLDER}live`);
    server = createServer();
    await new Promise<void>((resolve) => server?.listen(join(live, "a.sock"), resolve));
    const starting = folder(`${SOCKET_FOLDER}starting`);
    const other = folder("something-else");
    expect(existsSync(join(dead, "a.sock"))).toBe(true);
    // A service that is starting looks dead for a moment: only what has been there for a minute is asked.
    expect(await removeLeftovers(parent)).toBe(0);
    expect(await removeLeftovers(parent, Date.now() + 61_000)).toBe(1);
    expect([dead, live, starting, other].map((path) => existsSync(path))).toEqual([false, true, true, true]);
  });

  it("does not matter where there is nothing to look at", async () => {
    expect(await removeLeftovers(join(parent, "absent"))).toBe(0);
  });
});
