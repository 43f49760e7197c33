/** What commands work with: the declarations of a stack, and a client of its service. Both are got side by side. */
import { type Client, type Declarations, loadDeclarations, loadStack, type Stack } from "../workflow/index.ts";
import type { Context } from "./definition.ts";
import { Failure } from "./failure.ts";
import { saying } from "./progress.ts";
import { connectTo } from "./service.ts";
import { stackFolder } from "./stack.ts";

/** Runs work with the declarations and the service of a stack; the service is let go of afterwards. */
export async function withService<Result>(
  context: Context,
  work: (session: { readonly client: Client; readonly declarations: Declarations }) => Promise<Result>,
): Promise<Result> {
  const stack = configuration(context);
  return connected(context, stack, async (connecting) => {
    const [client, declarations] = await Promise.all([
      connecting,
      saying(context.terminal, "reading the declarations", loadDeclarations(stack)),
    ]);
    return work({ client, declarations });
  });
}

/** Runs work that needs `allot.yaml` only, and so works while declarations are broken. */
export function withTree<Result>(
  context: Context,
  work: (session: { readonly client: Client; readonly stack: Stack; readonly root: string }) => Promise<Result>,
): Promise<Result> {
  const stack = configuration(context);
  return connected(context, stack, async (connecting) => {
    const [client, root] = await Promise.all([connecting, rootOf(stack)]);
    return work({ client, stack, root });
  });
}
