/** Lengths of time as Terraform's users write them: `90s`, `30m`, `1h30m`. */
import type { Diagnostic } from "../diagnostics.ts";
import { type Attributes, isAttributes } from "../protocol/values.ts";
import { textOf } from "./reading.ts";

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
const FORM = /^(?:\d{1,9}(?:ms|s|m|h))+$/;

/** Milliseconds; undefined for what is no length of time. */
export function milliseconds(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|s|m|h)/g))
    if (unit === "ms" || unit === "s" || unit === "m" || unit === "h") sum += Number(count) * UNITS[unit];
  return sum;
}

/** A length of time as it is written: `1h30m`. */
export function duration(ms: number): string {
  let left = ms;
  const parts = (["h", "m", "s", "ms"] as const).flatMap((unit) => {
    const count = Math.floor(left / UNITS[unit]);
    left -= count * UNITS[unit];
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.length > 0 ? parts.join("") : "0s";
}

/** One of the `timeouts` of a resource, in milliseconds. */
export function timeout({ timeouts }: Attributes, name: string, otherwiseMs: number): number {
  const given = isAttributes(timeouts) ? textOf(timeouts[name]) : undefined;
  return (given === undefined ? undefined : milliseconds(given)) ?? otherwiseMs;
}

/** What is no length of time among the `timeouts`. */
export function wrongTimeouts({ timeouts }: Attributes): readonly Diagnostic[] {
  if (!isAttributes(timeouts)) return [];
  return Object.entries(timeouts).flatMap(([name, value]) => {
    const given = textOf(value);
    if (given === undefined || milliseconds(given) !== undefined) return [];
    const detail = `timeouts.${name} is ${given}: write it like 90s, 30m or 2h.`;
    return [{ severity: "error", summary: "No length of time", detail, path: ["timeouts"] }];
  });
}
