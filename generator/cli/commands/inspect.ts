import { resolveOptions } from "../../config/index.js";
import type { Flags } from "../../config/index.js";
import { lowerInputs } from "../../pipeline.js";
import { exitCodeOf } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { printHuman } from "../reporter.js";
import type { Streams } from "../reporter.js";

/** `specwright inspect`: what was read, before any pass; with `facts` one JSON line an operation. */
export async function runInspect(cwd: string, flags: Flags, facts: boolean, streams: Streams): Promise<ExitCode> {
  const options = await resolveOptions(cwd, flags);
  const lowered = options.ok ? await lowerInputs(options.value) : options;
  void facts;
  printHuman({ command: "inspect", ok: lowered.ok, facts: {}, lines: [] }, lowered.diagnostics, streams);
  return exitCodeOf(lowered.diagnostics);
}
