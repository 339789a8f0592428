import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { compilerOptions, peersOf, unpackaged } from "../package/index.js";
import type { TemplateName } from "../template.js";
import { compileBy, findCompiler, isInstalled } from "./compiler.js";
import type { Compiler } from "./compiler.js";

/** The folder of the sources in a package; maps lead to it. */
export const sourceFolder = "src";

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Writes the sources below `src`, and every other text where it lay. */
export async function writeStage(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    if (unpackaged.includes(path)) continue;
    await put(join(folder, path.endsWith(".ts") ? `${sourceFolder}/${path}` : path), text);
  }
}

const shared = {
  ...compilerOptions,
  rootDir: sourceFolder,
  declarationMap: true,
};

/** By the form of the modules: the options that differ, and what the nearest package.json says of the result. */
const forms = {
  esm: { outDir: "dist", type: "module", more: {} },
  // Sources are written as ES modules, so this form cannot be verbatim.
  cjs: { outDir: "dist/cjs", type: "commonjs", more: { verbatimModuleSyntax: false } },
} as const;

type Form = keyof typeof forms;

async function compileForm(
  folder: string,
  compiler: Compiler,
  form: Form,
  noCheck: boolean,
): Promise<Result<undefined>> {
  const { outDir, type, more } = forms[form];
  // Which form a source has is said by the package.json above it.
  const marker = join(folder, sourceFolder, "package.json");
  await put(marker, JSON.stringify({ type }));
  const config = join(folder, `tsconfig.${form}.json`);
  const options = { ...shared, ...more, outDir, noCheck };
  await put(config, JSON.stringify({ compilerOptions: options, include: [sourceFolder] }));
  const compiled = await compileBy(compiler, config);
  await rm(config);
  await rm(marker);
  if (form === "cjs")
    await put(
      join(folder, outDir, "package.json"),
      `${JSON.stringify({ type, sideEffects: false })}\n`,
    );
  return compiled;
}

/** Compiles what was staged, checked where every peer is installed. */
export async function compileStage(
  folder: string,
  out: string,
  templates: ReadonlySet<TemplateName>,
  cjs: boolean,
): Promise<Result<undefined>> {
  const compiler = findCompiler(out);
  if (!compiler.ok) return compiler;
  const missing = Object.keys(peersOf(templates)).filter((name) => !isInstalled(name, out));
  const diagnostics: Diagnostic[] = [...compiler.diagnostics];
  if (missing.length > 0)
    diagnostics.push(report("package/unchecked", { peers: missing.join(", ") }));
  const wanted: readonly Form[] = cjs ? ["esm", "cjs"] : ["esm"];
  for (const form of wanted) {
    // The second form is the same code, which the first one has checked.
    const noCheck = missing.length > 0 || form === "cjs";
    const compiled = await compileForm(folder, compiler.value, form, noCheck);
    if (!compiled.ok) return { ok: false, diagnostics: [...diagnostics, ...compiled.diagnostics] };
  }
  return result(undefined, diagnostics);
}
