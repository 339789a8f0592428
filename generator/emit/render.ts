import { join, relative, sep } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { foldFileName } from "../naming/index.js";
import type { Artifact, JsonFile } from "./draft.js";
import { Unparsable, loadFormatter } from "./format.js";
import type { FormatName, Formatter } from "./format.js";
import { layOutJson } from "./json-layout.js";
import type { Kept } from "./kept.js";
import { link, withoutStatements } from "./link.js";
import { isInside } from "./plan.js";
import { printModule } from "./print.js";

const plainJson = ({ value }: JsonFile): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Prints artifacts and lays them out. */
async function loadPrinter(
  out: string,
  format: FormatName,
): Promise<(artifact: Artifact) => Promise<string>> {
  const lay: Formatter = await loadFormatter(format);
  const printed = (artifact: Artifact): string | Promise<string> => {
    if (artifact.kind === "text") return artifact.text;
    return artifact.kind === "json" ? plainJson(artifact) : printModule(link(artifact));
  };
  return async (artifact) => {
    const known =
      artifact.kind === "json" && format === "oxfmt" ? layOutJson(artifact.value) : undefined;
    return known ?? lay(join(out, artifact.path), await printed(artifact));
  };
}

/** Prints a module only where its text is not known from the run before this one. */
async function printKept<T>(
  artifact: Artifact,
  print: (artifact: Artifact) => Promise<string>,
  kept: Kept<T> | undefined,
): Promise<string> {
  if (kept === undefined || artifact.kind !== "module") return print(artifact);
  const known = kept.textOf(artifact);
  if (known !== undefined) return known;
  const bare = withoutStatements(artifact);
  const text = await print(artifact);
  kept.keep(bare, text);
  return text;
}

/** Says what is wrong with one path after another. */
function pathChecker(): (path: string) => Diagnostic | undefined {
  const seen = new Set<string>();
  return (path) => {
    // Paths that differ in letter case or Unicode form are one file on some systems.
    const folded = foldFileName(path);
    const twice = seen.has(folded);
    seen.add(folded);
    if (!isInside(path)) return report("output/escapes", { path });
    return twice ? report("output/duplicate", { path }) : undefined;
  };
}

/**
 * How many files the formatter has at a time: while it works on one, the next is printed. The formatter runs on threads
 * of its own, and thousands of files at once take it six times the work and three times the memory.
 */
const lanes = 2;

/**
 * Artifacts as the texts of files: linked, printed and laid out, by path, in the order of the paths. An artifact is asked
 * for when it is its turn, and let go as soon as it is text: all drafts of a large API take several times its output.
 * @param kept knows texts of the run before this one, and those of this one afterwards
 */
export async function renderArtifacts<T>(
  artifacts: Iterable<Artifact> | AsyncIterable<Artifact>,
  out: string,
  format: FormatName,
  kept?: Kept<T>,
): Promise<Result<ReadonlyMap<string, string>>> {
  const print = await loadPrinter(out, format);
  const check = pathChecker();
  const diagnostics: Diagnostic[] = [];
  const files: [path: string, text: string][] = [];
  // One iterator for all lanes: each takes the next artifact that nobody has taken.
  const queue = inTurn(artifacts);
  const work = async (): Promise<void> => {
    for await (const artifact of queue) {
      const wrong = check(artifact.path);
      if (wrong === undefined) files.push([artifact.path, await printKept(artifact, print, kept)]);
      else diagnostics.push(wrong);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
  } catch (error) {
    if (!(error instanceof Unparsable)) throw error;
    const path = relative(out, error.path).split(sep).join("/");
    diagnostics.push(report("output/unparsable", { path, reason: error.message }));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return result(new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1))), []);
}

/** One item after another, whoever asks for it. */
async function* inTurn<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, void> {
  yield* items;
}
