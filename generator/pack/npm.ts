import { execFile } from "node:child_process";

/** How a command ended, with all that it said. */
export interface Ended {
  readonly ok: boolean;
  readonly out: string;
  /** Both streams; empty when it said nothing. */
  readonly said: string;
}

/** Runs a program to its end. It never throws: a program that is not there has failed too. */
export function runProgram(
  program: string,
  words: readonly string[],
  folder: string,
  more: { readonly env?: Readonly<Record<string, string>>; readonly shell?: boolean } = {},
): Promise<Ended> {
  const { env = {}, shell = false } = more;
  const options = { cwd: folder, env: { ...process.env, ...env }, shell, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    execFile(program, [...words], options, (error, out, err) => {
      const said = `${out}${err}`.trim();
      const reason = said === "" && error !== null ? error.message : said;
      resolve({ ok: error === null, out, said: reason });
    });
  });
}

/** What may stand in a word for npm: a shell stands before it on Windows. */
export const isPackageName = (word: string): boolean => /^[@\w./~^*-]+$/u.test(word);

/**
 * Packs a folder, or what the registry has under a name, without running any script of it.
 * @param what empty for the folder itself
 * @param into the folder for the archive
 */
export function npmPack(folder: string, what: string, into: string): Promise<Ended> {
  const words = [
    "pack",
    "--ignore-scripts",
    "--loglevel=error",
    ...(what === "" ? [] : ["--", what]),
  ];
  return runProgram("npm", words, folder, {
    env: { npm_config_pack_destination: into, npm_config_update_notifier: "false" },
    // On Windows npm is a script of the shell.
    shell: process.platform === "win32",
  });
}

/** The file name that npm gives the archive of a package. */
export function archiveName(name: string, version: string): string {
  return `${name.replace(/^@/u, "").replaceAll("/", "-")}-${version}.tgz`;
}
