import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { andThen } from "../../generator/diagnostics/index.js";
import { lowerPages, readPages } from "../../generator/frontends/endpoint-page/index.js";
import { readProse } from "../../generator/passes/prose/index.js";
import { root } from "../support/typecheck.js";
import { corpus, filesBelow } from "./oracle.js";

const folders = [
  "pages-dev/with-front-matter",
  "pages-dev/without-front-matter",
  "pairs",
  "vendors",
];
const seed = join(root, "../shared/seed/create-invoice.txt");

/** Every page of the corpus that is laid out, and the seed, which is not. */
export function prosePages(): readonly string[] {
  return [
    ...folders
      .flatMap((folder) => filesBelow(join(corpus, folder)))
      .filter((file) => file.endsWith(".md")),
    seed,
  ];
}

export const corpusIsThere = existsSync(corpus) && existsSync(seed);

/** What is decided of the sentences of a page: a line each, "decision | page:line | sentence". */
export function proseDecisions(file: string): readonly string[] {
  const path = file === seed ? "create-invoice.txt" : relative(corpus, file);
  const source = { path, text: readFileSync(file, "utf8") };
  const passed = andThen(
    andThen(readPages(source), (document) => lowerPages([document])),
    (api) => readProse(api, "enforce"),
  );
  return passed.diagnostics
    .filter(({ code }) => code.startsWith("prose/"))
    .flatMap(({ code, message, places }) => {
      const [decision = "", said = ""] = [
        code.slice("prose/".length),
        message.replace(/^the (?:request validator|text may) asks? for /u, ""),
      ];
      return places.map(({ origin }) => {
        const line = origin.source.text.slice(0, origin.start).split("\n").length;
        return `${decision} | ${path}:${line} | ${said}`;
      });
    });
}
