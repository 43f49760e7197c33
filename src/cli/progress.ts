/**
 * Says how far work is, beside the results, once it takes longer than a second: a bar on a terminal, a line now and then
 * elsewhere. Quick work stays silent.
 */
import type { SingleBar } from "cli-progress";
import { figure } from "../model/canonical.ts";
import type { Terminal } from "./terminal.ts";

const SILENT_MS = 1_000;
const LINE_EVERY_MS = 5_000;

/** Says what is being done, if it is still being done after a second. */
export async function saying<Result>(terminal: Terminal, doing: string, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => terminal.say(`${doing} …`), SILENT_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Counts what is done of something. `update` as often as one likes, then `stop`. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #noun: string;
  readonly #startedMs = Date.now();
  #saidMs = Date.now();
  #bar: SingleBar | undefined;
  #loading: Promise<void> | undefined;
  #stopped = false;

  constructor(terminal: Terminal, noun: string) {
    this.#terminal = terminal;
    this.#noun = noun;
  }

  readonly update = (done: number, total: number): void => {
    const nowMs = Date.now();
    if (this.#stopped || nowMs - this.#startedMs < SILENT_MS) return;
    if (this.#terminal.aside.isTTY) this.#draw(done, total);
    else if (nowMs - this.#saidMs >= LINE_EVERY_MS) {
      this.#saidMs = nowMs;
      this.#terminal.say(`${figure(done)} of ${figure(total)} ${this.#noun} …`);
    }
  };

  stop(): void {
    this.#stopped = true;
    this.#bar?.stop();
  }

  #draw(done: number, total: number): void {
    if (this.#bar) this.#bar.update(done);
    else this.#loading ??= this.#start(done, total);
  }

  async #start(done: number, total: number): Promise<void> {
    const { default: progress } = await import("cli-progress");
    if (this.#stopped) return;
    const bar = new progress.SingleBar({
      format: `{bar} {value} of {total} ${this.#noun}, {eta_formatted} left`,
      stream: this.#terminal.aside,
      barsize: 24,
      fps: 8,
      clearOnComplete: true,
      hideCursor: false,
    });
    bar.start(total, done);
    this.#bar = bar;
  }
}
