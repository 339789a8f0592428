import { usedModules } from "../generator/emit/index.js";
import type { Artifact, Module, TextFile } from "../generator/emit/index.js";
import type { TemplateContext } from "../generator/template.js";

const folder = "runtime/";
const imported = /from "(?<path>\.{1,2}\/[^"]+)\.js"/gu;

/** The files that a file of the runtime imports, by their paths below its folder. */
function importsOf(path: string, text: string): readonly string[] {
  const base = new URL(path, "file:///");
  return [...text.matchAll(imported)].map(({ groups }) =>
    new URL(`${groups?.["path"] ?? ""}.ts`, base).pathname.slice(1),
  );
}

/** Where the two zods differ; such a file has a twin for zod/mini, which takes its name. */
const twins: ReadonlySet<string> = new Set(["zod/zod.ts", "zod/object.ts"]);

const sourceOf = (path: string, { policies }: TemplateContext): string =>
  policies.zod === "mini" && twins.has(path) ? path.replace(/\.ts$/u, "-mini.ts") : path;

/** The files of the written runtime that are among the modules that are used, and those that these need. */
function usedRuntime(used: Iterable<string>, context: TemplateContext): readonly TextFile[] {
  const open = [...used]
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

/** Modules one after another, and then the files of the written runtime that they need: no other is copied. */
export function* withRuntime(
  modules: Iterable<Module>,
  context: TemplateContext,
): Generator<Artifact, void, void> {
  const used = new Set<string>();
  for (const module of modules) {
    usedModules(module).forEach((path) => used.add(path));
    yield module;
  }
  yield* usedRuntime(used, context);
}
