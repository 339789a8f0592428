import { createTwoFilesPatch } from "diff";
import { check } from "../../commands.js";
import { resolveOptions } from "../../config/index.js";
import type { Flags } from "../../config/index.js";
import type { Change } from "../../emit/index.js";
import type { Templates } from "../../pipeline/index.js";
import { exitCodeOf, exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { printHuman, printJson } from "../reporter.js";
import type { Streams } from "../reporter.js";

/** What generating would change in one file, as a unified diff that `patch` and `git apply` take. */
function unifiedDiff({ path, before, after }: Change): string {
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/u, "");
}

/** `specwright check`: whether the output is what the spec makes. Writes nothing; the diff goes to standard output. */
export async function runCheck(
  cwd: string,
  flags: Flags,
  json: boolean,
  templates: Templates,
  streams: Streams,
): Promise<ExitCode> {
  const options = await resolveOptions(cwd, flags);
  const plan = options.ok ? await check(options.value, templates) : options;
  const diagnostics = options.ok ? [...options.diagnostics, ...plan.diagnostics] : plan.diagnostics;
  const changes = plan.ok ? plan.value.changes : [];
  const stale = changes.map(({ path }) => path);
  const verdict =
    stale.length === 0
      ? "up to date"
      : `stale: ${stale.length} file${stale.length === 1 ? "" : "s"} would change; run \`specwright generate\``;
  const diff = changes.map(unifiedDiff).join("");
  if (!json) streams.out(diff);
  const report = {
    command: "check",
    ok: plan.ok && stale.length === 0,
    facts: { stale, diff },
    lines: plan.ok ? [verdict] : [],
  };
  (json ? printJson : printHuman)(report, diagnostics, streams);
  return plan.ok && stale.length > 0 ? exitCodes.stale : exitCodeOf(diagnostics);
}
