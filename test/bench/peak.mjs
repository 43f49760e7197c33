// Preloaded into measured processes: writes the peak memory, in KiB, when the process ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    if (process.env.ALLOT_BENCH_PEAK)
      writeFileSync(process.env.ALLOT_BENCH_PEAK, String(process.resourceUsage().maxRSS));
  });
