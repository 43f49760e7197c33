import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { coloursFor } from "../../src/cli/colours.ts";
import { Failure } from "../../src/cli/failure.ts";
import { Interrupts } from "../../src/cli/interrupts.ts";
import { Terminal } from "../../src/cli/terminal.ts";
import { PLAIN } from "../../src/render/index.ts";

const COLOURS = coloursFor({ TERM: "xterm" });
const chunks = (count: number): string[] => Array.from({ length: count }, () => "x".repeat(65_536));

/** A reader that takes its time; counts what has come, and what is still on its way. */
class Reader extends Writable {
  received = 0;
  highest = 0;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.highest = Math.max(this.highest, this.writableLength);
    this.received += chunk.length;
    setImmediate(done);
  }
}

function terminal(stdout: Writable): Terminal {
  return new Terminal({ stdin: new PassThrough(), stdout, stderr: new PassThrough() }, COLOURS);
}

describe("results", () => {
  it("wait for a slow reader instead of piling up in memory", async () => {
    const reader = new Reader();
    await terminal(reader).write(chunks(100));
    expect(reader.received).toBe(100 * 65_536);
    expect(reader.highest).toBeLessThanOrEqual(2 * 65_536);
  });

  it("end quietly when the reader goes away, and no more of them is made", async () => {
    let made = 0;
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const pieces = function* () {
      for (const chunk of chunks(100)) {
        made += 1;
        yield chunk;
      }
    };
    await terminal(gone).write(pieces());
    expect(made).toBeLessThan(5);
  });

  it("fail loudly where they cannot be written, a full disk say", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    });
    await expect(terminal(full).write(chunks(3))).rejects.toThrow(Failure);
  });
});

describe("what is said beside results", () => {
  it("keeps to 80 columns where there is no terminal, line by line and between words", () => {
    const stderr = new PassThrough();
    const beside = new Terminal({ stdin: new PassThrough(), stdout: new PassThrough(), stderr }, COLOURS);
    beside.say(`waiting for the lock of rlc: operator (allot apply on build-7, ${"run-0123456789abcdef"}) …\nshort`);
    expect(String(stderr.read())).toBe(
      "waiting for the lock of rlc: operator (allot apply on build-7,\n  run-0123456789abcdef) …\nshort\n",
    );
    beside.sayAsIs("x ".repeat(60));
    expect(String(stderr.read())).toBe(`${"x ".repeat(60)}\n`);
  });
});

describe("colours", () => {
  it("are for terminals only, and not for those that ask for none", () => {
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    expect(terminal(screen).layout).toEqual({ width: 100, style: COLOURS });
    expect(terminal(new PassThrough()).layout).toEqual({ width: 80, style: PLAIN });
    expect(coloursFor({ NO_COLOR: "1", TERM: "xterm" })).toBe(PLAIN);
    expect(coloursFor({ TERM: "dumb" })).toBe(PLAIN);
    expect(coloursFor({ NO_COLOR: "", TERM: "xterm" })).not.toBe(PLAIN);
  });
});

describe("interrupts", () => {
  it("clean up and stop at once", async () => {
    const done: (string | number)[] = [];
    const interrupts = new Interrupts((code) => done.push(code));
    await interrupts.cleaning(
      () => done.push("cleaned"),
      async () => interrupts.handle(),
    );
    expect(done.slice(0, 2)).toEqual(["cleaned", 130]);
  });

  it("ask first where work is to end gracefully, and stop at the second", async () => {
    const codes: number[] = [];
    const interrupts = new Interrupts((code) => codes.push(code));
    await interrupts.gracefully(async (signal) => {
      interrupts.handle();
      expect({ aborted: signal.aborted, codes }).toEqual({ aborted: true, codes: [] });
      interrupts.handle();
      expect(codes).toEqual([130]);
    });
    expect(interrupts.hasOccurred).toBe(true);
  });
});
