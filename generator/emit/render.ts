import { join, relative, sep } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { foldFileName } from "../naming/index.js";
import type { Artifact, JsonFile, Module } from "./draft.js";
import { Unparsable, loadFormatter } from "./format.js";
import type { FormatName } from "./format.js";
import { layOutJson, layOutMembers } from "./json-layout.js";
import type { Kept } from "./kept.js";
import { enough, layOut } from "./lay-out.js";
import type { PrintedFile } from "./lay-out.js";
import { link, withoutStatements } from "./link.js";
import { isInside } from "./plan.js";
import { printModule } from "./print.js";

const plainJson = ({ value }: JsonFile): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** An artifact as text. */
interface Rendering extends PrintedFile {
  /** Relative to the output folder. */
  readonly name: string;
  /** The text as it is to be, where that is known already. */
  readonly laidOut: string | undefined;
  /** Without its statements, where the next run may use its text. */
  readonly module?: Module;
}

type Print = (artifact: Artifact) => Promise<Rendering>;

/** @returns undefined for what only oxfmt can lay out */
function jsonText<T>({ path, value, isFixed }: JsonFile, kept?: Kept<T>): string | undefined {
  const laid = isFixed === true && kept ? layOutMembers(value, kept.members) : undefined;
  if (laid === undefined) return layOutJson(value);
  kept?.files.made(path, laid);
  return laid.text;
}

/** Prints artifacts, a module only where its text is not known from the run before this one. */
function printer<T>(out: string, format: FormatName, kept: Kept<T> | undefined): Print {
  return async (artifact) => {
    const name = artifact.path;
    const open = { path: join(out, name), name };
    if (artifact.kind === "text") return { ...open, text: artifact.text, laidOut: undefined };
    if (artifact.kind === "json") {
      const text = format === "oxfmt" ? jsonText(artifact, kept) : undefined;
      return { ...open, text: text ?? plainJson(artifact), laidOut: text };
    }
    const known = kept?.textOf(artifact);
    if (known !== undefined) return { ...open, text: known, laidOut: known };
    const bare = kept === undefined ? {} : { module: withoutStatements(artifact) };
    const text = await printModule(link(artifact));
    return { ...open, text, laidOut: kept?.laidOut(artifact, text), ...bare };
  };
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
 * How many batches the formatter has at a time: while it works on one, the next is printed. The formatter runs on threads
 * of its own, and many files at once take several times the work and the memory.
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
  const lay = await loadFormatter(format);
  const print = printer(out, format, kept);
  const check = pathChecker();
  const diagnostics: Diagnostic[] = [];
  const files: [path: string, text: string][] = [];
  const add = (one: Rendering, text: string): void => {
    if (one.module !== undefined) kept?.keep(one.module, one.text, text);
    files.push([one.name, text]);
  };
  const finish = async (batch: readonly Rendering[]): Promise<void> =>
    (await layOut(batch, format, lay)).forEach((text, one) => add(one, text));
  // One iterator for all lanes: each takes the next artifact that nobody has taken.
  const queue = inTurn(artifacts);
  const work = async (): Promise<void> => {
    let batch: Rendering[] = [];
    let length = 0;
    for await (const artifact of queue) {
      const wrong = check(artifact.path);
      if (wrong !== undefined) {
        diagnostics.push(wrong);
        continue;
      }
      const one = await print(artifact);
      if (one.laidOut !== undefined) {
        add(one, one.laidOut);
        continue;
      }
      batch.push(one);
      length += one.text.length;
      if (length < enough) continue;
      await finish(batch);
      [batch, length] = [[], 0];
    }
    await finish(batch);
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
