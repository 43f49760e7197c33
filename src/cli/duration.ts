/** Durations as they are typed, `0`, `500ms`, `30s`, `5m`, `1h`, and as they are shown. A bare number other than 0 would leave its unit to guessing. */
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;
const DURATION = /^(\d{1,9})(ms|s|m|h)$/;

/** Milliseconds of a duration; undefined where it is none. */
export function parseDuration(text: string): number | undefined {
  if (text === "0") return 0;
  const [, number, unit] = DURATION.exec(text) ?? [];
  return unit === "ms" || unit === "s" || unit === "m" || unit === "h" ? Number(number) * UNITS[unit] : undefined;
}

/** A time to come, as people read it: `14s`, `2m 10s`, `1h 5m`. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3_600)];
  if (hours > 0) return `${hours}h ${minutes % 60}m`;
  return minutes > 0 ? `${minutes}m ${seconds % 60}s` : `${seconds}s`;
}
