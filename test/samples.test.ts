import { existsSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "./support/generate.js";
import {
  compilers,
  root,
  scratchFolder,
  typeCheckFolder,
  writeFiles,
} from "./support/typecheck.js";
import type { CompilerVersion } from "./support/typecheck.js";

/**
 * A folder a case: `spec/` is what is read, `specwright.config.json` what is asked for, `expected/` what comes out and
 * `handlers/` the stubs. UPDATE=1 writes them anew; read the difference before you commit it.
 */
const samples = join(root, "test/samples");
const names = (await readdir(samples, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sorted = (files: Iterable<readonly [string, string]>): ReadonlyMap<string, string> =>
  new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function filesBelow(
  folder: string,
  prefix: string,
): Promise<readonly (readonly [string, string])[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(
      async (path) =>
        [
          `${prefix}/${relative(folder, path).replaceAll("\\", "/")}`,
          await readFile(path, "utf8"),
        ] as const,
    ),
  );
}

/** Everything that a case makes, by path below its folder. */
async function generate(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(samples, name);
  const options = await optionsFor(folder, {
    inputs: [join(folder, "spec")],
    out: join(folder, "expected"),
  });
  const output = valueOf(await compile(options, templates, {}));
  const stubs = output.stubs.map(({ path, text }) => [`handlers/${path}`, text] as const);
  return sorted([
    ...[...output.files].map(([path, text]) => [`expected/${path}`, text] as const),
    ...stubs,
  ]);
}

/** The runtime is copied as it is written; its own tests are elsewhere. */
const isShown = (path: string): boolean => !path.startsWith("expected/runtime/");

async function update(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const made of ["expected", "handlers"])
    await rm(join(folder, made), { recursive: true, force: true });
  await writeFiles(folder, files);
}

test.each(names)("the sample %s makes the expected files and no others", async (name) => {
  const made = sorted([...(await generate(name))].filter(([path]) => isShown(path)));
  const folder = join(samples, name);
  if (process.env["UPDATE"] === "1") await update(folder, made);
  const expected = sorted([
    ...(await filesBelow(join(folder, "expected"), "expected")),
    ...(await filesBelow(join(folder, "handlers"), "handlers")),
  ]);
  expect([...made.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of made) expect(text, path).toBe(expected.get(path));
});

test("generated/ holds what its manifest lists and nothing else", async () => {
  const { files } = JSON.parse(
    await readFile(join(root, "generated/specwright.manifest.json"), "utf8"),
  ) as { files: Readonly<Record<string, string>> };
  const held = await filesBelow(join(root, "generated"), "held");
  const made = held.map(([path]) => path.slice("held/".length));
  const own = made.filter((path) => !/^(?:dist|node_modules)\//u.test(path));
  expect(own.toSorted()).toEqual([...Object.keys(files), "specwright.manifest.json"].toSorted());
});

test.each(Object.keys(compilers) as CompilerVersion[])(
  "all samples compile under strict flags with TypeScript %s",
  async (version) => {
    const folder = await scratchFolder("samples");
    for (const name of names) await writeFiles(join(folder, name), await generate(name));
    expect(await typeCheckFolder(folder, version)).toBe("");
    await rm(folder, { recursive: true });
  },
);

test.each(Object.keys(compilers) as CompilerVersion[])(
  "generated/ compiles under strict flags with TypeScript %s",
  async (version) => {
    expect(await typeCheckFolder(join(root, "generated"), version)).toBe("");
  },
);
