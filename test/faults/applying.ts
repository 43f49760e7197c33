/**
 * An apply as the CLI makes it, inside the test's process: what reads the stack, plans and applies is the same, and the test has the
 * connection in its hands, to make it short of patience or to lead it through a proxy.
 */
import { type ConnectOptions, connect } from "../../src/client/index.ts";
import { applyPlan, loadDeclarations, planStack, ServiceFault } from "../../src/workflow/index.ts";
import { type State, stateOf } from "./undisturbed.ts";

export interface Applied {
  /** Whether everything that was planned is in effect. */
  readonly isWhole: boolean;
  /** Codes of what went wrong, with words for the author. */
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

export interface ApplyingOptions extends ConnectOptions {
  readonly folder: string;
  /** Operations in a change set. @default 5, so that there are several */
  readonly batch?: number;
  /** @default 4 */
  readonly parallelism?: number;
}

/** Plans and applies. Whatever the service does, it ends in an answer; everything else is a bug and throws. */
export async function applying({
  folder,
  batch = 5,
  parallelism = 4,
  ...connection
}: ApplyingOptions): Promise<Applied> {
  const client = connect(connection);
  try {
    const planned = await planStack(await loadDeclarations(folder, { env: {} }), client);
    const { failed, skipped, problems } = await applyPlan(planned, client, { batch, parallelism });
    const all = [...problems, ...failed.map(({ problem }) => problem)];
    return { isWhole: all.length + skipped.length === 0, problems: all };
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return {
      isWhole: false,
      problems: [{ code: error.refusal?.code ?? `status_${error.status}`, message: error.message }],
    };
  } finally {
    await client.close();
  }
}

/** The state that a service has, asked without any fault between. */
export async function servedState(connection: ConnectOptions): Promise<State> {
  const client = connect(connection);
  try {
    return await stateOf(client);
  } finally {
    await client.close();
  }
}
