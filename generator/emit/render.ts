import { join, relative, sep } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { foldFileName } from "../naming/index.js";
import type { Artifact } from "./draft.js";
import { Unparsable, loadFormatter } from "./format.js";
import type { FormatName, Formatter } from "./format.js";
import { link } from "./link.js";
import { isInside } from "./plan.js";

/** Files that are laid out at the same time: enough to keep the formatter busy, and few enough to hold in memory. */
const atOnce = 64;

/** ts-morph takes long to load, so it is loaded only when there is something to print. */
async function textOf(artifact: Artifact): Promise<string> {
  if (artifact.kind === "text") return artifact.text;
  const { printModule } = await import("./print.js");
  return printModule(link(artifact));
}

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

async function layOut(
  artifact: Artifact,
  out: string,
  lay: Formatter,
): Promise<readonly [path: string, text: string]> {
  return [artifact.path, await lay(join(out, artifact.path), await textOf(artifact))];
}

/** The entries that are made of items, a few at the same time. */
async function inTurns<T>(
  items: readonly T[],
  make: (item: T) => Promise<readonly [string, string]>,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (let from = 0; from < items.length; from += atOnce) {
    const entries = await Promise.all(items.slice(from, from + atOnce).map(make));
    for (const [path, text] of entries) made.set(path, text);
  }
  return made;
}

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
  try {
    return result(await inTurns(sorted, (artifact) => layOut(artifact, out, lay)), []);
  } catch (error) {
    if (!(error instanceof Unparsable)) throw error;
    const path = relative(out, error.path).split(sep).join("/");
    return failure(report("output/unparsable", { path, reason: error.message }));
  }
}
