/** Our side of the HTTP boundary. */
export { type Client, type ConnectOptions, connect } from "./client.ts";
export { ServiceFault } from "./fault.ts";
