import { join, relative, sep } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { foldFileName } from "../naming/index.js";
import type { Artifact } from "./draft.js";
import { Unparsable, loadFormatter } from "./format.js";
import type { FormatName } from "./format.js";
import { link } from "./link.js";
import { isInside } from "./plan.js";
import { printModule } from "./print.js";

const textOf = (artifact: Artifact): string | Promise<string> =>
  artifact.kind === "text" ? artifact.text : printModule(link(artifact));

function checkPaths(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return artifacts.flatMap(({ path }) => {
    // Paths that differ in letter case or Unicode form are one file on some systems.
    const folded = foldFileName(path);
    const twice = seen.has(folded);
    seen.add(folded);
    if (!isInside(path)) return [report("output/escapes", { path })];
    return twice ? [report("output/duplicate", { path })] : [];
  });
}

/**
 * How many files the formatter has at a time: while it works on one, the next is printed. The formatter runs on threads
 * of its own, and thousands of files at once take it six times the work and three times the memory.
 */
const lanes = 2;

/** Artifacts as the texts of files: linked, printed and laid out, by path, in the order of the paths. */
export async function renderArtifacts(
  artifacts: readonly Artifact[],
  out: string,
  format: FormatName,
): Promise<Result<ReadonlyMap<string, string>>> {
  const diagnostics = checkPaths(artifacts);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const lay = await loadFormatter(format);
  const sorted = artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map(sorted.map(({ path }) => [path, ""]));
  // One iterator for all lanes: each takes the next artifact that nobody has taken.
  const queue = sorted.values();
  const work = async (): Promise<void> => {
    for (const artifact of queue)
      files.set(artifact.path, await lay(join(out, artifact.path), await textOf(artifact)));
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
    return result(files, []);
  } catch (error) {
    if (!(error instanceof Unparsable)) throw error;
    const path = relative(out, error.path).split(sep).join("/");
    return failure(report("output/unparsable", { path, reason: error.message }));
  }
}
