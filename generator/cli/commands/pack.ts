import { relative, resolve } from "node:path";
import { check } from "../../commands.js";
import type { Options } from "../../config/index.js";
import { pack } from "../../pack/index.js";
import type { Packed } from "../../pack/index.js";
import { exitCodeOf, exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { writeChangelog } from "../pack/changelog.js";
import { doJobs, shown } from "../session.js";
import type { JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";
import type { JobOutcome, ToldDiagnostic } from "../told.js";

/** The words of `pack` beside those of every job. */
export interface PackWords {
  readonly to?: string;
  readonly since?: string;
}

const nothing = { facts: {}, lines: [], result: "", stale: [] } as const;

/** A package of what the spec no longer says is not made. */
function staleOutcome(
  job: string | undefined,
  { cwd, out }: Options,
  paths: readonly string[],
  diagnostics: readonly ToldDiagnostic[],
): JobOutcome {
  const stale = paths.map((path) => `${shown(cwd, out)}/${path}`);
  const lines = ["stale: the output is not what the spec makes; run `specwright generate`"];
  const code = exitCodes.stale;
  return { ...nothing, job, ok: false, code, diagnostics, facts: { stale }, lines, stale };
}

function packedOutcome(
  job: string | undefined,
  packed: Packed | undefined,
  cwd: string,
  diagnostics: readonly ToldDiagnostic[],
): JobOutcome {
  const code = exitCodeOf(diagnostics);
  if (packed === undefined) return { ...nothing, job, ok: false, code, diagnostics };
  const { name, version, bump, changes, archive, size } = packed;
  const path = relative(cwd, archive).replaceAll("\\", "/");
  const count = `${changes.length} change${changes.length === 1 ? "" : "s"}`;
  const why = bump === undefined ? "" : ` (${bump}: ${count})`;
  return {
    ...nothing,
    job,
    ok: true,
    code,
    diagnostics,
    facts: { name, version, bump: bump ?? null, changes: changes.length, archive: path, size },
    lines: [`packed ${name} ${version}${why}`, `wrote ${path}`],
  };
}

/** `specwright pack`: the npm package of an output that is what the spec makes. */
export function runPack(
  words: JobWords & PackWords,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, templates } = surroundings;
  return doJobs("pack", words, surroundings, async ({ name, options }, watch) => {
    const compared = await check(options, templates, { stage: (stage) => watch.begin(stage) });
    if (!compared.ok)
      return { outcome: packedOutcome(name, undefined, cwd, compared.diagnostics.map(tellable)) };
    const { plan, output } = compared.value;
    const read = compared.diagnostics.map(tellable);
    const stale = plan.changes.map(({ path }) => path);
    if (stale.length > 0) return { outcome: staleOutcome(name, options, stale, read) };
    watch.begin("pack");
    const to = resolve(cwd, words.to ?? ".");
    const request = { to, since: words.since, changelog: writeChangelog };
    const packed = await pack(options, output, templates, request);
    const diagnostics = [...read, ...packed.diagnostics.map(tellable)];
    return { outcome: packedOutcome(name, packed.ok ? packed.value : undefined, cwd, diagnostics) };
  });
}
