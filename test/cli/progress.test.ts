/** How far work is, in words: when it is said, and what. */
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { durationText } from "../../src/cli/duration.ts";
import { Progress, positionText, saying } from "../../src/cli/progress.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { PLAIN } from "../../src/render/index.ts";

const sent = (operations: number, address: string | null) => ({ changeSets: 1, operations, address });

describe("a position", () => {
  it("says how fast it goes and how long it takes once something is done, and until all is", () => {
    const at = (done: number, elapsedMs: number) => positionText({ done, total: 10_011 }, "operations", elapsedMs);
    expect(at(0, 5_000)).toBe("0 of 10,011 operations");
    expect(at(1, 2_000)).toBe("1 of 10,011 operations, 0.5/s, 5h 33m left");
    expect(at(2_500, 2_000)).toBe("2,500 of 10,011 operations, 1,250/s, 6s left");
    expect(at(10_011, 9_000)).toBe("10,011 of 10,011 operations");
  });

  it("says what is in flight and where; nothing of it where nothing is, and nothing that moves a cursor", () => {
    const at = (address: string | null) =>
      positionText({ done: 0, total: 20, inFlight: sent(address === null ? 0 : 12, address) }, "done", 0);
    expect(at("lg")).toBe("0 of 20 done; 12 in flight at lg");
    expect(at(null)).toBe("0 of 20 done");
    expect(at("l\u001b[2Jg")).not.toContain("\u001b");
  });
});

describe("a time to come", () => {
  it("is rounded to what people read", () => {
    const texts = [0, 499, 59_499, 59_500, 130_000, 3_600_000, 3_899_999].map(durationText);
    expect(texts).toEqual(["0s", "0s", "59s", "1m 0s", "2m 10s", "1h 0m", "1h 5m"]);
  });
});

describe("where there is no terminal", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function piped(): { progress: Progress; terminal: Terminal; lines: () => string[] } {
    const stderr = new PassThrough();
    const terminal = new Terminal({ stdin: new PassThrough(), stdout: new PassThrough(), stderr }, PLAIN);
    const lines = () =>
      String(stderr.read() ?? "")
        .split("\n")
        .filter((line) => line !== "");
    return { progress: new Progress(terminal, "operations", "done"), terminal, lines };
  }

  it("quick work stays silent, and so does work of which nothing is known yet", () => {
    const { progress, lines } = piped();
    vi.advanceTimersByTime(5_000);
    expect(lines()).toEqual([]);
    progress.stop();
    const quick = piped();
    quick.progress.update(10, 20);
    vi.advanceTimersByTime(900);
    quick.progress.stop();
    vi.advanceTimersByTime(60_000);
    expect(quick.lines()).toEqual([]);
  });

  it("there is a line after a second, then one each ten, whether anything is done or not", () => {
    const { progress, lines } = piped();
    progress.update(0, 2_000, sent(500, "lg"));
    vi.advanceTimersByTime(1_000);
    expect(lines()).toEqual(["0 of 2,000 operations; 500 in flight at lg …"]);
    for (let done = 0; done < 500; done += 100) progress.update(done, 2_000, sent(500, "lg"));
    vi.advanceTimersByTime(9_000);
    expect(lines()).toEqual([]);
    progress.update(500, 2_000, sent(500, "mk"));
    vi.advanceTimersByTime(1_000);
    expect(lines()).toEqual(["500 of 2,000 operations, 45/s, 33s left; 500 in flight at mk …"]);
    vi.advanceTimersByTime(30_000);
    expect(lines()).toHaveLength(3);
    progress.stop();
  });

  it("it is told at once where somebody asks to stop", () => {
    const { progress, lines } = piped();
    progress.tell();
    expect(lines()).toEqual([]);
    progress.update(500, 2_000, sent(500, "mk"));
    progress.tell();
    expect(lines()).toHaveLength(1);
    progress.stop();
    progress.tell();
    expect(lines()).toEqual([]);
  });

  it("what takes longer than a second is named, once", async () => {
    const { progress, terminal, lines } = piped();
    progress.stop();
    let end = (_: number) => {};
    const work = saying(
      terminal,
      "reading",
      new Promise<number>((resolve) => {
        end = resolve;
      }),
    );
    await vi.advanceTimersByTimeAsync(999);
    expect(lines()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lines()).toEqual(["reading …"]);
    end(7);
    expect(await work).toBe(7);
  });
});

describe("what is drawn in place", () => {
  it("makes room for what is said, and comes back below it", () => {
    const stderr = new PassThrough();
    const terminal = new Terminal({ stdin: new PassThrough(), stdout: new PassThrough(), stderr }, PLAIN);
    terminal.drawing = { hide: () => void stderr.write("<hide>"), show: () => void stderr.write("<show>") };
    terminal.say("waiting");
    terminal.drawing = undefined;
    terminal.say("over");
    expect(String(stderr.read())).toBe("<hide>waiting\n<show>over\n");
  });
});
