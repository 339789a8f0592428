import { closest, report } from "../../../diagnostics/index.js";
import type { Endpoint, Located, PageHeading, SecurityLine } from "../document.js";
import { isMethod, methodNames } from "../vocabulary.js";
import { tell } from "../problems.js";
import type { OperationTokens } from "./operations.js";
import { located, originIn, textOf } from "./reading.js";
import type { Reading } from "./reading.js";
import { firstLine, isSpace, lineEnd, nextLine, skipSpace, trimmed, unixLines } from "./scan.js";
import type { Span } from "./scan.js";
import type { EndpointToken } from "./token.js";

/** What stands above the first section. */
export interface Header {
  readonly heading: PageHeading;
  readonly endpoint: Endpoint | undefined;
  readonly version: Located<string> | undefined;
  readonly security: SecurityLine | undefined;
}

/** Reads the title, the description and the header lines of an operation (grammar, section 2). */
export function readHeader(reading: Reading, operation: OperationTokens): Header {
  const { endpoint } = operation;
  const block = { start: endpoint.target.start, end: blockEnd(reading, operation) };
  tellStrayText(reading, { start: block.end, end: bodyStart(operation) });
  const version = findKeyword(reading.text, "Version:", block);
  const security = findKeyword(reading.text, "Security:", {
    start: version?.end ?? block.start,
    end: block.end,
  });
  const target = trimmed(reading.text, {
    start: block.start,
    end: version?.start ?? security?.start ?? block.end,
  });
  return {
    heading: readTitle(reading, operation),
    endpoint: readMethod(reading, endpoint, target),
    version:
      version && readVersion(reading, { start: version.end, end: security?.start ?? block.end }),
    security: security && readSecurity(reading, security, block.end),
  };
}

function bodyStart({ body, end }: OperationTokens): number {
  const section = body.find((token) => token.kind === "heading" || token.kind === "oddHeading");
  return section?.start ?? end;
}

/** The header lines end at a blank line; Prettier may have joined and broken them. */
function blockEnd({ text, form }: Reading, operation: OperationTokens): number {
  const end = bodyStart(operation);
  if (form === "collapsed") return end;
  for (let at = operation.endpoint.start; at < end; at = nextLine(text, at)) {
    const stop = lineEnd(text, at);
    if (skipSpace(text, at, stop) === stop) return Math.min(at, end);
  }
  return end;
}

/** The first place in a block where a word starts a header line, joined or not. */
function findKeyword(text: string, word: string, { start, end }: Span): Span | undefined {
  const block = text.slice(start, end);
  for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + 1)) {
    const stop = at + word.length;
    const opens = isSpace(text.charCodeAt(start + at - 1));
    if (opens && (stop === block.length || isSpace(block.charCodeAt(stop))))
      return { start: start + at, end: start + stop };
  }
  return undefined;
}

function readVersion(reading: Reading, span: Span): Located<string> | undefined {
  const version = trimmed(reading.text, span);
  return version.end === version.start ? undefined : located(reading, version);
}

function readSecurity(reading: Reading, keyword: Span, end: number): SecurityLine {
  const names: Located<string>[] = [];
  let from = keyword.end;
  for (let at = from; at <= end; at += 1) {
    if (at < end && reading.text[at] !== ",") continue;
    const name = trimmed(reading.text, { start: from, end: at });
    if (name.end > name.start) names.push(located(reading, name));
    from = at + 1;
  }
  return { names, origin: originIn(reading, keyword) };
}

function readMethod(reading: Reading, token: EndpointToken, target: Span): Endpoint | undefined {
  const method = textOf(reading, token.method);
  if (!isMethod(method)) {
    const known = methodNames.join(", ");
    tell(reading, () =>
      report(
        "page/unknown-method",
        { method, suggestion: closest(method, methodNames), known },
        originIn(reading, token.method),
      ),
    );
    return undefined;
  }
  const value = textOf(reading, target).replace(/\s+/gu, " ");
  // A webhook has a name instead: words, or one word without a slash.
  const relative = !value.startsWith("/") && value.includes("/") && !value.includes(" ");
  if (value === "")
    tell(reading, () => report("page/no-target", { method }, originIn(reading, token.method)));
  else if (relative)
    tell(reading, () => report("page/relative-path", { path: value }, originIn(reading, target)));
  return {
    method: { value: method, origin: originIn(reading, token.method) },
    target: { value, origin: originIn(reading, target) },
    origin: originIn(reading, { start: token.start, end: target.end }),
  };
}

function readTitle(reading: Reading, { title, endpoint, start }: OperationTokens): PageHeading {
  const untitled = { start, end: start };
  if (reading.form === "collapsed") {
    const span = trimmed(reading.text, { start: title?.end ?? start, end: endpoint.start });
    const text = located(reading, span);
    return { kind: "joined", text: { ...text, value: text.value.replace(/ {2,}/gu, " ") } };
  }
  const from = title === undefined ? start : nextLine(reading.text, title.end);
  return {
    kind: "separate",
    title: located(reading, title?.text ?? untitled),
    description: readDescription(reading, {
      start: Math.min(from, endpoint.start),
      end: endpoint.start,
    }),
  };
}

/** The lines between the title and the header, less the blank ones around them. */
function readDescription(reading: Reading, { start, end }: Span): Located<string> {
  const { text } = reading;
  let from = start;
  let to = end;
  while (from < to && (text[from] === "\n" || text[from] === "\r")) from += 1;
  while (to > from && (text[to - 1] === "\n" || text[to - 1] === "\r")) to -= 1;
  const description = located(reading, { start: from, end: to });
  return { ...description, value: unixLines(description.value) };
}

function tellStrayText(reading: Reading, span: Span): void {
  const stray = firstLine(reading.text, span);
  if (stray.end > stray.start)
    tell(reading, () =>
      report("page/stray-text", { text: textOf(reading, stray) }, originIn(reading, stray)),
    );
}
