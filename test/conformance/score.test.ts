import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { block, readScore, readmePath, scoreBlock } from "./score.mjs";
import { exclusions, runSet, scoreOf, sets, shared } from "./suite.mjs";

const score = readScore();

/** A table without the blanks that the formatter puts into it. */
const cells = (text: string): string => text.replaceAll(/ +|-{2,}/gu, " ");

test("every set has a score, all of which is right", () => {
  expect(Object.keys(score).toSorted()).toEqual([...sets].toSorted());
  for (const { passed, asked } of Object.values(score)) expect(passed).toBe(asked);
});

test("at most 6 % of the suite is not asked, each for a written reason", () => {
  const { asked = 0, excluded = Infinity } = score["2020"] ?? {};
  expect(excluded / (asked + excluded)).toBeLessThan(0.06);
  expect([...exclusions().values()].filter((reason) => reason === undefined)).toEqual([]);
});

test("README.md tells the score", () => {
  expect(cells(block.exec(readFileSync(readmePath, "utf8"))?.[0] ?? "")).toBe(
    cells(scoreBlock(score)),
  );
});

/** These stand for all sets, which `npm run conformance` runs. */
test.skipIf(shared === undefined).each([
  ["2020", {}],
  ["typed-format", {}],
  ["typed", { zod: "mini" }],
])(
  "generated validators pass what they passed of the set %s, %j (skipped where ../shared is absent)",
  async (set, config) => {
    const { passed, asked, excluded } = scoreOf(await runSet(set, config));
    expect({ passed, asked, excluded }).toEqual(score[set]);
  },
  120_000,
);
