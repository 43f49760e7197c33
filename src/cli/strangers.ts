/**
 * Talking to a service without a token: for who was mailed a link, has no stack and perhaps nothing else yet. Its secret is all that is
 * needed.
 */
import type { Command } from "commander";
import { type Client, loadStack } from "../workflow/index.ts";
import { assertService, connectWith, EMBEDDED, serviceOverride } from "./connecting.ts";
import { type Context, sharedOptions } from "./definition.ts";
import { Failure } from "./failure.ts";
import { stackFolder } from "./stack.ts";

/** What stands in the place of a token; the routes that are asked look at none. */
const NO_TOKEN = "none";

/** Runs work with a service that is named, or that `ALLOT_SERVICE` or the stack here says. @throws Failure */
export async function withStranger<Result>(
  context: Context,
  service: string | undefined,
  work: (session: { readonly client: Client; readonly service: string }) => Promise<Result>,
): Promise<Result> {
  if (service !== undefined) assertService(service, "--service: ");
  const chosen = service ?? serviceOverride(context);
  const { service: said, folder } =
    chosen === undefined || chosen === EMBEDDED ? await stackHere(context) : { service: chosen, folder: "" };
  const where = chosen ?? said;
  const client =
    where === EMBEDDED
      ? await context.connect(folder)
      : connectWith(where, NO_TOKEN, context, "the link in the mail is all that is needed");
  try {
    return await work({ client, service: where });
  } finally {
    await client.close();
  }
}

async function stackHere(context: Context): Promise<{ service: string; folder: string }> {
  try {
    const { config, problems } = await loadStack(stackFolder(context));
    if (config && problems.length === 0) return config;
    throw new Failure(problems);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw Failure.of("service_unknown", "which service? Say `--service URL`, as the mail does, or set ALLOT_SERVICE");
  }
}

/** The argument and options of a command that answers by a link. */
export function linkOptions(command: Command): Command {
  sharedOptions(command, { format: true });
  return command
    .argument("[secret]", "secret of the link, or the whole link (default: it is asked for)")
    .option("--service <url>", "where the service is (default: ALLOT_SERVICE, or the stack's)");
}

/** The secret of a link: as it was given, or asked for. Also whole links are taken. @throws Failure for none */
export async function secretOf(given: string | undefined, { terminal }: Context): Promise<string> {
  const said = (given ?? (await terminal.askSecret("Secret of the link: "))).trim();
  const secret = said.slice(said.lastIndexOf("#") + 1);
  if (secret !== "") return secret;
  throw Failure.of("secret_missing", "no secret was given; nothing was done");
}
