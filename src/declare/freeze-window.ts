/** A window of a freeze, as it is written → as it is asked: once, every week or every day. */
import type { FreezeWindow } from "../model/policy.ts";
import type { YamlMap } from "./map.ts";
import { quoted } from "./problems.ts";

/** What is wrong with a window, and with which field of it. */
interface WindowFault {
  readonly fault: string;
  readonly field: string;
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY_MINUTES = 24 * 60;

/** Reads a window whose fields have the forms of the schema. */
export function windowOf({ from, to, timeZone, reason }: YamlMap): FreezeWindow | WindowFault {
  const text = { from: String(from), to: String(to) };
  const said = { text, reason: typeof reason === "string" ? reason : null };
  const [kind, other] = [kindOf(text.from), kindOf(text.to)];
  if (kind !== other)
    return {
      fault: `${quoted(text.from)} and ${quoted(text.to)} are of two forms: write both as times, with days, or without`,
      field: "to",
    };
  if (kind === "once") {
    if (timeZone !== undefined)
      return {
        fault: "`timeZone` is for windows of every week or day: a time says its own (`Z`, `+01:00`)",
        field: "timeZone",
      };
    const [fromMs, toMs] = [instantOf(text.from), instantOf(text.to)];
    for (const [field, ms] of [["from", fromMs] as const, ["to", toMs] as const])
      if (Number.isNaN(ms)) return { fault: `there is no such time as ${quoted(text[field])}`, field };
    if (fromMs >= toMs) return { fault: `the window ends at ${quoted(text.to)}, before it has begun`, field: "to" };
    return { kind, fromMs, toMs, ...said };
  }
  if (typeof timeZone !== "string")
    return { fault: "`timeZone` is missing: say whose clock this is, such as `Europe/Prague` or `UTC`", field: "from" };
  if (!isTimeZone(timeZone)) return { fault: `there is no time zone ${quoted(timeZone)}`, field: "timeZone" };
  const [start, end] = [minutesOf(text.from), minutesOf(text.to)];
  if (start === end)
    return { fault: "the window ends as it begins: to freeze always, write a time in each year of it", field: "to" };
  return { kind, from: start, to: end, timeZone, ...said };
}

function kindOf(text: string): FreezeWindow["kind"] {
  return /^\d{4}-/.test(text) ? "once" : /^[a-z]/.test(text) ? "weekly" : "daily";
}

/** Unix milliseconds; NaN where the calendar has no such time (`2026-02-30`). */
function instantOf(text: string): number {
  const ms = Date.parse(text);
  const [, date = "", clock = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text) ?? [];
  const wall = Date.parse(`${date}T${clock}:00Z`);
  return Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(`${date}T${clock}`) ? Number.NaN : ms;
}

/** Minutes of the week or the day. */
function minutesOf(text: string): number {
  const [, day = "mon", hours = "0", minutes = "0"] = /^(?:([a-z]{3}) )?(\d\d):(\d\d)$/.exec(text) ?? [];
  return DAYS.indexOf(day) * DAY_MINUTES + Number(hours) * 60 + Number(minutes);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
