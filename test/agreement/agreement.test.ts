import { expect, test } from "vitest";
import { agreement } from "./agreement.mjs";

test("generated validators and an independent judge agree", async () => {
  const { pairs, accepted, near, disagreements } = await agreement({
    seed: 11,
    schemas: 100,
    values: 10,
  });
  expect(disagreements).toEqual([]);
  expect(pairs).toBe(1000);
  // Else the pairs would say little.
  expect(accepted).toBeGreaterThan(250);
  expect(accepted).toBeLessThan(750);
  expect(near).toBeGreaterThan(300);
}, 60_000);
