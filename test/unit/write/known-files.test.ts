import type * as fs from "node:fs";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { planWrite, readOwnership, sha256 } from "../../../generator/emit/index.js";
import { KnownFiles } from "../../../generator/emit/known-files.js";
import { scratchFolder } from "../../support/typecheck.js";

const reads = vi.hoisted(() => ({ count: 0 }));

vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const readFileSync = (...args: Parameters<typeof original.readFileSync>) => {
    reads.count += 1;
    return original.readFileSync(...args);
  };
  return { ...original, readFileSync };
});

let out = "";
let known: KnownFiles;
beforeEach(async () => {
  out = await scratchFolder("known");
  known = new KnownFiles();
});
afterEach(() => rm(out, { recursive: true, force: true }));

const file = (): string => join(out, "a.ts");
const look = (wanted: string): string | undefined => known.textIn(file(), "a.ts", wanted);

/** Lets the clock of the file system go on, as far as it takes for two changes to differ. */
const settle = (): Promise<void> => pause(40);

/** A text that stands in the file, was read, and is trusted from then on. */
async function trusted(text: string): Promise<void> {
  await writeFile(file(), text);
  await settle();
  expect(look(text)).toBe(text);
}

test("a file that was read and not touched since is not read again", async () => {
  await trusted("one");
  const before = reads.count;
  expect([look("one"), look("two")]).toEqual(["one", "one"]);
  expect(reads.count).toBe(before);
});

test("a file that is edited is seen, also with the same size and the same time of writing", async () => {
  await trusted("one");
  const { atime, mtime } = await stat(file());
  await settle();
  await writeFile(file(), "two");
  await utimes(file(), atime, mtime);
  expect(look("one")).toBe("two");
});

test("a file in whose place another one is put is seen", async () => {
  await trusted("one");
  const { atime, mtime } = await stat(file());
  await writeFile(`${file()}.new`, "two");
  await utimes(`${file()}.new`, atime, mtime);
  await rename(`${file()}.new`, file());
  expect(look("one")).toBe("two");
});

test("a file that was read within the tick of its change is read again", async () => {
  await writeFile(file(), "one");
  expect(look("one")).toBe("one");
  await writeFile(file(), "two");
  expect(look("one")).toBe("two");
});

test("what was only written is not trusted, nor what stands in the way", async () => {
  expect(known.hashOf("a.ts", "one")).toBe(sha256("one"));
  await writeFile(file(), "mine");
  await settle();
  expect([look("one"), look("one")]).toEqual(["mine", "mine"]);
  await writeFile(file(), "more");
  expect(look("one")).toBe("more");
});

test("what was only written is read back while there is time, once", async () => {
  const readBack = (): number => [...known.readBack(out)].length;
  known.hashOf("a.ts", "one");
  known.hashOf("gone/b.ts", "two");
  await mkdir(join(out, "c.ts"));
  known.hashOf("c.ts", "three");
  await writeFile(file(), "one");
  expect(readBack()).toBe(3);
  await settle();
  expect([readBack(), readBack()]).toEqual([3, 2]);
  const before = reads.count;
  expect(look("one")).toBe("one");
  expect(reads.count).toBe(before);
  known.hashOf("a.ts", "two");
  await writeFile(file(), "two");
  await settle();
  expect([readBack(), readBack()]).toEqual([3, 2]);
  await writeFile(file(), "one");
  expect(look("two")).toBe("one");
});

test("what was edited before it was read back is seen, with the same size and the same time of writing", async () => {
  known.hashOf("a.ts", "one");
  await writeFile(file(), "one");
  const { atime, mtime } = await stat(file());
  await writeFile(file(), "two");
  await utimes(file(), atime, mtime);
  await settle();
  expect([...known.readBack(out)]).toHaveLength(1);
  expect(look("one")).toBe("two");
});

test("a file that is gone, or that is forgotten, is not remembered", async () => {
  await trusted("one");
  await rm(file());
  expect(look("one")).toBeUndefined();
  await writeFile(file(), "two");
  expect(look("one")).toBe("two");
  await trusted("one");
  known.keepOnly(new Set());
  await writeFile(file(), "two");
  expect(look("one")).toBe("two");
});

test("a hash is that of the text that is asked for, whatever was asked before", () => {
  const long = "é".repeat(1_000_001);
  for (const text of ["one", "two", "one", long, `${long}.`, long]) {
    expect(known.hashOf("a.ts", text)).toBe(sha256(text));
    expect(known.hashOfStanding("a.ts", "one")).toBe(sha256("one"));
    const bytes = known.bytesOf("a.ts", text);
    if (bytes !== undefined) expect(Buffer.from(bytes).toString()).toBe(text);
  }
  expect(known.bytesOf("a.ts", "another")).toBeUndefined();
});

test("pain 5: an edited file stops a process that goes on, at once and later", async () => {
  const files = (text: string) => new Map([["a.ts", text]]);
  const owned = (text: string) => ({ files: { "a.ts": sha256(text) }, schemas: {}, stubs: [] });
  const codes = async (now: string, before: string): Promise<readonly string[]> => {
    known.hashOf("a.ts", now);
    const plan = await planWrite(out, files(now), owned(before), false, known);
    return plan.diagnostics.map(({ code }) => code);
  };
  await writeFile(file(), "one");
  await settle();
  expect(await codes("one", "one")).toEqual([]);
  expect(await codes("two", "one")).toEqual([]);
  await writeFile(file(), "own");
  expect(await codes("two", "one")).toEqual(["output/edited"]);
  await settle();
  expect(await codes("two", "one")).toEqual(["output/edited"]);
  await writeFile(file(), "two");
  expect(await codes("two", "one")).toEqual([]);
  expect(await readFile(file(), "utf8")).toBe("two");
});

test("a manifest that was made is known, until another one stands there", async () => {
  const path = join(out, "specwright.manifest.json");
  const owned = { files: { a: "0" }, schemas: {}, stubs: [] };
  const other = { files: { b: "0" }, schemas: {}, stubs: [] };
  await writeFile(path, JSON.stringify(other));
  expect((await readOwnership(out, known)).files).toEqual({ b: "0" });
  known.manifests.made(JSON.stringify(owned), owned);
  expect((await readOwnership(out, known)).files).toEqual({ b: "0" });
  await writeFile(path, JSON.stringify(owned));
  expect(await readOwnership(out, known)).toBe(owned);
  await writeFile(path, JSON.stringify(other));
  expect((await readOwnership(out, known)).files).toEqual({ b: "0" });
});

test("a manifest is read anew when it says something else", async () => {
  const path = join(out, "specwright.manifest.json");
  const manifest = (name: string): string => JSON.stringify({ files: { [name]: "0" } });
  for (const name of ["a", "b", "a"]) {
    await writeFile(path, manifest(name));
    expect(Object.keys((await readOwnership(out, known)).files)).toEqual([name]);
  }
  const [one, other] = [await readOwnership(out, known), await readOwnership(out, known)];
  expect(one).toBe(other);
  await rm(path);
  expect((await readOwnership(out, known)).files).toEqual({});
});
