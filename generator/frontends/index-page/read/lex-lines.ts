import { readEndpoint } from "../../endpoint-page/read/endpoint.js";
import { frontMatterEnd } from "../../endpoint-page/read/front-matter.js";
import { isBlank, lineEnd, nextLine, skipSpace, trimmed } from "../../endpoint-page/read/scan.js";
import type { Span } from "../../endpoint-page/read/scan.js";
import { readOperation, readVariable } from "./bullet.js";
import type { FenceToken, HeadingToken, Token } from "./token.js";

/** Deeper lists are prose whatever they hold. */
const deepestColumn = 3;

const headings: readonly (readonly [mark: string, kind: HeadingToken["kind"]])[] = [
  ["# ", "title"],
  ["## ", "section"],
  ["### ", "entry"],
];

/** What the lexer knows beside the line that it looks at. */
interface State {
  afterBlank: boolean;
  /** Nothing but blank lines so far. */
  first: boolean;
  /** Fences of which no further one closes a block: to look again would take quadratic time. */
  readonly open: Set<string>;
}

/** The tokens of a page with lines. */
export function lexLines(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  const state: State = { afterBlank: true, first: true, open: new Set() };
  for (let at = start; at < text.length;) {
    const line = { start: at, end: lineEnd(text, at) };
    const token = lexLine(text, line, state);
    if (token !== undefined) tokens.push(token);
    const blank = isBlank(text, line.start, line.end);
    state.afterBlank = blank || token?.kind === "frontMatter";
    state.first = state.first && blank;
    at = nextLine(text, Math.max(line.end, token?.end ?? line.end));
  }
  return tokens;
}

function lexLine(text: string, line: Span, state: State): Token | undefined {
  switch (text[line.start]) {
    case "#":
      return lexHeading(text, line);
    case "E": {
      const endpoint = readEndpoint(text, line.start, line.end);
      return endpoint && { kind: "endpoint", start: endpoint.start, end: endpoint.end };
    }
    case "`":
    case "~":
      return lexFence(text, line, state.open);
    case "-":
    case " ":
      return lexRule(text, line, state) ?? lexBullet(text, line);
    default:
      return undefined;
  }
}

function lexHeading(text: string, { start, end }: Span): HeadingToken | undefined {
  const found = headings.find(([mark]) => text.startsWith(mark, start));
  if (found === undefined) return undefined;
  const [mark, kind] = found;
  return { kind, start, end, text: trimmed(text, { start: start + mark.length, end }) };
}

/** A block ends at a line of the same marks and nothing else; without one its start is text. */
function lexFence(text: string, line: Span, open: Set<string>): FenceToken | undefined {
  const marks = text.slice(line.start, line.start + 3);
  if ((marks !== "```" && marks !== "~~~") || open.has(marks)) return undefined;
  const from = nextLine(text, line.end);
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    if (!text.startsWith(marks, at) || !isBlank(text, at + marks.length, end)) continue;
    return { kind: "fence", start: line.start, end, inside: { start: from, end: at } };
  }
  open.add(marks);
  return undefined;
}

function lexRule(text: string, line: Span, { afterBlank, first }: State): Token | undefined {
  if (!afterBlank || !text.startsWith("---", line.start)) return undefined;
  const end = frontMatterEnd(text, line.start, first);
  return end === undefined ? undefined : { kind: "frontMatter", start: line.start, end };
}

function lexBullet(text: string, line: Span): Token | undefined {
  const dash = skipSpace(text, line.start, line.end);
  if (dash - line.start > deepestColumn) return undefined;
  if (text.startsWith("- [", dash)) return readOperation(text, dash, text.length);
  return text.startsWith("- `", dash) ? readVariable(text, dash, line.end) : undefined;
}
