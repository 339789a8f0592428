import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const corpus = join(root, "../shared/corpus");

/** Larger documents are mutated too seldom to be worth their time. */
const largest = 60_000;

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /\.(?:md|json|ya?ml)$/u.test(file) && statSync(file).size <= largest)
    .toSorted();
}

function documentOf(text) {
  try {
    const value = parse(text, { maxAliasCount: 100 });
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const seedOf = (file) => {
  const text = readFileSync(file, "utf8");
  const extension = extname(file);
  return { file, text, extension, document: extension === ".md" ? undefined : documentOf(text) };
};

const isSample = (file) => !file.includes("/expected/") && !file.endsWith(".txt");

/** Pages and documents to mutate: our own, and those of the corpus where it is there and wanted. */
export function loadSeeds(withCorpus) {
  const own = [
    "specs",
    "test/samples",
    "test/diagnostics/pages",
    "test/diagnostics/openapi",
    "test/fuzz/regressions",
  ];
  const folders = own.map((folder) => join(root, folder));
  const files = folders.flatMap(filesBelow).filter(isSample);
  const more = withCorpus
    ? [
        "pages-dev/collapsed",
        "pages-dev/with-front-matter",
        "vendors",
        "api-index-pages",
        "openapi/docs",
      ].flatMap((folder) => filesBelow(join(corpus, folder)).slice(0, 150))
    : [];
  return [...files, ...more].map(seedOf);
}
