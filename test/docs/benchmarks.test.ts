import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";

/** What the scripts of the benchmark export; they are plain JavaScript. */
interface Render {
  readonly render: (results: unknown, tried: string) => string;
}
interface Targets {
  readonly parts: readonly string[];
  readonly targets: Readonly<Record<string, unknown>>;
}

const load = (file: string): Promise<unknown> => import(join(root, "test/bench", file));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The text with all that a run finds out left away: figures, verdicts, the machine, what was told of a part. */
function shape(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !/^(?:- (?:.* processors|Node |Peers: )|Rounds: |Not run yet)/u.test(line))
    .map((line) => {
      const [, what, , target] = line.split(/ *\| */u);
      return line.startsWith("|") ? `${what} | ${target}`.replace(/-+/gu, "-") : line;
    })
    .filter((line) => line.trim() !== "");
}

test("docs/benchmarks.md is what the script writes", async () => {
  const { render } = (await load("render.mjs")) as Render;
  const empty = { figures: {}, runs: {}, machine: [] };
  const { code } = await format("benchmarks.md", render(empty, read("test/bench/tried.md")));
  expect(shape(read("docs/benchmarks.md"))).toEqual(shape(code));
});

test("every target belongs to a part that is printed", async () => {
  const { parts, targets } = (await load("targets.mjs")) as Targets;
  const [figures = ""] = read("docs/benchmarks.md").split("\n## What was tried\n");
  expect(figures.match(/^## /gmu)?.length).toBe(parts.length);
  expect(figures.match(/^\| (?!what|-)/gmu)?.length).toBe(Object.keys(targets).length);
});
