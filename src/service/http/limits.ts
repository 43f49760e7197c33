/** Limits on what a caller may send or ask for at once; each has its own answer. */
export const LIMITS = {
  /** Body of a request, in bytes: an atomic group of 100,000 changes fits. Above: 413. */
  bodyBytes: 128 * 1024 * 1024,
  /** Headers of a request, in bytes. Above: 431. */
  headerBytes: 16 * 1024,
  /** Entries of a page; more are on the next. Above: 400. */
  pageEntries: 10_000,
  /** Entries of a page where the caller does not say. */
  defaultPageEntries: 1_000,
  /** Open connections of one service. Above: closed at once. */
  connections: 1_024,
  /** Silence on a connection while an answer is under way, in milliseconds; then it is closed. */
  silenceMs: 120_000,
} as const;
