import { readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const fences = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");

test("the excerpt of the first screen stands in generated/, line by line", () => {
  const files = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.startsWith("dist"),
  );
  const lines = new Set(
    files.flatMap((path) => readFileSync(join(root, "generated", path), "utf8").split("\n")),
  );
  const excerpt = (fences[0] ?? "").split("\n").filter((line) => !/^\s*\/\/ /u.test(line));
  expect(excerpt.length).toBeGreaterThan(20);
  expect(excerpt.filter((line) => line !== "" && !lines.has(line))).toEqual([]);
});

test("the other examples compile against the generated package", async () => {
  const folder = await scratchFolder("readme");
  const generated = (text: string): string =>
    text
      .replaceAll('"invoicing-api/', '"../../generated/')
      .replaceAll(/(generated\/\w+)"/gu, '$1/index.js"')
      .replaceAll('"specwright"', '"../../dist/generator/index.js"');
  const files = fences
    .slice(1)
    .map((text, index) => [`example-${index}.ts`, `${generated(text)}\nexport {};\n`] as const);
  await writeFiles(folder, new Map(files));
  expect(await typeCheckFolder(folder, "5.9", { isolatedDeclarations: false })).toBe("");
  await rm(folder, { recursive: true });
});
