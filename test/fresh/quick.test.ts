import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, scratchFolder } from "../support/typecheck.js";

const cli = join(root, "dist/bin/specwright.js");
const hook = join(root, "test/fresh/loaded.mjs");

let cwd = "";
const file = (path: string): string => join(cwd, path);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was loaded, without what belongs to Node; below dist/ where it is ours. */
  readonly modules: readonly string[];
}

const run = (...words: readonly string[]): Promise<Ran> => runWith({}, ...words);

async function runWith(
  env: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Ran> {
  const LOADED = `${cwd}.loaded`;
  await rm(LOADED, { force: true });
  const said = await new Promise<Omit<Ran, "modules">>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", hook, cli, ...words],
      { cwd, env: { ...process.env, ...env, LOADED } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
  const loaded = (await readFile(LOADED, "utf8")).trim().split("\n");
  const modules = loaded
    .filter((url) => !url.startsWith("node:") && !url.startsWith("data:"))
    .map((url) =>
      url.includes("/node_modules/")
        ? url.replace(/^.*\/node_modules\//u, "package ")
        : url.replace(/^.*\/dist\//u, ""),
    );
  return { ...said, modules: modules.filter((url) => !url.endsWith("loaded.mjs")) };
}

const isQuick = ({ modules }: Ran): boolean =>
  !modules.some((name) => name.startsWith("bin/program-"));

const config = (more = ""): string => `
import { defineConfig } from "specwright";
import { out } from "./out-folder.mjs";
export default defineConfig({
  input: "specs",
  overlays: "overlay.yaml",
  templates: ["types", "server", "zod", "./table.mjs"],
  out,
  stubs: "handlers",
  format: "none",
  ${more}
});
`;

const table = (title: string): string =>
  `export default { name: "table", requires: [], draft: () => [{ kind: "text", path: "API.md", text: "${title}\\n" }] };\n`;

const overlay = (title: string): string => `overlay: 1.0.0
info: { title: Corrections, version: "1" }
actions:
  - { target: $.info, update: { title: ${title} } }
`;

beforeAll(async () => {
  cwd = await scratchFolder("quick");
  await mkdir(file("specs"));
  await cp(join(root, "specs/create-invoice.md"), file("specs/page.md"));
  await writeFile(file("out-folder.mjs"), 'export const out = "made";\n');
  await writeFile(file("specwright.config.mts"), config());
  await writeFile(file("table.mjs"), table("one"));
  await writeFile(file("overlay.yaml"), overlay("Invoicing"));
  const first = await run("generate");
  if (first.code !== 0) throw new Error(first.err);
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
  await rm(`${cwd}.loaded`, { force: true });
});

test("nothing changed: few small modules are loaded, and the same is told", async () => {
  const before = await stat(file("made/specwright.manifest.json"));
  const generated = await run("generate");
  expect(generated.modules.map((name) => name.replace(/-[A-Z0-9]{8}(?=\.js$)/u, "")).toSorted())
    .toMatchInlineSnapshot(`
      [
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/chunk.js",
        "bin/listing.js",
        "bin/specwright.js",
      ]
    `);
  const sizes = generated.modules.map(async (name) => (await stat(join(root, "dist", name))).size);
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size)).toBeLessThan(60_000);
  expect(generated.err).toMatch(/^made: \d+ unchanged\n2 warnings, 2 notes$/mu);
  const checked = await run("check", "--reporter=human");
  expect([isQuick(checked), checked.code, checked.out]).toEqual([true, 0, ""]);
  expect(checked.err).toContain("up to date");
  expect((await stat(file("made/specwright.manifest.json"))).ino).toBe(before.ino);
  await writeFile(file("specwright.config.mts"), `${config()}\n`);
  const slow = await run("check");
  expect([isQuick(slow), slow.err]).toEqual([false, checked.err]);
  expect((await run("check", "--json")).out).toBe(
    (await run("check", "--json", "--timing")).out.replace(/,\n {2}"timing": \[[^]*\]\n/u, "\n"),
  );
});

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(file(path), change(await readFile(file(path), "utf8")));
}

/** Changes after which a run may not be quick; each is followed by one that is quick again. */
const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  "an edited page": () =>
    edit("specs/page.md", (text) => text.replace("`memo` (string)", "`memo` (integer)")),
  "a new file in the folder": () => writeFile(file("specs/other.txt"), "no page\n"),
  "an edited overlay": () => writeFile(file("overlay.yaml"), overlay("Billing")),
  "an edited config": () => writeFile(file("specwright.config.mts"), config('prose: "suggest",')),
  "an edited module that the config imports": () =>
    writeFile(file("out-folder.mjs"), 'export const out = "made/deeper";\n'),
  "an edited template": () => writeFile(file("table.mjs"), table("two")),
  "a stub that is gone": async () => {
    const [name = ""] = await readdir(file("handlers"));
    await rm(file(`handlers/${name}`));
  },
  "a generated file that is gone": () => rm(file("made/deeper/API.md")),
  "a config that comes before the other": () =>
    writeFile(file("specwright.config.ts"), config('prose: "off",')),
  "a run that was cut off": () => mkdir(file("made/.deeper.specwright/next"), { recursive: true }),
};

/** Changes after which the output would be the same. */
const harmless: Readonly<Record<string, () => Promise<unknown>>> = {
  "an input that was written again": () => edit("specs/page.md", (text) => text),
  "an output that was written again, as by git": async () => {
    const names = await readdir(file("made/types"));
    for (const name of names) await edit(`made/types/${name}`, (text) => text);
  },
  "a file of the user's in the output": () => writeFile(file("made/notes.txt"), "mine"),
};

test.each(Object.entries(harmless))("%s is no reason to run", async (_name, change) => {
  await change();
  const ran = await run("generate");
  expect([isQuick(ran), ran.code]).toEqual([true, 0]);
});

test("an edit of the output is seen, whatever its size and time of writing", async () => {
  const path = file("made/types/index.ts");
  const { atime, mtime } = await stat(path);
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("e", "E"));
  await utimes(path, atime, mtime);
  const ran = await run("generate");
  expect([isQuick(ran), ran.code]).toEqual([false, 3]);
  expect(ran.err).toContain("error[output/edited]: the generated file `types/index.ts`");
  expect((await run("check")).code).toBe(1);
  expect((await run("generate", "--force")).code).toBe(0);
  expect(isQuick(await run("check"))).toBe(true);
});

/** Whether the output was made, if only to compare it. */
const isMade = ({ modules }: Ran): boolean =>
  modules.some((url) => url.startsWith("package oxfmt"));

test("a config that asks its surroundings is run every time, and nothing more while it says the same", async () => {
  const asks =
    'export default { input: "specs", out: process.env.OUT ?? "asked", only: ["types"] };';
  await writeFile(file("asks.mjs"), asks);
  const words = ["generate", "--config", "asks.mjs"] as const;
  const first = await run(...words);
  expect([isQuick(first), isMade(first), first.code], first.err).toEqual([false, true, 0]);
  const second = await run(...words);
  expect([isQuick(second), isMade(second), second.code]).toEqual([false, false, 0]);
  expect(second.err).toBe(first.err.replace("created", "unchanged"));
  const checked = await run("check", "--config", "asks.mjs");
  expect([isMade(checked), checked.code]).toEqual([false, 0]);
  const elsewhere = await runWith({ OUT: "elsewhere" }, ...words);
  expect([isMade(elsewhere), elsewhere.code]).toEqual([true, 0]);
  await edit("specs/page.md", (text) => `${text}\n`);
  expect(isMade(await run(...words))).toBe(true);
});

test("a layout by Prettier depends on every config above it; one that is code is asked each time", async () => {
  const words = ["generate", "specs", "--config", "pretty/layout.json"] as const;
  await mkdir(file("pretty"));
  const stated = { out: "made", only: ["types"], format: "prettier" };
  await writeFile(file("pretty/layout.json"), JSON.stringify(stated));
  const laidOut = (): Promise<string> => readFile(file("pretty/made/types/index.ts"), "utf8");
  expect([isQuick(await run(...words)), isQuick(await run(...words))]).toEqual([false, true]);
  const before = await laidOut();
  await writeFile(file("pretty/.prettierrc"), "tabWidth: 8\nsemi: false\n");
  expect([isQuick(await run(...words)), isQuick(await run(...words))]).toEqual([false, true]);
  expect(await laidOut()).not.toBe(before);
  await rm(file("pretty/.prettierrc"));
  await writeFile(file("pretty/prettier.config.mjs"), "export default { semi: false };\n");
  expect([isQuick(await run(...words)), isQuick(await run(...words))]).toEqual([false, false]);
});

test.each(Object.entries(changes))("%s is seen", async (_name, change) => {
  await change();
  const first = await run("generate");
  expect([isQuick(first), first.code], first.err).toEqual([false, 0]);
  const second = await run("generate");
  expect([isQuick(second), second.code]).toEqual([true, 0]);
});
