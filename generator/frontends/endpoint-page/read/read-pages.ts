import { at, report, result } from "../../../diagnostics/index.js";
import type { Result } from "../../../diagnostics/index.js";
import type { Origin, Source } from "../../../source/index.js";
import type { FrontMatter, Page, PageDocument, PageForm } from "../document.js";
import { createProblems, tell } from "../problems.js";
import { readCollapsedFrontMatter, readFrontMatter } from "./front-matter.js";
import { readHeader } from "./header.js";
import { lexCollapsed } from "./lex-collapsed.js";
import { lexLines } from "./lex-lines.js";
import { findMojibake } from "./mojibake.js";
import { groupOperations } from "./operations.js";
import type { OperationTokens } from "./operations.js";
import { originIn } from "./reading.js";
import type { Reading } from "./reading.js";
import { readSections } from "./sections.js";
import { firstLine, skipSpace } from "./scan.js";
import type { Token } from "./token.js";

const lineHeading =
  /^(?:Endpoint: |## (?:(?:Path|Query|Header|Cookie) parameters:|Re(?:quest|sponse)\b.*\bfields\b))/mu;
const endpointWord = /(?:^|\s)Endpoint:\s+[A-Z]+\s/u;
const headingWords =
  /(?:^|\s)## (?:(?:Path|Query|Header|Cookie) parameters:|Request fields \(|Response (?:\d{3}|default) fields)/u;

/** Whether a text is an endpoint page, be it damaged, and no other prose. Cheap: looks for one line of a page. */
export function isEndpointPage(text: string): boolean {
  return endpointWord.test(text) || headingWords.test(text);
}

const formOf = (text: string): PageForm => (lineHeading.test(text) ? "laidOut" : "collapsed");

/** Where the page itself starts, and what a collapsed page has above it. */
interface Start {
  readonly at: number;
  readonly frontMatter: FrontMatter | undefined;
}

/**
 * Reads a file of endpoint pages: one page, or several in a row. The document is located and nothing in it is resolved.
 * Fails when the file describes no operation, or when a part of it cannot be told.
 */
export function readPages(source: Source): Result<PageDocument> {
  const reading = open(source);
  const start = findStart(reading);
  const tokens = (reading.form === "collapsed" ? lexCollapsed : lexLines)(reading.text, start.at);
  const operations = groupOperations(reading.text, start.at, tokens);
  checkStart(reading, start, tokens[0], operations.length);
  const pages = operations.flatMap((operation, index) =>
    readPage(reading, operation, operations[index - 1], start),
  );
  return result({ source, form: reading.form, pages }, reading.diagnostics);
}

function open(source: Source): Reading {
  const form = formOf(source.text);
  const mojibake = findMojibake(source.text);
  const text = form === "collapsed" ? source.text.replace(/\s/gu, " ") : source.text;
  const reading: Reading = {
    source,
    text,
    form,
    repair: mojibake?.repair ?? ((part) => part),
    ...createProblems(),
  };
  if (mojibake === undefined) return reading;
  const { first, count, repair } = mojibake;
  const before = source.text.slice(first.start, first.end);
  tell(reading, () =>
    report("page/mojibake", { before, after: repair(before), count }, originIn(reading, first)),
  );
  return reading;
}

function findStart(reading: Reading): Start {
  const { text, form } = reading;
  const start = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0, text.length);
  const above = form === "collapsed" ? readCollapsedFrontMatter(text, start) : undefined;
  if (above === undefined) return { at: start, frontMatter: undefined };
  const frontMatter = {
    entries: above.entries,
    origin: originIn(reading, { start, end: above.end }),
  };
  return { at: skipSpace(text, above.end, text.length), frontMatter };
}

function checkStart(
  reading: Reading,
  { at: start }: Start,
  first: Token | undefined,
  operations: number,
): void {
  const { text } = reading;
  const origin = (): Origin => originIn(reading, firstLine(text, { start, end: text.length }));
  const unclosed = text.startsWith("---", start) && first?.kind !== "frontMatter";
  if (unclosed) tell(reading, () => report("page/front-matter", {}, origin()));
  if (operations === 0) tell(reading, () => report("page/no-endpoint", {}, origin()));
}

/** @param previous the operation above in the same file: a second `Endpoint:` line needs a title between them */
function readPage(
  reading: Reading,
  operation: OperationTokens,
  previous: OperationTokens | undefined,
  start: Start,
): readonly Page[] {
  const rival = operation.rival ?? (operation.title === undefined ? previous?.endpoint : undefined);
  if (rival !== undefined) {
    const other = at(originIn(reading, rival), "the other one");
    tell(reading, () =>
      report("page/two-endpoints", {}, originIn(reading, operation.endpoint), other),
    );
  }
  if (operation.title === undefined && previous === undefined) {
    tell(reading, () => report("page/no-title", {}, originIn(reading, operation.endpoint)));
  }
  const { heading, endpoint, version, security } = readHeader(reading, operation);
  const sections = readSections(reading, operation.body, operation.end);
  if (endpoint === undefined) return [];
  const frontMatter =
    frontMatterOf(reading, operation) ?? (previous === undefined ? start.frontMatter : undefined);
  return [
    {
      frontMatter,
      heading,
      endpoint,
      version,
      security,
      sections,
      origin: originIn(reading, operation),
    },
  ];
}

function frontMatterOf(
  reading: Reading,
  { frontMatter: span }: OperationTokens,
): FrontMatter | undefined {
  return span && { entries: readFrontMatter(reading.text, span), origin: originIn(reading, span) };
}
