import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const engine = new URL("../../dist/generator/cli/engine.js", import.meta.url).href;

const program = (before: string): string => `
  ${before}
  function sum(list) { let all = 0; for (const one of list) all += one; return all; }
  const list = Array.from({ length: 1000 }, (_, index) => index);
  for (let round = 0; round < 15; round += 1) sum(list);
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

test("a process that goes on optimizes as usual", () => {
  const again = `import { relaxEngine, tuneEngine } from ${JSON.stringify(engine)}; tuneEngine(); relaxEngine();`;
  expect(optimized(again)).not.toEqual([]);
});

test("a function that runs for a moment is not optimized, by a flag that this Node knows", () => {
  expect(optimized("")).not.toEqual([]);
  const late = `import { tuneEngine } from ${JSON.stringify(engine)}; tuneEngine();`;
  expect(optimized(late)).toEqual([]);
});
