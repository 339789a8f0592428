/**
 * `npm run oracle [-- TEXT]`: our types against those of openapi-typescript, for every document of the corpus, or those whose path
 * has the text in it. The exit code is 1 when a type differs that `exceptions.txt` does not list, or when one that it lists does not.
 */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { compareTypes } from "./compare.js";
import { documents, exceptionsOf } from "./exceptions.js";

const wanted = process.argv[2] ?? "";
const rows: Record<string, string | number>[] = [];
let isFine = true;
for (const file of documents().filter((path) => path.includes(wanted) && existsSync(path))) {
  const document = basename(file);
  const started = performance.now();
  const { compared, different, failed } = await compareTypes(file);
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  const listed = exceptionsOf(document);
  const added = different.filter((name) => !listed.has(name));
  const gone = [...listed.keys()].filter((name) => !different.includes(name));
  console.log([document, compared, different.length, seconds, failed ?? ""].join("\t"));
  for (const name of added) console.log(`    differs: ${name}`);
  if (compared > 0) for (const name of gone) console.log(`    differs no more: ${name}`);
  if (added.length > 0 || (compared > 0 && gone.length > 0)) isFine = false;
  rows.push({ document, compared, listed: different.length - added.length, differs: added.length });
}
const sum = (count: "compared" | "listed" | "differs"): number =>
  rows.reduce((total, row) => total + Number(row[count]), 0);
console.log(
  `${rows.length} documents, ${rows.filter((row) => Number(row["compared"]) > 0).length} compared: ${sum("compared")} schemas, ${sum("listed")} listed exceptions, ${sum("differs")} others that differ`,
);
process.exitCode = isFine ? 0 : 1;
