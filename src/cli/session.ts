/** What commands work with: the declarations of a stack, and a client of its service. Both are got side by side. */
import { type Client, type Declarations, loadDeclarations, loadStack, writeEditorSchemas } from "../workflow/index.ts";
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
  return connected(context, folder, async (connecting) => {
    const [client, declarations] = await Promise.all([connecting, load()]);
    return work({ client, declarations });
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
  }) => Promise<Result>,
): Promise<Result> {
  const folder = stackFolder(context);
  const { config, problems } = await loadStack(folder);
  if (!config || problems.length > 0) throw new Failure(problems);
  const root = config.root ?? (await loadDeclarations(folder, { env: context.environment })).desired?.root;
  if (root === undefined)
    throw Failure.of(
      "root_unknown",
      "allot.yaml does not name the root, and the declarations cannot be read: add `root: KEY`",
    );
  return connected(context, folder, async (connecting) =>
    work({ client: await connecting, folder, root, stack: config.name }),
  );
}

/** Connects and closes again, whatever happens. The service starts while the work does other things. */
async function connected<Result>(
  { connect }: Context,
  folder: string,
  work: (connecting: Promise<Client>) => Promise<Result>,
): Promise<Result> {
  const connecting = connect(folder);
  try {
    // Where a service has its database, editors have their schemas; both are of the allot that ran last.
    writeEditorSchemas(folder);
    return await work(connecting);
  } finally {
    await (await connecting).close();
  }
}
