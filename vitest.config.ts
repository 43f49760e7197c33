/** How tests run. Those that start processes get time for that; nothing is tried twice. */
import { defineConfig } from "vitest/config";

/** What Vite resolves by on a server, unless it is told otherwise. */
const USUAL = ["module", "node", "development|production"];

export default defineConfig({
  // Examples import `allot/cdktf`, as a project does; a checkout has its sources there: package.json says where.
  ssr: { resolve: { conditions: ["allot-source", ...USUAL] } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/built-package.ts",
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: "100%",
  },
});
