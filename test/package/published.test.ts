import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import type { Ran } from "../support/generate.js";
import { sh } from "../support/sh.js";
import { scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

const named = {
  name: "@acme/trees",
  license: "MIT",
  repository: "https://git.example.com/acme/trees",
  access: "public",
  provenance: true,
};

const page = (name: string, more = ""): string => `# ${name} a tree

It does that.

Endpoint: POST /v1/trees/${name.toLowerCase()}
Version: 1.0.0

## Request fields (application/json):

  - \`height\` (integer, required)

${more}
## Response 201 fields (application/json):

  - \`id\` (string, required)

`;

let cwd = "";
/** What lies in the archive of the first version, and the archive. */
let unpacked = "";
let packing: Ran | undefined;
const archive = (): string => join(cwd, "release/acme-trees-0.1.0.tgz");

const configure = (changes: object = {}): Promise<void> =>
  writeFile(
    join(cwd, "specwright.config.json"),
    JSON.stringify({ input: "specs", format: "none", package: { ...named, ...changes } }),
  );
const put = (path: string, text: string): Promise<void> => writeFile(join(cwd, path), text);
const packagedJson = async (folder: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

async function unpack(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-unpacked-"));
  await sh(folder, "tar", "-xzf", file);
  return join(folder, "package");
}

beforeAll(async () => {
  cwd = await scratchFolder("published");
  await mkdir(join(cwd, "specs"));
  await put("specs/plant.md", page("Plant"));
  await put("LICENSE", "MIT\n");
  await configure({ cjs: true });
  await specwright(cwd, "generate");
  packing = await specwright(cwd, "pack", "--to", "release");
  unpacked = await unpack(archive());
});
afterAll(async () => {
  await rm(cwd, { recursive: true, force: true });
  await rm(join(unpacked, ".."), { recursive: true, force: true });
});

test("packing says what was packed, and where it is", () => {
  expect(packing?.err).toContain("packed @acme/trees 0.1.0\nwrote release/acme-trees-0.1.0.tgz\n");
  expect(packing?.code).toBe(0);
});

test("publint and are-the-types-wrong find nothing, for every way of resolving modules", async () => {
  const bytes = await readFile(archive());
  const tarball = Uint8Array.from(bytes);
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages).toEqual([]);
  const found = await checkPackage(createPackageFromTarballData(tarball));
  expect(found.types === false ? "no types" : found.problems).toEqual([]);
});

test("npm would publish it as it is, and asks nobody", async () => {
  const said = await sh(
    cwd,
    "npm",
    "publish",
    "./release/acme-trees-0.1.0.tgz",
    "--dry-run",
    "--json",
    "--registry=http://127.0.0.1:9",
    "--fetch-retries=0",
  );
  expect(said).toContain("@acme/trees@0.1.0");
  // A folder is what npm corrects; there is nothing to correct.
  const corrected = await sh(unpacked, "npm", "pkg", "fix").then(() => packagedJson(unpacked));
  expect(corrected).toEqual(await packagedJson(await unpack(archive())));
});

test("the package.json says where it comes from and how it is published", async () => {
  const { repository, publishConfig, scripts, devDependencies, sideEffects, license } =
    await packagedJson(unpacked);
  expect(repository).toEqual({ type: "git", url: "git+https://git.example.com/acme/trees.git" });
  expect(publishConfig).toEqual({ access: "public", provenance: true });
  expect([scripts, devDependencies, sideEffects, license]).toEqual([
    undefined,
    undefined,
    false,
    "MIT",
  ]);
  const files = await readdir(unpacked);
  expect(files.toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "contract.json",
    "dist",
    "openapi",
    "package.json",
    "specwright.manifest.json",
    "src",
  ]);
});

test("maps of code and of declarations lead to sources that are there", async () => {
  for (const file of [
    "dist/client/index.js",
    "dist/client/index.d.ts",
    "dist/cjs/client/index.js",
  ]) {
    const map = JSON.parse(await readFile(join(unpacked, `${file}.map`), "utf8")) as {
      sources: readonly string[];
    };
    const folder = join(unpacked, file, "..");
    for (const source of map.sources)
      expect(await readFile(join(folder, source), "utf8"), source).not.toBe("");
  }
});

test("the README shows a call for each group, and the code in it compiles", async () => {
  const readme = await readFile(join(unpacked, "README.md"), "utf8");
  const fences = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");
  expect(fences.length).toBeGreaterThan(0);
  const folder = await scratchFolder("readme-of-package");
  await cp(unpacked, join(folder, "node_modules/@acme/trees"), { recursive: true });
  await writeFiles(folder, new Map(fences.map((text, index) => [`example-${index}.ts`, text])));
  expect(
    await typeCheckFolder(folder, "5.9", { declaration: false, isolatedDeclarations: false }),
  ).toBe("");
  await rm(folder, { recursive: true });
});

test("packing leaves nothing in the output, and an output that is stale is not packed", async () => {
  const hidden = (await readdir(join(cwd, "generated"))).filter((name) => name.startsWith("."));
  expect(hidden).toEqual([]);
  await put("specs/plant.md", page("Plant", "  - `width` (integer)\n\n"));
  const stale = await specwright(cwd, "pack", "--json");
  expect(stale.code).toBe(1);
  expect(JSON.parse(stale.out)).toMatchObject({ ok: false, command: "pack" });
});

test("the version and the changelog follow from what changed", { timeout: 300_000 }, async () => {
  const release = async (since: string, changes: object = {}) => {
    await configure(changes);
    await specwright(cwd, "generate", "--only", "types,client");
    const words = ["--only", "types,client", "--to", "release", "--since", since];
    const ran = await specwright(cwd, "pack", "--json", ...words);
    return JSON.parse(ran.out) as Record<string, unknown>;
  };
  await put("specs/plant.md", page("Plant", "  - `width` (integer)\n\n"));
  const added = await release("release/acme-trees-0.1.0.tgz");
  expect(added).toMatchObject({ version: "0.1.1", bump: "minor" });
  await put("specs/plant.md", page("Plant", "  - `width` (integer, required)\n\n"));
  const broken = await release("release/acme-trees-0.1.1.tgz");
  expect(broken).toMatchObject({ version: "0.2.0", bump: "major" });
  const changelog = await readFile(
    join(await unpack(join(cwd, "release/acme-trees-0.2.0.tgz")), "CHANGELOG.md"),
    "utf8",
  );
  await expect(changelog).toMatchFileSnapshot("expected/CHANGELOG.md");
  const same = await release("release/acme-trees-0.2.0.tgz");
  expect(same).toMatchObject({ version: "0.2.0", bump: "none", diagnostics: expect.anything() });
  expect(JSON.stringify(same)).toContain("package/same");
  const low = await release("release/acme-trees-0.1.1.tgz", { version: "0.1.2" });
  expect(low).toMatchObject({ version: "0.1.2", bump: "major" });
  expect(JSON.stringify(low)).toContain("package/version-low");
});
