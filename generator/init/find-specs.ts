import { open, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { manifestPath } from "../emit/index.js";
import { isSpec } from "../frontends/sort-sources.js";
import { filesBelow } from "../read/index.js";

/** What a folder may be made of. */
export interface FoundSpecs {
  /** OpenAPI documents, relative to the folder, with forward slashes. */
  readonly documents: readonly string[];
  /** The folder of all endpoint pages, or the page where there is one; undefined where there is none. */
  readonly pages: string | undefined;
}

const readable = /\.(?:md|markdown|mdx|txt|json|ya?ml)$/iu;
const enough = 1 << 16;

/** The start of a file, which tells what it is. */
async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The longest folder that all paths lie in. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(path).split("/"));
  const length = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  return (length < 0 ? first : first.slice(0, length)).join("/") || ".";
}

/** Looks for specs below a folder; hidden folders and outputs of ours are left out. */
export async function findSpecs(cwd: string): Promise<FoundSpecs> {
  const hidden = (path: string): boolean => /(?:^|\/)\./u.test(path);
  const files = await filesBelow(cwd, {
    file: (path) => readable.test(path) && !hidden(path),
    folder: (path) => !hidden(path),
  });
  const outputs = new Set<string>();
  for (const folder of new Set(files.map((file) => dirname(file))))
    if (await isThere(join(folder, manifestPath))) outputs.add(folder);
  const specs: string[] = [];
  for (const file of files) {
    if ([...outputs].some((output) => file.startsWith(output + sep))) continue;
    const path = relative(cwd, file).split(sep).join("/");
    const text = await startOf(file).catch(() => "");
    if (isSpec({ path, text })) specs.push(path);
  }
  const documents = specs.filter((path) => /\.(?:json|ya?ml)$/iu.test(path));
  const pages = specs.filter((path) => !documents.includes(path));
  if (pages.length === 0) return { documents, pages: undefined };
  // A folder also takes the pages that are to come, unless it is the one that everything is in.
  const folder = commonFolder(pages);
  return { documents, pages: folder === "." && pages.length === 1 ? pages[0] : folder };
}
