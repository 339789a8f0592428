import { Unparsable } from "./format.js";
import type { FormatName, Formatter } from "./format.js";

/** A file as it was printed. */
export interface PrintedFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** How much text, in UTF-16 units, is worth a call of the formatter: one costs more than the work on a small module. */
export const enough = 20_000;

/** What stands between two modules in a call. What a spec says never stands in a comment of this form. */
const border = "\n// @@@@@@\n";

/** A part of a text as one of its own: V8 would keep the whole for it, with two bytes a letter for one that asks for two. */
const copied = (part: string): string => Buffer.from(part).toString();

/** The texts between borders; nothing where the borders are not where they were put, each with an empty line around. */
function textsIn(whole: string, count: number): readonly string[] | undefined {
  const texts: string[] = [];
  for (let start = 0; start < whole.length;) {
    const at = whole.indexOf(border, start);
    const end = at < 0 ? whole.length : at;
    texts.push(copied(whole.slice(start, end)));
    start = end + border.length + 1;
  }
  const areWhole = texts.every((text) => text.endsWith("\n") && !text.startsWith("\n"));
  return areWhole && texts.length === count ? texts : undefined;
}

/** Lays out modules by one call. @returns nothing where one of them does not come back, as what does not parse */
async function layOutTogether(
  modules: readonly PrintedFile[],
  lay: Formatter,
): Promise<readonly string[] | undefined> {
  const [first] = modules;
  if (first === undefined || modules.length === 1) return undefined;
  try {
    const whole = await lay(first.path, modules.map(({ text }) => text).join(`${border}\n`));
    return textsIn(whole, modules.length);
  } catch (error) {
    if (error instanceof Unparsable) return undefined;
    throw error;
  }
}

/** Lays out one file after another: many at once take several times the memory. */
async function layOutAlone(
  files: readonly PrintedFile[],
  lay: Formatter,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { path, text } of files) texts.push(await lay(path, text));
  return texts;
}

/** Of Prettier, a file is laid out by the configuration of its own folder. */
const isModule = ({ path }: PrintedFile, format: FormatName): boolean =>
  format === "oxfmt" && path.endsWith(".ts");

/**
 * Lays out files, those that are modules by one call: how a module is laid out depends on nothing outside of it.
 * @returns the texts by the files
 * @throws Unparsable with the path of a file that is not in the language of its suffix
 */
export async function layOut<File extends PrintedFile>(
  files: readonly File[],
  format: FormatName,
  lay: Formatter,
): Promise<ReadonlyMap<File, string>> {
  const modules = files.filter((file) => isModule(file, format));
  const others = files.filter((file) => !isModule(file, format));
  const texts = [
    ...((await layOutTogether(modules, lay)) ?? (await layOutAlone(modules, lay))),
    ...(await layOutAlone(others, lay)),
  ];
  return new Map([...modules, ...others].map((file, index) => [file, texts[index] ?? file.text]));
}
