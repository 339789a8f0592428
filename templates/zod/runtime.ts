import { usedModules } from "../../generator/emit/index.js";
import type { Module, TextFile } from "../../generator/emit/index.js";
import type { TemplateContext } from "../../generator/template.js";

const folder = "runtime/";
const imported = /from "(?<path>\.{1,2}\/[^"]+)\.js"/gu;

/** The files that a file of the runtime imports, by their paths below its folder. */
function importsOf(path: string, text: string): readonly string[] {
  const base = new URL(path, "file:///");
  return [...text.matchAll(imported)].map(({ groups }) =>
    new URL(`${groups?.["path"] ?? ""}.ts`, base).pathname.slice(1),
  );
}

/** Which zod is used is said in one file, of which there are two. */
const sourceOf = (path: string, { policies }: TemplateContext): string =>
  path === "zod/zod.ts" && policies.zod === "mini" ? "zod/zod-mini.ts" : path;

/** The files of the written runtime that modules use, and those that these need. */
export function usedRuntime(
  modules: readonly Module[],
  context: TemplateContext,
): readonly TextFile[] {
  const open = usedModules(modules)
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  const texts = new Map<string, string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (texts.has(path)) continue;
    const text = context.runtimeFile(sourceOf(path, context));
    texts.set(path, text);
    open.push(...importsOf(path, text));
  }
  return [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ kind: "text", path: `${folder}${path}`, text }));
}
