/** Limits on what a caller may send or ask for at once; each has its own answer. */
export const LIMITS = {
  /** Body of a request, in bytes: an atomic group of 100,000 changes fits. Above: 413. */
  bodyBytes: 128 * 1024 * 1024,
  /** The same of every other request, which asks for one thing. */
  smallBodyBytes: 256 * 1024,
  /** Rows that stream in, in bytes: none but a batch of them is in memory at a time. Above: 413. */
  rowBytes: 2 * 1024 * 1024 * 1024,
  /** Versions that are kept of a state of Terraform, where nobody says otherwise. */
  stateVersions: 100,
  /** Headers of a request, in bytes. Above: 431. */
  headerBytes: 16 * 1024,
  /** Entries of a page; more are on the next. Above: 400. */
  pageEntries: 10_000,
  /** Ids that are asked for at once. Above: 400. */
  ids: 500,
  /** Entries of a page where the caller does not say. */
  defaultPageEntries: 1_000,
  /** Operations of a change set, in all of its groups. Above: 413. */
  operations: 100_000,
  /** Longest wait of a long poll, in seconds. Above: 400. */
  waitSeconds: 30,
  /** Long polls of one service at a time. Above: 503. */
  waiting: 128,
  /** How often a long poll asks the database, in milliseconds. */
  askAgainMs: 300,
  /** Open connections of one service, where nobody says otherwise. Requests on those above: 503. */
  connections: 1_024,
  /** Connections above the limit whose requests are told so. Above: closed at once. */
  connectionsToBeTold: 32,
  /** How much of the connections one client may have. Above: as above. */
  connectionsOfOneClient: 0.25,
  /** Time for the headers of a request, in milliseconds; for all of it there is an option. Later: 408. */
  headersMs: 15_000,
  /** Tokens that are none, from one address in a minute. Above: 429. */
  failedAttempts: 20,
  /** Time that the database has to answer whether the service is ready, in milliseconds. Later: 503. */
  readyMs: 2_000,
  /** Silence on a connection while an answer is under way, in milliseconds; then it is closed. */
  silenceMs: 120_000,
} as const;
