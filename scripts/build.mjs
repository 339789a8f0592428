// Compiles the project into dist/, puts the sources of the written runtime beside it, which the generator copies, and joins
// what the command line is made of.
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
cpSync(`${root}templates/runtime`, `${root}dist/templates/runtime`, { recursive: true });
await bundle(`${root}dist/generator/cli/main.js`, `${root}dist/bin`, "specwright");
