import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The flags that generated code must compile under. */
export const strictFlags: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(root, "test/support/strict-flags.json"), "utf8"),
);

const require = createRequire(import.meta.url);
/** The compilers by version, as package names of this repository. */
export const compilers = { "5.9": "typescript", "7": "typescript7" } as const;
export type CompilerVersion = keyof typeof compilers;

/** A folder inside the repository, so that packages resolve, and outside of what git tracks. */
export async function scratchFolder(name: string): Promise<string> {
  const cache = join(root, ".cache");
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, `${name}-`));
}

function runCompiler(folder: string, version: CompilerVersion): Promise<string> {
  const bin = join(dirname(require.resolve(`${compilers[version]}/package.json`)), "bin/tsc");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, "-p", folder, "--pretty", "false"],
      { cwd: dirname(folder), maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve(error === null ? "" : `${stdout}${stderr}`.trim() || String(error));
      },
    );
  });
}

/**
 * What the compiler says of every TypeScript file in a folder; empty when it is content.
 * @param flags instead of the strict ones, for code that a user writes
 */
export async function typeCheckFolder(
  folder: string,
  version: CompilerVersion,
  flags: Readonly<Record<string, boolean>> = {},
): Promise<string> {
  const config = {
    compilerOptions: { ...strictFlags, ...flags },
    include: ["**/*.ts"],
    exclude: ["node_modules", "dist"],
  };
  const name = `tsconfig.${version}.json`;
  await writeFile(join(folder, name), JSON.stringify(config));
  const said = await runCompiler(join(folder, name), version);
  await rm(join(folder, name));
  return said;
}

export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
