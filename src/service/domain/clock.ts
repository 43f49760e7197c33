/** Where the service gets the time from: one interface, so that an example can live through a week in a second. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
}

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A clock that stands still at an RFC 3339 time. @throws RangeError when it is none. */
export function simulatedClock(time: string): Clock {
  const at = instantOf(time);
  if (at === undefined)
    throw new RangeError(`${JSON.stringify(time)} is not an RFC 3339 time like 2026-01-31T08:00:00Z`);
  return { now: () => at };
}

/** Unix milliseconds of an RFC 3339 time; undefined when it is none. */
export function instantOf(time: string): number | undefined {
  const at = RFC_3339.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** A stored time as it is answered. */
export function rfc3339(unixMs: number): string {
  return new Date(unixMs).toISOString();
}
