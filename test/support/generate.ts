import { builtIn } from "../../generator/built-in.js";
import { resolveOptions } from "../../generator/config/index.js";
import type { Options } from "../../generator/config/index.js";
import type { Flags } from "../../generator/config/index.js";
import { run } from "../../generator/cli/program.js";
import type { ExitCode } from "../../generator/cli/exit.js";
import { valueOf } from "./result.js";

export { valueOf };

/** What the command line hands to the pipeline. */
export const templates = builtIn;

export async function optionsFor(cwd: string, flags: Flags): Promise<Options> {
  return valueOf(await resolveOptions(cwd, flags));
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function specwright(cwd: string, ...words: readonly string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const streams = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  const code = await run(["node", "specwright", ...words], { cwd, templates, streams });
  return { code, ...said };
}
