import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { andThen, renderDiagnostic } from "../../generator/diagnostics/index.js";
import type { Result } from "../../generator/diagnostics/index.js";
import { operationFacts } from "../../generator/facts/index.js";
import {
  isEndpointPage,
  lowerPages,
  readPages,
} from "../../generator/frontends/endpoint-page/index.js";
import type { Api } from "../../generator/ir/index.js";
import { root } from "../support/typecheck.js";
import { differences } from "./differences.js";
import { askOracle, collapse, corpus, filesBelow, oracleProblem } from "./oracle.js";
import type { OracleFile } from "./oracle.js";

const problem = oracleProblem();
if (problem !== undefined) console.warn(`corpus tests are skipped: ${problem}`);

const folders = [
  "pages-dev/with-front-matter",
  "pages-dev/without-front-matter",
  "pairs",
  "vendors",
];

function lower(path: string, text: string): Result<Api> {
  return andThen(readPages({ path, text }), (document) => lowerPages([document]));
}

interface Tally {
  pages: number;
  fields: number;
  notes: number;
  readonly wrong: string[];
}

function compare(oracle: OracleFile, text: string, tally: Tally): void {
  const file = relative(corpus, oracle.file);
  const lowered = lower(file, text);
  const loud = lowered.diagnostics.filter(({ severity }) => severity !== "note");
  tally.notes += lowered.diagnostics.length - loud.length;
  tally.wrong.push(...loud.map(renderDiagnostic));
  if (!lowered.ok) return;
  const document = readPages({ path: file, text });
  const frontMatter = document.ok ? document.value.pages[0]?.frontMatter : undefined;
  const entries =
    frontMatter && Object.fromEntries(frontMatter.entries.map(({ key, value }) => [key, value]));
  if (JSON.stringify(entries ?? null) !== JSON.stringify(oracle.frontMatter ?? null))
    tally.wrong.push(`${file}: front matter`);
  const api = lowered.value;
  if (api.operations.length !== oracle.operations.length)
    tally.wrong.push(
      `${file}: ${api.operations.length} operations for ${oracle.operations.length}`,
    );
  for (const [index, theirs] of oracle.operations.entries()) {
    const operation = api.operations[index];
    if (operation === undefined) continue;
    const ours = operationFacts(api, operation);
    tally.pages += 1;
    tally.fields += ours.sections.reduce((sum, section) => sum + section.fields.length, 0);
    tally.wrong.push(
      ...differences(ours, theirs, { whiteSpace: file.includes("PRETTIER") }).map(
        (difference) => `${file}: ${difference}`,
      ),
    );
  }
}

function conclude(name: string, tally: Tally): void {
  console.log(
    `${name}: ${tally.pages} pages, ${tally.fields} fields, ${tally.wrong.length} differences, ${tally.notes} notes`,
  );
  expect(tally.wrong).toEqual([]);
  expect(tally.pages).toBeGreaterThan(0);
}

describe.skipIf(problem !== undefined)("endpoint pages of the corpus", () => {
  const laidOut =
    problem === undefined
      ? folders
          .flatMap((folder) => filesBelow(join(corpus, folder)))
          .filter((file) => file.endsWith(".md"))
      : [];
  const read = (file: string): string => readFileSync(file, "utf8");
  const empty = (): Tally => ({ pages: 0, fields: 0, notes: 0, wrong: [] });

  test("laid out, they say what the oracle reads off them", () => {
    const tally = empty();
    for (const oracle of askOracle(laidOut)) compare(oracle, read(oracle.file), tally);
    conclude("laid out", tally);
  });

  test("collapsed, they say what the oracle reads off them", () => {
    const files = filesBelow(join(corpus, "pages-dev/collapsed"));
    const tally = empty();
    for (const oracle of askOracle(files, "--collapsed")) compare(oracle, read(oracle.file), tally);
    conclude("collapsed", tally);
  });

  test("collapsed by us, they still say the same", () => {
    const tally = empty();
    for (const file of laidOut) {
      const [page, line] = [lower(file, read(file)), lower(file, collapse(read(file)))];
      if (!page.ok || !line.ok) tally.wrong.push(`${file} cannot be lowered`);
      else compareForms(page.value, line.value, relative(corpus, file), tally);
    }
    conclude("both forms", tally);
  });

  test("with carriage returns and a byte order mark, they still say the same", () => {
    for (const file of laidOut.slice(0, 40)) {
      const [plain, marked] = [
        lower(file, read(file)),
        lower(file, `\uFEFF${read(file).replaceAll("\n", "\r\n")}`),
      ];
      expect(marked.ok && factsOf(marked.value)).toEqual(plain.ok && factsOf(plain.value));
    }
  });

  test("the pages that stand in facts.jsonl have those facts", () => {
    const lines = read(join(corpus, "pages-dev/facts.jsonl")).trimEnd().split("\n");
    const tally = empty();
    for (const line of lines) {
      const oracle: OracleFile = JSON.parse(line);
      const file = join(corpus, "pages-dev", oracle.file);
      compare({ ...oracle, file }, read(file), tally);
    }
    conclude("facts.jsonl", tally);
  });

  test("a fact that is changed is found", () => {
    const [oracle] = askOracle([join(root, "specs/create-invoice.md")]);
    const text = oracle === undefined ? "" : read(oracle.file);
    const changes = [
      [/, required\)/u, ")"],
      [/Version: .*/u, "Version: 0"],
      [/^ {4}Example: .*\n/mu, ""],
      [/ {2}- `([^`]*)` \(string/u, "  - `$1x` (string"],
      [/\(integer/u, "(number"],
      [/^( {4}\w+)/mu, "$1 "],
    ] as const;
    for (const [pattern, changed] of changes) {
      const tally = empty();
      if (oracle !== undefined) compare(oracle, text.replace(pattern, changed), tally);
      expect(tally.wrong.length, String(pattern)).toBeGreaterThan(0);
    }
  });

  test("they are told from index pages", () => {
    const indexes = filesBelow(join(corpus, "api-index-pages")).filter((file) =>
      file.endsWith(".md"),
    );
    expect(laidOut.filter((file) => !isEndpointPage(read(file)))).toEqual([]);
    expect(indexes.filter((file) => isEndpointPage(read(file)))).toEqual([]);
  });
});

const factsOf = (api: Api): readonly unknown[] =>
  api.operations.map((operation) => operationFacts(api, operation));

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The collapsed page has the facts of the page, line ends in prose and the boundary of the title aside. */
function compareForms(page: Api, line: Api, file: string, tally: Tally): void {
  const flat = (facts: unknown): unknown =>
    JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
      typeof value === "string" ? squeeze(value) : value,
    );
  const [first, second] = [page, line].map((api) =>
    api.operations.map((operation) => operationFacts(api, operation).sections),
  );
  tally.pages += page.operations.length;
  tally.fields += (first ?? []).flat().reduce((sum, section) => sum + section.fields.length, 0);
  if (JSON.stringify(flat(first)) !== JSON.stringify(flat(second)))
    tally.wrong.push(`${file}: the two forms differ`);
}
