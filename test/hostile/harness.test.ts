import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";

const isThere = existsSync(join(root, "../shared/hostile/run.mjs"));

/** What the harness says of the cases with these names: they are made, compiled, imported, and every function is called. */
const judged = (only: string): Promise<string> =>
  new Promise((resolve) => {
    const script = join(root, "scripts/hostile.mjs");
    const words = ["--only", only, "--jobs", "1", "--json", join(root, ".cache/hostile-few.json")];
    execFile(process.execPath, [script, ...words], { cwd: root }, (error, stdout, stderr) => {
      resolve(error === null ? stdout : `${stdout}${stderr}`);
    });
  });

test.skipIf(!isThere)(
  "a few cases of the suite of hostile specs are safe (needs ../shared)",
  async () => {
    expect(await judged("^(ctl.base|inj.schema.pattern.regex)$")).toContain('verdicts {"OK":2}');
  },
);
