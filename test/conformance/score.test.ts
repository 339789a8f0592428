import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { block, readmePath, scoreBlock, scorePath } from "./score.mjs";
import { exclusions, runSet, scoreOf, sets, shared } from "./suite.mjs";

const score = JSON.parse(readFileSync(scorePath, "utf8")) as Record<string, number>;
const readme = readFileSync(readmePath, "utf8");

test("every set has a score", () => {
  expect(Object.keys(score).toSorted()).toEqual([...sets].toSorted());
});

test("the reasons for what is not asked are written", () => {
  expect([...exclusions().values()].filter((reason) => reason === undefined)).toEqual([]);
});

/** The two that take longest stand for the others, which `npm run conformance` runs. */
test.skipIf(shared === undefined).each(["typed", "2020"])(
  "generated validators pass what they passed of the set %s (skipped where ../shared is absent)",
  async (set) => {
    const { passed, asked, excluded } = scoreOf(await runSet(set));
    expect(passed).toBeGreaterThanOrEqual(score[set] ?? Infinity);
    expect(passed).toBe(asked);
    const line = scoreBlock([{ set, passed, asked, excluded }]).split("\n")[4];
    expect(block.exec(readme)?.[0].replaceAll(/ +/gu, " ")).toContain(line);
  },
  120_000,
);
