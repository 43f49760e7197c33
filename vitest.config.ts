/** How tests run. Those that start processes get time for that; nothing is tried twice. */
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Examples import `allot/cdktf`, as a project does; a checkout has its sources there, by the condition `allot-source` of package.json.
  resolve: { alias: { "allot/cdktf": join(import.meta.dirname, "src/cdktf/index.ts") } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/built-package.ts",
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: "100%",
  },
});
