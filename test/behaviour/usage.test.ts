import { cp, mkdir, rm } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";
import type { Uses } from "../samples/tools.js";

const samples = join(root, "test/samples");
const used = readdirSync(samples).filter((name) => existsSync(join(samples, name, "usage.ts")));

let folder = "";
/** The output of each sample with the uses of it beside, as they are imported there. */
beforeAll(async () => {
  folder = await scratchFolder("usage");
  await cp(join(samples, "tools.ts"), join(folder, "tools.ts"));
  for (const name of used) {
    const out = join(folder, name, "output");
    const options = await optionsFor(join(samples, name), {
      inputs: [join(samples, name, "spec")],
      out,
    });
    await mkdir(out, { recursive: true });
    await writeFiles(
      out,
      valueOf(await compile({ ...options, stubs: undefined }, templates, {})).files,
    );
    await cp(join(samples, name, "usage.ts"), join(folder, name, "usage.ts"));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the uses of samples compile", async () => {
  expect(await typeCheckFolder(folder, "7", { isolatedDeclarations: false })).toBe("");
});

test.each(used)("%s is used as it should be", async (name) => {
  const outfile = join(folder, name, "usage.mjs");
  await build({
    entryPoints: [join(folder, name, "usage.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const { uses } = (await import(pathToFileURL(outfile).href)) as { readonly uses: Uses };
  for (const [what, use] of Object.entries(uses)) {
    const [actual, expected] = await use();
    expect(actual, what).toEqual(expected);
  }
});
