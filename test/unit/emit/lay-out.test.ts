import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Unparsable, loadFormatter } from "../../../generator/emit/format.js";
import type { Formatter } from "../../../generator/emit/format.js";
import { layOut } from "../../../generator/emit/lay-out.js";
import type { PrintedFile } from "../../../generator/emit/lay-out.js";

const generated = fileURLToPath(new URL("../../../generated", import.meta.url));

/** Every module of the shipped output, with its lines joined where that says the same, as a printer may leave them. */
const modules: readonly PrintedFile[] = readdirSync(generated, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".ts"))
  .map((name) => {
    const path = join(generated, name);
    return { path, text: readFileSync(path, "utf8").replace(/([,{])\n {2,}(?=\w)/gu, "$1 ") };
  });

/** A formatter that counts how often it is called. */
function counting(lay: Formatter) {
  const calls: string[] = [];
  const counted: Formatter = (path, text) => {
    calls.push(path);
    return lay(path, text);
  };
  return { calls, counted };
}

const same: Formatter = (_path, text) => Promise.resolve(text);

const file = (path: string, text: string): PrintedFile => ({ path, text });

test("modules that are laid out by one call look as if each were alone", async () => {
  const lay = await loadFormatter("oxfmt");
  const { calls, counted } = counting(lay);
  const texts = await layOut(modules, "oxfmt", counted);
  expect(calls).toHaveLength(1);
  const alone = await Promise.all(modules.map(async ({ path, text }) => lay(path, text)));
  expect(modules.length).toBeGreaterThan(50);
  expect([...texts.values()]).toEqual(alone);
});

test("a module that does not parse is told by its own path", async () => {
  const lay = await loadFormatter("oxfmt");
  const broken = [file("/out/a.ts", "const a = 1;\n"), file("/out/b.ts", "const = ;\n")];
  const failed = await layOut(broken, "oxfmt", lay).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Unparsable);
  expect(failed).toMatchObject({ path: "/out/b.ts" });
});

test("a module that has the border in it is laid out alone, and so are the others", async () => {
  const { calls, counted } = counting(same);
  const odd = [file("/out/a.ts", "a;\n\n// @@@@@@\n\nb;\n"), file("/out/b.ts", "c;\n")];
  const texts = await layOut(odd, "oxfmt", counted);
  expect([...texts.values()]).toEqual(odd.map(({ text }) => text));
  expect(calls).toEqual(["/out/a.ts", "/out/a.ts", "/out/b.ts"]);
});

test("what is no module is laid out alone, and of Prettier every file", async () => {
  const files = [file("/out/a.ts", "a;\n"), file("/out/b.md", "# b\n"), file("/out/c.ts", "c;\n")];
  const oxfmt = counting(same);
  await layOut(files, "oxfmt", oxfmt.counted);
  expect(oxfmt.calls).toEqual(["/out/a.ts", "/out/b.md"]);
  const prettier = counting(same);
  await layOut(files, "prettier", prettier.counted);
  expect(prettier.calls.toSorted()).toEqual(files.map(({ path }) => path));
});
