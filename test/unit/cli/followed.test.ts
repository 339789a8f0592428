import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Followed, Unsettled } from "../../../generator/cli/watching/followed.js";
import { scratchFolder } from "../../support/typecheck.js";

let folder = "";
beforeEach(async () => {
  folder = await scratchFolder("followed");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file that was written, made or removed since it was noted has changed; a folder has not", async () => {
  const followed = new Followed();
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  await writeFile(one, "1");
  followed.add([one, other, folder]);
  expect(followed.haveChanged()).toBe(false);
  followed.note();
  await mkdir(join(folder, "inner"));
  followed.add([one]);
  expect(followed.haveChanged()).toBe(false);
  for (const change of [() => writeFile(one, "12"), () => writeFile(other, ""), () => rm(one)]) {
    await change();
    expect(followed.haveChanged()).toBe(true);
    followed.note();
    expect(followed.haveChanged()).toBe(false);
  }
});

test("a file that is still being written is not settled", async () => {
  const unsettled = new Unsettled();
  expect(unsettled.areSettled()).toBe(true);
  const path = join(folder, "one");
  await writeFile(path, "1");
  unsettled.add(path);
  await writeFile(path, "12");
  expect(unsettled.areSettled()).toBe(false);
  expect(unsettled.areSettled()).toBe(true);
  await writeFile(path, "123");
  expect(unsettled.areSettled()).toBe(false);
  await rm(path);
  expect(unsettled.areSettled()).toBe(false);
  expect(unsettled.areSettled()).toBe(true);
  await writeFile(path, "1");
  unsettled.clear();
  expect(unsettled.areSettled()).toBe(true);
});
