import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { sh } from "../support/sh.js";
import { root } from "../support/typecheck.js";
import { runAction } from "./action.js";

/*
 * What a team does with a spec from its first day to its first release, in a repository of its own. The tests build on each
 * other, so they run in their order.
 */
let repository = "";
const consumers: string[] = [];
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(repository, path)), { recursive: true });
  await writeFile(join(repository, path), text);
};
const git = (...words: readonly string[]): Promise<string> => sh(repository, "git", ...words);
const commit = async (subject: string): Promise<void> => {
  await git("add", "--all");
  await git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-qm", subject);
};

async function link(folder: string, packages: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, target] of Object.entries(packages)) {
    const path = join(folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(join(root, target), path);
  }
}

const modules = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, `node_modules/${name}`]));

const page = (fields: string): string => `# Plant a tree

Plants a tree.

Endpoint: POST /v1/trees
Version: 1.0.0

## Request fields (application/json):

  - \`species\` (string, required)

${fields}
## Response 201 fields (application/json):

  - \`id\` (string, required)

`;

beforeAll(async () => {
  // Outside of this repository, so that nothing of it can be found by chance.
  repository = await mkdtemp(join(tmpdir(), "specwright-pipeline-"));
  await git("init", "-q");
  await put("package.json", '{ "name": "trees", "private": true, "type": "module" }\n');
  await put(".gitignore", "node_modules\nrelease\n");
  await put("specs/plant-tree.md", page(""));
  // The compiler of this project is TypeScript 7.
  await link(repository, { specwright: ".", typescript: "node_modules/typescript7" });
  await link(repository, modules("zod", "express", "fastify", "@types/express", "@types/node"));
  await put(
    "node_modules/.bin/specwright",
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/bin/specwright.js")}" "$@"\n`,
  );
  await sh(repository, "chmod", "+x", "node_modules/.bin/specwright");
});
afterAll(async () => {
  for (const folder of [repository, ...consumers])
    await rm(folder, { recursive: true, force: true });
});

test("init, generate and commit, and check is content", async () => {
  const begun = await specwright(
    repository,
    "init",
    "--yes",
    "--package",
    "trees-api",
    "--scripts",
  );
  expect(begun.code, begun.err).toBe(0);
  expect((await specwright(repository, "generate")).code).toBe(0);
  await commit("Plant trees");
  expect((await specwright(repository, "check")).code).toBe(0);
  expect(await git("status", "--porcelain")).toBe("");
});

test("the action passes where nothing is stale", async () => {
  const ran = await runAction(repository, {});
  expect([ran.code, ran.outputs["check"]]).toEqual([0, "0"]);
  expect(ran.summary).toBe("");
});

test("the action compares nothing where the spec is new", async () => {
  await put("new/plant-tree.md", page(""));
  const ran = await runAction(repository, { spec: "new", base: "HEAD" });
  expect([ran.code, ran.outputs["diff"], ran.outputs["diff-code"]]).toEqual([0, "", ""]);
  expect(ran.summary).toContain("The spec is new");
  await rm(join(repository, "new"), { recursive: true });
});

test("after the spec was edited check exits with 1, and shows what would change", async () => {
  await put("specs/plant-tree.md", page("  - `height` (integer, required)\n\n"));
  const checked = await specwright(repository, "check");
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("+  height: number;");
  expect(checked.err).toContain("stale: ");
  expect(await git("status", "--porcelain")).toBe(" M specs/plant-tree.md\n");
});

test("the action fails then, and annotates the files", async () => {
  const ran = await runAction(repository, {});
  expect([ran.code, ran.outputs["check"]]).toEqual([1, "1"]);
  expect(ran.out).toMatch(/^::error file=generated\/\S+,title=stale::/mu);
  expect(ran.summary).toContain("specwright generate");
});

test("diff tells a pull request what breaks, and exits with 4", async () => {
  const words = ["HEAD:specs", "specs", "--format", "markdown", "--fail-on", "breaking"];
  const compared = await specwright(repository, "diff", ...words);
  expect(compared.code, compared.err).toBe(4);
  expect(compared.out).toContain("## Changes of the API");
  expect(compared.out).toContain("height");
  const ran = await runAction(repository, { spec: "specs", base: "HEAD" });
  expect(ran.outputs["diff"]).toContain("## Changes of the API");
  expect(ran.outputs["diff-code"]).toBe("4");
});

test(
  "generate, commit and pack, with the compiler of the project",
  { timeout: 300_000 },
  async () => {
    const config = await readFile(join(repository, "specwright.config.ts"), "utf8");
    await put("specwright.config.ts", config.replace('"trees-api" }', '"trees-api", cjs: true }'));
    expect((await specwright(repository, "generate")).code).toBe(0);
    await commit("Ask for the height");
    const packed = await specwright(repository, "pack", "--to", "release");
    expect(packed.code, packed.err).toBe(0);
    expect(packed.err).toContain("wrote release/trees-api-0.1.0.tgz\n");
    expect(packed.err).not.toContain("package/");
    expect(await git("status", "--porcelain")).toBe("");
  },
);

/** A fresh project with the archive installed, without a network. */
async function consumer(type: "module" | "commonjs"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-consumer-"));
  consumers.push(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "app", type }));
  const archive = join(repository, "release/trees-api-0.1.0.tgz");
  await sh(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", archive);
  await link(folder, modules("zod"));
  return folder;
}

const calling = (imports: string): string => `${imports}
async function main(): Promise<void> {
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch: async (_url, init) => {
      const body = JSON.parse(String(init?.body)) as { readonly species: string };
      return Response.json({ id: body.species }, { status: 201 });
    },
  });
  const tree: CreateTreeRequest = { species: "oak", height: 3 };
  const result = await client.createTree({ body: tree });
  if (result.status === 201) console.log(result.body.id satisfies string);
}
void main();
`;

const esm = `import { createClient } from "trees-api/client";
import type { CreateTreeRequest } from "trees-api/types";
`;

const cjs = `import client = require("trees-api/client");
import type { CreateTreeRequest } from "trees-api/types";
const { createClient } = client;
`;

const compile = (folder: string, ...words: readonly string[]): Promise<string> => {
  const flags = ["--strict", "--target", "es2022", "--lib", "es2023,dom"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return sh(folder, process.execPath, tsc, ...flags, ...words);
};

test("an ESM project compiles against it and runs", async () => {
  const folder = await consumer("module");
  await writeFile(join(folder, "app.ts"), calling(esm));
  await compile(folder, "--module", "nodenext", "app.ts");
  expect(await sh(folder, process.execPath, "app.js")).toBe("oak\n");
});

test("a CommonJS project compiles against it and runs", async () => {
  const folder = await consumer("commonjs");
  await writeFile(join(folder, "app.ts"), calling(cjs));
  await compile(folder, "--module", "node16", "app.ts");
  expect(await readFile(join(folder, "app.js"), "utf8")).toContain('require("trees-api/client")');
  expect(await sh(folder, process.execPath, "app.js")).toBe("oak\n");
});

test("a bundler project compiles against it, and the bundle runs by itself", async () => {
  const folder = await consumer("module");
  await writeFile(join(folder, "app.ts"), calling(esm));
  const words = ["--noEmit", "--module", "esnext", "--moduleResolution", "bundler", "app.ts"];
  await compile(folder, ...words);
  await build({
    entryPoints: [join(folder, "app.ts")],
    outfile: join(folder, "bundle/app.mjs"),
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
  const alone = await mkdtemp(join(tmpdir(), "specwright-bundle-"));
  consumers.push(alone);
  await cp(join(folder, "bundle/app.mjs"), join(alone, "app.mjs"));
  expect(await sh(alone, process.execPath, "app.mjs")).toBe("oak\n");
});
