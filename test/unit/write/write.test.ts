import { chmod, mkdir, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  applyPlan,
  createStubs,
  manifestPath,
  orphanStubs,
  planWrite,
  readOwnership,
  renderArtifacts,
  sha256,
} from "../../../generator/emit/index.js";
import { isInside } from "../../../generator/emit/plan.js";
import { valueOf } from "../../support/result.js";
import { scratchFolder } from "../../support/typecheck.js";

let out = "";
beforeEach(async () => {
  out = await scratchFolder("write");
});
afterEach(() => rm(out, { recursive: true, force: true }));

function output(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const hashes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, sha256(text)]),
  );
  const manifest = JSON.stringify({
    specwright: "0",
    inputs: [],
    options: "",
    operations: {},
    schemas: {},
    stubs: [],
    files: hashes,
  });
  return new Map([...Object.entries(files), [manifestPath, manifest]]);
}

async function write(
  files: Readonly<Record<string, string>>,
  force = false,
): Promise<readonly string[]> {
  const plan = await planWrite(out, output(files), await readOwnership(out), force);
  if (!plan.ok) return plan.diagnostics.map(({ code }) => code);
  return (await applyPlan(plan.value)).diagnostics.map(({ code }) => code);
}

async function tree(): Promise<readonly string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

test("pain 5: files that stay the same are not touched, stale ones and their empty folders go", async () => {
  await write({ "a.ts": "1", "deep/er/b.ts": "2" });
  const before = await stat(join(out, "a.ts"));
  expect(await write({ "a.ts": "1", "c.ts": "3" })).toEqual([]);
  expect((await stat(join(out, "a.ts"))).mtimeMs).toBe(before.mtimeMs);
  expect(await readdir(out)).toEqual(["a.ts", "c.ts", manifestPath]);
});

test("pain 5: a file that was changed by hand stops the run and stays, until it is forced", async () => {
  await write({ "a.ts": "1", "b.ts": "1" });
  await writeFile(join(out, "a.ts"), "mine");
  expect(await write({ "a.ts": "2", "b.ts": "2" })).toEqual(["output/edited"]);
  expect(await readFile(join(out, "b.ts"), "utf8")).toBe("1");
  expect(await write({ "b.ts": "2" })).toEqual(["output/edited"]);
  expect(await write({ "a.ts": "2", "b.ts": "2" }, true)).toEqual([]);
});

test("a file that was never ours is not overwritten, nor is one that the spec does not name ever looked at", async () => {
  await writeFile(join(out, "a.ts"), "mine");
  await writeFile(join(out, "notes.txt"), "mine");
  expect(await write({ "a.ts": "1" })).toEqual(["output/foreign"]);
  expect(await write({ "c.ts": "1" })).toEqual([]);
  expect(await tree()).toEqual(["a.ts", "c.ts", "notes.txt", manifestPath].toSorted());
});

test("pain 5: a manifest from a merge conflict owns nothing; one that names files outside deletes nothing", async () => {
  await writeFile(join(out, manifestPath), "<<<<<<< HEAD");
  expect(await write({ "a.ts": "1" })).toEqual([]);
  const outside = join(out, "..", "victim.txt");
  await writeFile(outside, "1");
  await writeFile(
    join(out, manifestPath),
    JSON.stringify({ files: { "../victim.txt": sha256("1") }, stubs: [] }),
  );
  await write({ "a.ts": "1" });
  expect(await readFile(outside, "utf8")).toBe("1");
  await rm(outside);
});

test("when writing fails the old output stays and nothing is left behind", async () => {
  await write({ "a.ts": "1" });
  const taken = join(out, "deep");
  await writeFile(taken, "a file where a folder should be");
  expect(await write({ "a.ts": "2", "deep/b.ts": "2" })).toEqual(["output/unwritable"]);
  expect(await readFile(join(out, "a.ts"), "utf8")).toBe("1");
  expect((await readdir(out)).filter((name) => name.startsWith(".specwright"))).toEqual([]);
});

test.each(["../a", "/a", "a/../b", "a//b", "", "a\\b", "./a", "a/"])(
  "the path %j is not inside",
  (path) => {
    expect(isInside(path)).toBe(false);
  },
);

test("artifacts that clash or lead outside are refused before anything is written", async () => {
  const file = (path: string) => ({ kind: "text", path, text: "" }) as const;
  const twice = await renderArtifacts([file("a.md"), file("a.md")], out, "none");
  const outside = await renderArtifacts([file("../a.md")], out, "none");
  expect([...twice.diagnostics, ...outside.diagnostics].map(({ code }) => code)).toEqual([
    "output/duplicate",
    "output/escapes",
  ]);
});

test("a stub is created once and never opened again, not even through a link", async () => {
  const stubs = [
    { path: "a.ts", text: "new" },
    { path: "b.ts", text: "new" },
    { path: "c.ts", text: "new" },
  ];
  await mkdir(join(out, "stubs"));
  const file = join(out, "stubs", "a.ts");
  await writeFile(file, "mine");
  await chmod(file, 0o444);
  await symlink(join(out, "elsewhere.ts"), join(out, "stubs", "c.ts"));
  expect(valueOf(await createStubs(join(out, "stubs"), stubs))).toEqual(["b.ts"]);
  expect(await readFile(file, "utf8")).toBe("mine");
  const orphans = await orphanStubs(join(out, "stubs"), ["a.ts", "b.ts", "gone.ts"], ["b.ts"]);
  expect(orphans.map(({ message }) => message)).toEqual([
    "the handler `a.ts` answers an operation that the spec no longer has",
  ]);
});
