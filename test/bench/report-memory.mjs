// Loaded into each Node process that is measured: tells how much memory it took at most.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env["BENCH_MEMORY"];
if (isMainThread && folder !== undefined)
  process.on("exit", () => {
    const bytes = process.resourceUsage().maxRSS * 1024;
    writeFileSync(join(folder, String(process.pid)), String(bytes));
  });
