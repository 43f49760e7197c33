/** What commands work with: the declarations of a stack, and a client of its service. Both are got side by side. */
import {
  type Client,
  type Declarations,
  isOutOfSight,
  loadDeclarations,
  loadStack,
  outOfSight,
  ServiceFault,
  type StackConfig,
  writeEditorSchemas,
} from "../workflow/index.ts";
import { connectElsewhere, EMBEDDED, serviceOverride } from "./connecting.ts";
import type { Context } from "./definition.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";
import { stackFolder } from "./stack.ts";

/** Runs work with the declarations and the service of a stack; the service is let go of afterwards. */
export async function withService<Result>(
  context: Context,
  work: (session: { readonly client: Client; readonly declarations: Declarations }) => Promise<Result>,
): Promise<Result> {
  const folder = stackFolder(context);
  const { config, problems } = await loadStack(folder);
  const load = () =>
    saying(context.terminal, "reading the declarations", loadDeclarations(folder, { env: context.environment }));
  // Without a stack there is no service to ask; everything that is wrong with its files is still told.
  if (!config || problems.length > 0) throw new Failure((await load()).problems);
  return connected(context, config, async (connecting) => {
    const [client, declarations] = await Promise.all([connecting, load()]);
    const root = declarations.desired?.root;
    return work({ client, declarations }).catch((error: unknown) => notInSight(error, root, client));
  });
}

/** Runs work that needs `allot.yaml` only, and so works while declarations are broken. */
export async function withTree<Result>(
  context: Context,
  work: (session: {
    readonly client: Client;
    readonly folder: string;
    readonly root: string;
    readonly stack: string;
    readonly guards: StackConfig["guards"];
  }) => Promise<Result>,
): Promise<Result> {
  const folder = stackFolder(context);
  const { config, problems } = await loadStack(folder);
  if (!config || problems.length > 0) throw new Failure(problems);
  const root = await rootOf(context, config);
  return connected(context, config, async (connecting) => {
    const client = await connecting;
    const session = { client, folder, root, stack: config.name, guards: config.guards };
    return work(session).catch((error: unknown) => notInSight(error, root, client));
  });
}

/** Throws an error again; of a tree that is absent or out of sight, in words that say for what the token is. */
async function notInSight(error: unknown, root: string | undefined, client: Client): Promise<never> {
  const isRoot = error instanceof ServiceFault && isOutOfSight(error) && error.refusal?.address === root;
  throw isRoot && root !== undefined ? new Failure([outOfSight(root, await client.me())]) : error;
}

/** Runs work that needs a service and perhaps no stack: with a service in `ALLOT_SERVICE`, none has to be here. */
export async function withClient<Result>(
  context: Context,
  work: (session: {
    readonly client: Client;
    /** `embedded`, or a URL. */
    readonly service: string;
    /** The root that the stack here is about. @throws Failure where there is none */
    readonly root: () => Promise<string>;
  }) => Promise<Result>,
): Promise<Result> {
  const override = serviceOverride(context);
  const stack = async () => {
    const { config, problems } = await loadStack(stackFolder(context));
    if (!config || problems.length > 0) throw new Failure(problems);
    return config;
  };
  if (override !== undefined && override !== EMBEDDED) {
    const client = connectElsewhere(override, context);
    const root = async () => rootOf(context, await stack());
    return work({ client, service: override, root }).finally(() => client.close());
  }
  const config = await stack();
  return connected(context, config, async (connecting) =>
    work({ client: await connecting, service: override ?? config.service, root: () => rootOf(context, config) }),
  );
}

/** What a caller calls the tree: by the organization that they are confined to; an operator, by the stack's root. @throws Failure */
export async function placeOf({ client, root }: { client: Client; root: () => Promise<string> }): Promise<string> {
  return (await client.me()).organization ?? root();
}

/** Key of the root that a stack is about. @throws Failure */
async function rootOf({ environment }: Context, { folder, root }: StackConfig): Promise<string> {
  const found = root ?? (await loadDeclarations(folder, { env: environment })).desired?.root;
  if (found !== undefined) return found;
  throw Failure.of(
    "root_unknown",
    "allot.yaml does not name the root, and the declarations cannot be read: add `root: KEY`",
  );
}

/** Connects and closes again, whatever happens. The service starts while the work does other things. */
async function connected<Result>(
  context: Context,
  { folder, service }: StackConfig,
  work: (connecting: Promise<Client>) => Promise<Result>,
): Promise<Result> {
  const chosen = serviceOverride(context) ?? service;
  const connecting = chosen === EMBEDDED ? context.connect(folder) : Promise.resolve(connectElsewhere(chosen, context));
  try {
    // Where a service has its database, editors have their schemas; both are of the allot that ran last.
    writeEditorSchemas(folder);
    return await work(connecting);
  } finally {
    await (await connecting).close();
  }
}
