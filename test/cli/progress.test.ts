import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { doJobs } from "../../generator/cli/session.js";
import type { JobWords } from "../../generator/cli/session.js";
import { checkOutcome } from "../../generator/cli/outcomes.js";
import { templates } from "../support/generate.js";
import { scratchFolder } from "../support/typecheck.js";

let cwd = "";
beforeAll(async () => {
  cwd = await scratchFolder("progress");
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** What a terminal is shown by a run whose second stage begins after so many milliseconds. */
async function shownBy(milliseconds: number, words: Omit<JobWords, "inputs"> = {}) {
  const shown: string[] = [];
  const silent = (): void => undefined;
  const progress = (text: string): void => void shown.push(text);
  const streams = { out: silent, err: silent, progress };
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  await doJobs(
    "check",
    { ...words, inputs: [] },
    { cwd, templates, streams },
    async (_job, watch) => {
      watch.begin("read and lower");
      clock.mockReturnValue(milliseconds);
      watch.begin("emit");
      const outcome = checkOutcome({ job: undefined, diagnostics: [] }, undefined);
      return { outcome };
    },
  );
  clock.mockRestore();
  return shown;
}

test("a long run says what it is at, and leaves nothing of it", async () => {
  expect(await shownBy(600)).toEqual(["emit", ""]);
});

test("a short one says nothing, nor does one that is silent or speaks to programs", async () => {
  expect(await shownBy(100)).toEqual([""]);
  expect(await shownBy(600, { silent: true })).toEqual([]);
  expect(await shownBy(600, { reporter: "json" })).toEqual([]);
});
