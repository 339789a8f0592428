import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { runProgram } from "./npm.js";

/** A TypeScript compiler. */
export interface Compiler {
  readonly version: string;
  /** The script that is `tsc`. */
  readonly script: string;
}

/** The first version that knows every option that the output is made for (`erasableSyntaxOnly`). */
const oldest = [5, 8] as const;

function isOldEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The `typescript` that a file would import. */
function compilerFrom(file: string): Compiler | undefined {
  try {
    const path = createRequire(file).resolve("typescript/package.json");
    const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
    const script = join(dirname(path), "bin/tsc");
    return isOldEnough(version) && existsSync(script) ? { version, script } : undefined;
  } catch {
    return undefined;
  }
}

/** The TypeScript of the project, else the one that was installed with Specwright. */
export function findCompiler(folder: string, own: string = import.meta.url): Result<Compiler> {
  const theirs = compilerFrom(join(folder, "package.json"));
  if (theirs !== undefined) return result(theirs, []);
  const ours = compilerFrom(own);
  if (ours === undefined) return failure(report("package/no-compiler", {}));
  return result(ours, [report("package/own-compiler", { version: ours.version })]);
}

/** Whether a package is installed where a folder would look for it. */
export function isInstalled(name: string, from: string): boolean {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "node_modules", name))) return true;
    if (dirname(folder) === folder) return false;
  }
}

/** Compiles by a config. What the compiler has to say against it is an error. */
export async function compileBy(compiler: Compiler, config: string): Promise<Result<undefined>> {
  const words = [compiler.script, "-p", config, "--pretty", "false"];
  const { ok, said } = await runProgram(process.execPath, words, dirname(config));
  const [first = ""] = said.split("\n");
  if (ok) return result(undefined, []);
  return failure(report("package/does-not-compile", { reason: first }));
}
