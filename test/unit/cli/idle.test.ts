import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Idle } from "../../../generator/cli/watching/idle.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Ten steps of some milliseconds each. */
function tenSteps() {
  const seen = { steps: 0 };
  function* work(): Generator<undefined, void, undefined> {
    for (; seen.steps < 10; seen.steps += 1) {
      const end = performance.now() + 4;
      while (performance.now() < end);
      yield;
    }
  }
  return { seen, work: work() };
}

test("work is done when nothing else comes, with pauses in between", () => {
  const { seen, work } = tenSteps();
  new Idle().begin(work);
  expect(seen.steps).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(seen.steps).toBeGreaterThan(0);
  expect(seen.steps).toBeLessThan(10);
  vi.runAllTimers();
  expect(seen.steps).toBe(10);
});

test("work that was stopped is left where it is", () => {
  const { seen, work } = tenSteps();
  const idle = new Idle();
  idle.begin(work);
  vi.advanceTimersToNextTimer();
  const { steps } = seen;
  idle.stop();
  vi.runAllTimers();
  expect(seen.steps).toBe(steps);
});
