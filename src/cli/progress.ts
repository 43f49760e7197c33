/**
 * Says how far work is, beside the results, once it takes longer than a second: a bar that is drawn in place on a terminal, a line now and
 * then elsewhere. Quick work stays silent.
 *
 * Both say the same: what is done, how fast, how long it will take, and what is in flight. It is said by the clock and not only when something
 * is done, so that a service that does not answer is seen as that.
 */
import type { SingleBar } from "cli-progress";
import { figure } from "../model/canonical.ts";
import { visible } from "../render/index.ts";
import type { InFlight } from "../workflow/index.ts";
import { durationText } from "./duration.ts";
import type { Terminal } from "./terminal.ts";

const SILENT_MS = 1_000;
const LINE_EVERY_MS = 10_000;
const TICK_MS = 1_000;
/** Columns of the bar itself, at most and at least. */
const WIDEST_BAR = 24;
const NARROWEST_BAR = 6;
/** Columns that are kept for what stands beside the bar. */
const BESIDE = 66;

/** Says what is being done, if it is still being done after a second. */
export async function saying<Result>(terminal: Terminal, doing: string, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => terminal.say(`${doing} …`), SILENT_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** How far work is. */
export interface Position {
  readonly done: number;
  readonly total: number;
  readonly inFlight?: InFlight | undefined;
}

/** A position in words: `1,250 of 10,011 operations, 620/s, 14s left; 2,000 in flight at lg`. */
export function positionText({ done, total, inFlight }: Position, noun: string, elapsedMs: number): string {
  const perSecond = (done * 1_000) / Math.max(1, elapsedMs);
  const rate = perSecond < 10 ? perSecond.toFixed(1) : figure(Math.round(perSecond));
  const pace =
    done > 0 && done < total ? `, ${rate}/s, ${durationText(((total - done) / perSecond) * 1_000)} left` : "";
  const sent =
    inFlight && inFlight.address !== null
      ? `; ${figure(inFlight.operations)} in flight at ${visible(inFlight.address)}`
      : "";
  return `${figure(done)} of ${figure(total)} ${noun}${pace}${sent}`;
}

/** Counts what is done of something. `update` as often as one likes, then `stop`. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #noun: string;
  readonly #startedMs = Date.now();
  readonly #timer: NodeJS.Timeout;
  #position: Position | undefined;
  #saidMs = Number.NEGATIVE_INFINITY;
  #bar: SingleBar | undefined;
  #loading: Promise<void> | undefined;
  #isStopped = false;

  /** `short` stands for the noun beside a bar, where there is little room. */
  constructor(terminal: Terminal, noun: string, short = noun) {
    this.#terminal = terminal;
    this.#noun = terminal.aside.isTTY ? short : noun;
    this.#timer = setInterval(this.#show, TICK_MS);
    this.#timer.unref();
  }

  readonly update = (done: number, total: number, inFlight?: InFlight): void => {
    this.#position = { done, total, inFlight };
    this.#show();
  };

  /** Says once more what is in flight, where no bar shows it: before something is waited for. */
  tell(): void {
    if (this.#isStopped || this.#terminal.aside.isTTY || !this.#position) return;
    this.#saidMs = Date.now();
    this.#terminal.say(`${this.#text(this.#position)} …`);
  }

  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#timer);
    this.#terminal.drawing = undefined;
    this.#bar?.stop();
  }

  readonly #show = (): void => {
    const nowMs = Date.now();
    const position = this.#position;
    if (!position || this.#isStopped || nowMs - this.#startedMs < SILENT_MS) return;
    if (this.#terminal.aside.isTTY) this.#draw(position);
    else if (nowMs - this.#saidMs >= LINE_EVERY_MS) this.tell();
  };

  #text(position: Position): string {
    return positionText(position, this.#noun, Date.now() - this.#startedMs);
  }

  #draw(position: Position): void {
    if (this.#bar) this.#bar.update(position.done, { text: this.#text(position) });
    else this.#loading ??= this.#start();
  }

  async #start(): Promise<void> {
    const { default: progress } = await import("cli-progress");
    if (this.#isStopped) return;
    const bar = new progress.SingleBar({
      format: "[{bar}] {text}",
      stream: this.#terminal.aside,
      barsize: Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, this.#terminal.asideLayout.width - BESIDE)),
      fps: 8,
      clearOnComplete: true,
      hideCursor: false,
      // Cut to the width instead of turning the terminal's own wrapping off, which a kill would leave off.
      linewrap: true,
      // The first Ctrl-C does not end what is shown, and what ends it stops it.
      gracefulExit: false,
    });
    const show = (): void => {
      if (this.#position) bar.start(this.#position.total, this.#position.done, { text: this.#text(this.#position) });
    };
    show();
    this.#bar = bar;
    this.#terminal.drawing = { hide: () => bar.stop(), show };
  }
}
