/**
 * The provider at work: it listens first, and loads what it answers with while Terraform connects. What plans and applies whole trees, which
 * is most of allot, waits for the first tree (planner.ts).
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Plugin, type PluginOptions, startPlugin } from "./protocol/plugin.ts";

/** Longest wait for what is in flight at the service, once nobody is there to hear of it: it ends there by itself. */
const PATIENCE_MS = 2_000;

/** Listens. `over` settles when Terraform is done with it or gone, and the service is let go of. @throws Error where no socket can be made */
export async function served(options: Omit<PluginOptions, "answer">): Promise<Plugin> {
  const listening = Promise.withResolvers<void>();
  const loaded = listening.promise.then(async () => {
    const [{ OFFERED }, { Provider }] = await Promise.all([import("./offered.ts"), import("./provider.ts")]);
    const provider = new Provider(OFFERED);
    return { provider, answers: provider.answers };
  });
  const plugin = await startPlugin({
    answer: async (name, request) => (await loaded).answers[name](request),
    ...options,
  });
  // Who started it is told first: loading takes the thread until it is done.
  setImmediate(listening.resolve);
  const closed = async () => (await loaded).provider.close();
  const over = plugin.over.then(() => Promise.race([closed(), sleep(PATIENCE_MS)]));
  const close = () => {
    // What waits for hours would hold it.
    void loaded.then(({ provider }) => provider.stop());
    void plugin.close();
    return over;
  };
  return { ...plugin, over, close };
}
