import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../../support/generate.js";
import { scratchFolder, typeCheckFolder } from "../../support/typecheck.js";
import { readCode } from "../shape.js";
import { advisories } from "./injection.js";

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("advisories");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesOf(out: string): Promise<readonly string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Imports everything at once in a process of its own, which tells what ran. */
async function imported(out: string, sources: readonly string[]): Promise<string> {
  const entry = sources
    .map((path, index) => `export * as m${index} from ${JSON.stringify(path)};`)
    .join("\n");
  const outfile = join(out, "bundle.mjs");
  await build({
    stdin: { contents: entry, resolveDir: out, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "silent",
  });
  const program = `Object.defineProperty(globalThis,"__CANARY",{set:(n)=>console.log("ran "+n)});const before=Object.getOwnPropertyNames(Object.prototype).length;await import(${JSON.stringify(outfile)});if(Object.getOwnPropertyNames(Object.prototype).length!==before)console.log("polluted");console.log("imported");`;
  return new Promise((resolve) => {
    execFile(process.execPath, ["--input-type=module", "-e", program], (error, stdout, stderr) =>
      resolve(error === null ? stdout.trim() : stderr),
    );
  });
}

test.each(advisories.map((one) => [one.ids.join(", "), one] as const))(
  "%s",
  async (_, { document }) => {
    const name = `case${advisories.findIndex((one) => one.document === document)}`;
    const cwd = join(folder, name, "deep", "work");
    await mkdir(cwd, { recursive: true });
    await writeFile(join(cwd, "spec.json"), JSON.stringify(document));
    const { code, err } = await specwright(cwd, "generate", "spec.json", "--out", "out");
    expect(err).not.toMatch(/^\s+at /mu);
    // Nothing is written beside the output, whatever the names say.
    expect(
      (await readdir(join(folder, name), { recursive: true })).filter(
        (path) => path.includes("escaped") && !path.startsWith("deep/work/out/"),
      ),
    ).toEqual([]);
    if (code === 2) {
      expect(err).toMatch(/spec\.json:\d+:\d+/u);
      expect(await readdir(cwd)).toEqual(["spec.json"]);
      return;
    }
    expect(code, err).toBe(0);
    const out = join(cwd, "out");
    const files = await filesOf(out);
    const sources = files.filter((path) => path.endsWith(".ts"));
    const problems = await Promise.all(
      sources.map(async (path) => readCode(path, await readFile(path, "utf8")).problems),
    );
    expect(problems.flat()).toEqual([]);
    expect(await imported(out, sources)).toBe("imported");
  },
);

test("one of the outputs with all that is legal in it compiles", async () => {
  const cwd = join(folder, "compiled");
  await mkdir(cwd);
  const named = advisories.find(({ ids }) => ids.includes("CVE-2026-44295"));
  await writeFile(join(cwd, "spec.json"), JSON.stringify(named?.document));
  expect((await specwright(cwd, "generate", "spec.json", "--out", "out")).code).toBe(0);
  await writeFile(join(cwd, "package.json"), '{ "type": "module" }');
  expect(await typeCheckFolder(cwd, "7")).toBe("");
});
