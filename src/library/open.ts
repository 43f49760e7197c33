/** A client of a stack's service, wherever that is. */
import { type Client, connect } from "../client/index.ts";
import { connectEmbedded } from "../host/embedded.ts";
import type { Declarations } from "../workflow/index.ts";

export interface OpenOptions {
  /** Bearer token for a service elsewhere; the embedded one has its own. @default none */
  readonly token?: string;
  /** URL of a service, in the place of what allot.yaml says. @default none */
  readonly service?: string;
  /** RFC 3339 time at which the clock of the embedded service stands still. @default ALLOT_NOW, else the system's clock */
  readonly now?: string;
  /** Certificates of authorities (PEM) that are trusted besides those of the system. @default none */
  readonly ca?: string;
}

/**
 * Connects to the service of a stack; starts it inside this process where it is `embedded`. Call `close` on what it answers.
 *
 * @throws Error where allot.yaml cannot be read, where a token is missing, and where the embedded service cannot start
 */
export async function open({ config }: Pick<Declarations, "config">, options: OpenOptions = {}): Promise<Client> {
  const service = options.service ?? config?.service;
  if (!config || service === undefined)
    throw new Error("the stack's allot.yaml cannot be read: its problems say why, and no service is known");
  if (service === "embedded") return connectEmbedded(config.folder, options.now);
  const { token, ca } = options;
  if (token === undefined) throw new Error(`there is no token for ${service}: hand one over as \`token\``);
  return connect({ url: service, token, ...(ca !== undefined && { ca }) });
}
