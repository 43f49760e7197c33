/** Our side of the HTTP boundary. */
export { serviceOrigin, serviceUrlFault } from "../wire/service-url.ts";
export { type Client, connect, type EventQuery, type StatePlace } from "./client.ts";
export { ServiceFault } from "./fault.ts";
export type { ConnectOptions } from "./transport.ts";
