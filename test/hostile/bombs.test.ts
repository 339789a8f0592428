import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { scratchFolder } from "../support/typecheck.js";

interface Case {
  readonly id: string;
  readonly ext: string;
  readonly vector: string;
  readonly text?: string;
  readonly build?: (variants: readonly unknown[]) => unknown;
}

/** Of the cases that `npm run hostile -- --own` runs all of, those that once took for ever or overflowed the stack. */
const chosen = [
  "chain-back-3000-or-text",
  "all-of-two-dags",
  "complete-unions",
  "types-and-unions",
  "examples-large",
];

const { default: cases } = (await import("./cases/index.mjs" as string)) as {
  readonly default: readonly Case[];
};

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("bombs");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(chosen)("%s ends soon, in an output or in an error with a place", async (name) => {
  const found = cases.find(({ id }) => id === `own.resources.${name}`);
  const cwd = join(folder, name);
  await mkdir(cwd, { recursive: true });
  await writeFile(join(cwd, "specwright.config.json"), '{ "format": "none" }');
  await writeFile(join(cwd, "spec.json"), JSON.stringify(found?.build?.([])));
  const started = process.cpuUsage();
  const words = ["--out", "out", "--only", "types"];
  const { code, err } = await specwright(cwd, "generate", "spec.json", ...words);
  const { user, system } = process.cpuUsage(started);
  expect([0, 2]).toContain(code);
  expect(err).not.toMatch(/^\s+at /mu);
  if (code === 2) expect(err).toMatch(/spec\.json:\d+:\d+/u);
  expect((user + system) / 1_000).toBeLessThan(10_000);
});
