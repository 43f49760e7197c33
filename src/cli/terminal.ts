/**
 * The three streams of the process, as commands see them: results go to one, everything said beside them to the other, and
 * questions are asked only where somebody can answer. Made by `main.ts` from the process; by tests from anything.
 */
import type { Readable, Writable } from "node:stream";
import type { Layout, Style } from "../render/index.ts";
import { PLAIN, wrap } from "../render/index.ts";
import { Failure, Interrupted } from "./failure.ts";

/** Columns of what goes to a file or a pipe. */
const USUAL_WIDTH = 80;
const NARROWEST = 40;
const CHUNK = 65_536;

/** A stream that may be a terminal. */
type Input = Readable & { readonly isTTY?: boolean };
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What is drawn in place: taken away before anything is written, and put back below it. */
export interface Drawing {
  readonly hide: () => void;
  readonly show: () => void;
}

export class Terminal {
  /** How results are laid out. */
  readonly layout: Layout;
  /** How what is said beside them is laid out. */
  readonly asideLayout: Layout;
  /** Whether somebody is there to answer. */
  readonly isInteractive: boolean;
  /** What is drawn in place beside the results, while it is. */
  drawing: Drawing | undefined;
  readonly #streams: Streams;
  /** Whether nobody reads the results any more. */
  #hasLeft = false;

  constructor(streams: Streams, colours: Style) {
    this.#streams = streams;
    this.layout = layoutOf(streams.stdout, colours);
    this.asideLayout = layoutOf(streams.stderr, colours);
    this.isInteractive = streams.stdin.isTTY === true && streams.stderr.isTTY === true;
    // What goes wrong is told by every write; unheard events would end the process.
    streams.stdout.on("error", () => {});
    streams.stderr.on("error", () => {});
  }

  /** The stream beside results; for progress that is drawn in place. */
  get aside(): Output {
    return this.#streams.stderr;
  }

  /** Writes a result. Waits for a slow reader, and asks for no more pieces when there is none any more. */
  async write(pieces: Iterable<string>): Promise<void> {
    let chunk = "";
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK) continue;
      await this.#send(chunk);
      chunk = "";
      if (this.#hasLeft) return;
    }
    if (chunk !== "") await this.#send(chunk);
  }

  async #send(chunk: string): Promise<void> {
    if (this.#hasLeft) return;
    this.drawing?.hide();
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      this.#streams.stdout.write(chunk, resolve);
    });
    this.drawing?.show();
    // Whoever read has read enough (`| head`): the work goes on, its output is dropped.
    if (error?.code === "EPIPE" || error?.code === "ERR_STREAM_DESTROYED") this.#hasLeft = true;
    else if (error) throw Failure.of("output_failed", `the output cannot be written: ${error.message}`);
  }

  /** Says something beside the results: progress, warnings, advice. Each line is broken between words where it is too wide. */
  say(text: string): void {
    const { width } = this.asideLayout;
    this.sayAsIs(
      text
        .split("\n")
        .flatMap((line) => wrap(line, { width, indent: 2 }))
        .join("\n"),
    );
  }

  /** Says what is laid out, and coloured, already. */
  sayAsIs(text: string): void {
    this.drawing?.hide();
    this.#streams.stderr.write(`${text}\n`);
    this.drawing?.show();
  }

  /** Asks for what nobody is to see: without echo on a terminal; else it is all of the input. Empty where that has ended. */
  async askSecret(question: string): Promise<string> {
    const { stdin, stderr } = this.#streams;
    if (stdin.isTTY !== true) return wholeOf(stdin);
    const [{ createInterface }, { Writable }] = await Promise.all([import("node:readline"), import("node:stream")]);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
    stderr.write(question);
    try {
      return await new Promise<string>((resolve, reject) => {
        lines.once("SIGINT", () => reject(new Interrupted()));
        lines.once("close", () => resolve(""));
        lines.once("line", resolve);
      });
    } finally {
      lines.close();
      stderr.write("\n");
    }
  }

  /** Asks, and gives the answer; empty where the input ended. Only where `isInteractive`. */
  async ask(question: string): Promise<string> {
    const { createInterface } = await import("node:readline");
    const lines = createInterface({ input: this.#streams.stdin, output: this.#streams.stderr });
    try {
      return await new Promise<string>((resolve, reject) => {
        lines.once("SIGINT", () => reject(new Interrupted()));
        lines.once("close", () => resolve(""));
        lines.question(question, resolve);
      });
    } finally {
      lines.close();
    }
  }
}

/** A secret that is longer is none. */
const LONGEST_SECRET = 4_096;

async function wholeOf(input: Readable): Promise<string> {
  let text = "";
  for await (const part of input.setEncoding("utf8")) {
    text += part;
    if (text.length > LONGEST_SECRET) break;
  }
  return text;
}

/** Colour only on a terminal. */
function layoutOf(stream: Output, colours: Style): Layout {
  return {
    width: stream.isTTY ? Math.max(NARROWEST, stream.columns ?? USUAL_WIDTH) : USUAL_WIDTH,
    style: stream.isTTY ? colours : PLAIN,
  };
}
