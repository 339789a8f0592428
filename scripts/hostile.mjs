// Runs the suite of hostile specs in ../shared/hostile, and cases of our own in its form, against the built command line.
// Words behind `--` go to the harness: npm run hostile -- --group injection --show
// With `--own` our own cases run instead: npm run hostile -- --own --only chain
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const suite = join(root, "../shared/hostile");

if (!existsSync(join(suite, "run.mjs"))) {
  console.log("Skipped: the suite of hostile specs is not there (../shared/hostile).");
  process.exit(0);
}

// The harness writes beside itself, and its folder is not ours: it runs from a copy.
const work = mkdtempSync(join(tmpdir(), "specwright-hostile-"));
const harness = join(work, "harness");
cpSync(suite, harness, { recursive: true, mode: 0 });
const words = process.argv.slice(2).filter((word) => word !== "--own");
if (process.argv.includes("--own")) {
  const own = pathToFileURL(join(root, "test/hostile/cases/index.mjs")).href;
  cpSync(join(harness, "suite/index.mjs"), join(harness, "suite/theirs.mjs"));
  writeFileSync(
    join(harness, "suite/index.mjs"),
    `export * from "./theirs.mjs";
import { cases as theirs } from "./theirs.mjs";
import own from ${JSON.stringify(own)};
export const cases = [theirs.find(({ id }) => id === "ctl.base"), ...own];
`,
  );
}
const results = words.includes("--json") ? [] : ["--json", join(root, ".cache/hostile.json")];
const { status } = spawnSync(
  process.execPath,
  [
    join(harness, "run.mjs"),
    join(root, "test/hostile/adapter.mjs"),
    "--work",
    join(work, "cases"),
    "--show",
    ...results,
    ...words,
  ],
  {
    cwd: work,
    stdio: "inherit",
    env: { ...process.env, HOSTILE_DEPS: join(root, "package.json") },
  },
);
rmSync(work, { recursive: true, force: true });
process.exit(status ?? 1);
