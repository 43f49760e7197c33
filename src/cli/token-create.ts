/** `allot token create`: the secret alone goes to standard output, once; what it is goes beside it. */
import { randomBytes } from "node:crypto";
import { InvalidArgumentError, Option } from "commander";
import { json, type Me, standing, type TokenCreated, visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { withClient } from "./session.ts";

interface Options {
  readonly role: "operator" | "owner" | "admin" | "member";
  readonly access?: "full" | "read" | "meter" | "scim";
  readonly organization?: string;
  readonly tree?: string;
  readonly principal?: string;
  /** Milliseconds from the service's now, or that it does not end by itself. Not null: commander makes an empty text of that. */
  readonly expires: number | "never";
}

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;

export const defineCreate: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .argument("<name>", "what it is for")
    .addOption(
      new Option("--role <role>", "what its bearer is")
        .choices(["operator", "owner", "admin", "member"])
        .default("member"),
    )
    .addOption(
      new Option("--access <access>", "how far that goes (default: read for a member, else full)").choices([
        "full",
        "read",
        "meter",
        "scim",
      ]),
    )
    .option("--organization <key>", "which one it is confined to (default: the root of the tree, or your own)")
    .option("--tree <key>", "root of the tree (default: the stack's)")
    .option("--principal <name>", "whom events name as the actor (default: a service account of its own)")
    .addOption(
      new Option("--expires <time>", "when it ends: 12h, 30d, never")
        .argParser(expiry)
        .default(USUAL_DAYS * DAY_MS, "90d"),
    )
    .action((name: string, options: Options) => act((context) => create(context, name, options)));
  examples(command, [
    ["allot token create ci-plan", "for `allot plan`: it reads the whole tree and changes nothing"],
    ["allot token create ci-apply --role admin --principal ci-deploy", "for `allot apply`"],
    ["TOKEN=$(allot token create emea --role owner --organization emea)", "for who runs a part of the tree"],
    ["allot token create idp --role admin --access scim --organization de", "for an identity provider that provisions"],
    ["allot token create billing --role operator --access meter --expires never", "for the metering side"],
  ]);
};

function expiry(text: string): number | "never" {
  if (text === "never") return text;
  const [, number, unit] = /^([1-9]\d{0,4})([hd])$/.exec(text) ?? [];
  if (number === undefined)
    throw new InvalidArgumentError("It is a number of hours or days, like 12h or 30d, or never.");
  return Number(number) * (unit === "d" ? DAY_MS : DAY_MS / 24);
}

function create(context: Context, name: string, options: Options): Promise<Exit> {
  const { terminal, format } = context;
  return withClient(context, async ({ client, root }) => {
    const { role, access = role === "member" ? "read" : "full", principal = null, expires } = options;
    const me = await client.me();
    const made = await client.createToken(
      {
        ...{ name, role, access, principal },
        ...(await placeOf(options, me, root)),
        // By the clock that will end it.
        expiresAt: expires === "never" ? null : new Date(Date.parse(me.now) + expires).toISOString(),
      },
      // Of this call alone: should an answer get lost, asking again makes no second one.
      randomBytes(18).toString("base64url"),
    );
    const { secret, token } = made;
    const end = token.expiresAt === null ? "it does not end by itself" : `it ends ${token.expiresAt}`;
    terminal.say(
      `${visible(token.name)} (${token.id}) acts as ${visible(token.principal)}, ${standing(token)}; ${end}.\n` +
        "Its secret follows. It is shown this once: keep it as you would keep a password.",
    );
    const document: TokenCreated = { formatVersion: 1, ...made, problems: [] };
    await terminal.write(format === "json" ? json(document) : [`${secret}\n`]);
    return Exit.done;
  });
}

/** Which organization of which tree a token is confined to. @throws Failure where that cannot be known */
async function placeOf(
  { role, organization, tree }: Options,
  me: Me,
  root: () => Promise<string>,
): Promise<{ tree: string | null; organization: string | null }> {
  if (role === "operator") {
    if (organization === undefined && tree === undefined) return { tree: null, organization: null };
    throw Failure.of("usage", "an operator is of no organization: leave out --organization and --tree");
  }
  const top = tree ?? me.organization ?? (await root().catch(noTree));
  return { tree: top, organization: organization ?? top };
}

function noTree(error: unknown): never {
  if (error instanceof Failure) throw Failure.of("usage", `which tree? Say \`--tree KEY\` (${error.message})`);
  throw error;
}
