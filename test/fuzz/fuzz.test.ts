import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";

const fuzz = (...words: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const script = join(root, "test/fuzz/main.mjs");
    execFile(process.execPath, [script, ...words], { cwd: root }, (error, stdout, stderr) => {
      resolve(error === null ? stdout : `${stdout}${stderr}`);
    });
  });

test("mutated pages and documents end in an output or in located errors", async () => {
  const said = await fuzz("60", "--seed", "1", "--no-corpus");
  expect(said).toMatch(/60 executions in .*; 0 kinds of findings/u);
});
