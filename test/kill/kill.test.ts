import { spawn } from "node:child_process";
import { cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifestPath, sha256 } from "../../generator/emit/index.js";
import { root, scratchFolder } from "../support/typecheck.js";
import { killRuns } from "./kill.mjs";

test("runs that are killed at random moments leave a whole output", async () => {
  const met = await killRuns(14, 7);
  expect(met.killed).toBeGreaterThan(7);
  expect([met.mixtures, met.left]).toEqual([[], []]);
});

function generate(cwd: string, page: string): Promise<number | null> {
  const words = [join(root, "dist/bin/specwright.js"), "generate", page, "--out", "out"];
  const child = spawn(process.execPath, words, { cwd, stdio: "ignore" });
  return new Promise((resolve) => child.on("exit", resolve));
}

test("several runs at once leave the output of one of them", async () => {
  const cwd = await scratchFolder("at-once");
  const page = await readFile(join(root, "specs/create-invoice.md"), "utf8");
  await cp(join(root, "specs/create-invoice.md"), join(cwd, "a.md"));
  await writeFile(join(cwd, "b.md"), page.replaceAll("`memo`", "`remark`"));
  const codes = await Promise.all(
    ["a.md", "b.md", "a.md", "b.md"].map((name) => generate(cwd, name)),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  const { files } = JSON.parse(await readFile(join(cwd, "out", manifestPath), "utf8")) as {
    files: Record<string, string>;
  };
  for (const [path, hash] of Object.entries(files))
    expect(sha256(await readFile(join(cwd, "out", path), "utf8")), path).toBe(hash);
  expect((await readdir(cwd)).toSorted()).toEqual(["a.md", "b.md", "out"]);
  await rm(cwd, { recursive: true });
});
