import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../generator/pipeline.js";
import { optionsFor, templates, valueOf } from "./support/generate.js";
import { compilers, root, typeCheckFolder } from "./support/typecheck.js";
import type { CompilerVersion } from "./support/typecheck.js";

/**
 * A folder a case: `spec/` is what is read, `specwright.config.json` what is asked for, `expected/` what comes out.
 * UPDATE=1 writes `expected/` anew; read the difference before you commit it.
 */
const samples = join(root, "test/samples");

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(folder)) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map(async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8")] as const));
  return new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function generated(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(samples, name);
  const options = await optionsFor(folder, { inputs: [join(folder, "spec")], out: join(folder, "expected") });
  const output = valueOf(await compile(options, templates));
  const stubs = output.stubs.map(({ path, text }) => [`../handlers/${path}`, text] as const);
  // The runtime is copied as it is written; its own tests are elsewhere.
  const own = [...output.files].filter(([path]) => !path.startsWith("runtime/"));
  return new Map([...own, ...stubs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function update(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe.each((await readdir(samples, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name))("%s", (name) => {
  test("makes the expected files and no others", async () => {
    const made = await generated(name);
    const folder = join(samples, name, "expected");
    if (process.env["UPDATE"] === "1") await update(folder, made);
    const expected = await filesBelow(folder);
    expect([...made.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of made) expect(text, path).toBe(expected.get(path));
  });
});

test.each(Object.keys(compilers) as CompilerVersion[])("generated/ compiles under strict flags with TypeScript %s", async (version) => {
  expect(await typeCheckFolder(join(root, "generated"), version)).toBe("");
});
