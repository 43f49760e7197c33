/** Whether a moment is in a window of a freeze. Wall clocks are asked of the time zone itself, so that summer time is as people have it. */
import type { FreezeWindow } from "../model/policy.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAY_MINUTES = 24 * 60;

/** Whether a window is open at a time in Unix milliseconds: from its begin, until before its end. */
export function isFrozen(window: FreezeWindow, nowMs: number): boolean {
  switch (window.kind) {
    case "once":
      return window.fromMs <= nowMs && nowMs < window.toMs;
    case "weekly":
      return isBetween(minuteOfWeek(nowMs, window.timeZone), window);
    case "daily":
      return isBetween(minuteOfWeek(nowMs, window.timeZone) % DAY_MINUTES, window);
  }
}

/** A window in words. */
export function windowText(window: FreezeWindow): string {
  const { from, to } = window.text;
  switch (window.kind) {
    case "once":
      return `from ${from} until ${to}`;
    case "weekly":
      return `every week from ${from} until ${to} (${window.timeZone})`;
    case "daily":
      return `every day from ${from} until ${to} (${window.timeZone})`;
  }
}

/** Where the end is smaller, it is of the next week or day. */
function isBetween(minute: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return from < to ? from <= minute && minute < to : minute >= from || minute < to;
}

function minuteOfWeek(nowMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  const parts = new Map(format.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  const day = DAYS.indexOf(parts.get("weekday") ?? "");
  if (day < 0) throw new Error(`no day of the week in ${timeZone} at ${nowMs}`);
  return day * DAY_MINUTES + Number(parts.get("hour")) * 60 + Number(parts.get("minute"));
}
