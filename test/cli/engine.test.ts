import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const engine = new URL("../../dist/generator/cli/engine.js", import.meta.url).href;

/** How often a loop runs that V8 optimizes by itself and a tuned one does not, by the majors of Node with flags. */
const rounds: Readonly<Record<string, number>> = { 20: 15, 22: 15, 24: 8 };
const [major = ""] = process.versions.node.split(".");

const program = (before: string): string => `
  ${before}
  function sum(list) { let all = 0; for (const one of list) all += one; return all; }
  const list = Array.from({ length: 1000 }, (_, index) => index);
  for (let round = 0; round < ${rounds[major] ?? 15}; round += 1) sum(list);
`;

/** What V8 says of the functions that it optimizes while a program runs. */
function optimized(before: string): readonly string[] {
  const flags = ["--trace-opt", "--no-concurrent-recompilation", "--input-type=module"];
  const said = execFileSync(process.execPath, [...flags, "--eval", program(before)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return said
    .split("\n")
    .filter((line) => /completed (?:compiling|optimizing).*\bsum\b/u.test(line));
}

const tuned = `import { relaxEngine, tuneEngine } from ${JSON.stringify(engine)}; tuneEngine();`;

test("V8 says nothing of a flag that it does not know", () => {
  const words = ["--input-type=module", "--eval", `${tuned} relaxEngine();`];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  expect(stdout + stderr).toBe("");
});

test("a process that goes on optimizes as usual", () => {
  expect(optimized(`${tuned} relaxEngine();`)).not.toEqual([]);
});

test.runIf(major in rounds)("a function that runs for a moment is not optimized", () => {
  expect(optimized("")).not.toEqual([]);
  expect(optimized(tuned)).toEqual([]);
});
