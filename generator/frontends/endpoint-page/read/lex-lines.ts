import { readBullet } from "./bullet.js";
import { readEndpoint } from "./endpoint.js";
import { frontMatterEnd } from "./front-matter.js";
import { oddHeadingEnd, readHeading, suggestHeading } from "./heading.js";
import { isBlank, lineEnd, nextLine, skipSpace, trimmed } from "./scan.js";
import type { Span } from "./scan.js";
import type { BulletToken, HeadingToken, OddHeadingToken, TitleToken, Token } from "./token.js";

/** Deeper lists are prose whatever they hold. */
const deepestColumn = 40;

/** What the lexer knows of the lines before the one it looks at. */
interface Surroundings {
  /** Nothing but blank lines so far. */
  readonly first: boolean;
  readonly afterBlank: boolean;
  /** Within a fenced code block, as far as one can tell: a page may have lost the closing fence. */
  readonly fenced: boolean;
}

/** The tokens of a page with lines. */
export function lexLines(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  let around: Surroundings = { first: true, afterBlank: true, fenced: false };
  for (let at = start; at < text.length;) {
    const line = { start: at, end: lineEnd(text, at) };
    const token = lexLine(text, line, around);
    if (token !== undefined) tokens.push(token);
    around = after(text, line, token, around);
    // A token may reach over several lines.
    at = nextLine(text, token === undefined ? line.end : Math.max(token.end, line.end));
  }
  return tokens;
}

function after(
  text: string,
  line: Span,
  token: Token | undefined,
  around: Surroundings,
): Surroundings {
  const { first, fenced } = around;
  const blank = isBlank(text, line.start, line.end);
  const afterBlank = blank || token?.kind === "frontMatter";
  const fence = text.startsWith("```", line.start) || text.startsWith("~~~", line.start);
  const closed = token?.kind === "heading" || token?.kind === "bullet";
  const next = { first: first && blank, afterBlank, fenced: !closed && fence !== fenced };
  const same =
    next.first === first && next.afterBlank === around.afterBlank && next.fenced === fenced;
  return same ? around : next;
}

function lexLine(text: string, line: Span, around: Surroundings): Token | undefined {
  switch (text[line.start]) {
    case "#":
      return lexMarked(text, line, around);
    case "E":
      return lexEndpoint(text, line, around);
    case "-":
    case " ":
      return lexBulletOrRule(text, line, around);
    default:
      return undefined;
  }
}

function lexMarked(
  text: string,
  line: Span,
  { afterBlank, fenced }: Surroundings,
): Token | undefined {
  if (text.startsWith("# ", line.start)) return lexTitle(text, line, afterBlank && !fenced);
  return text.startsWith("## ", line.start)
    ? (readHeading(text, line.start, true) ?? lexOddHeading(text, line))
    : undefined;
}

function lexTitle(text: string, { start, end }: Span, isolated: boolean): TitleToken {
  return { kind: "title", start, end, text: trimmed(text, { start: start + 2, end }), isolated };
}

function lexOddHeading(text: string, line: Span): HeadingToken | OddHeadingToken {
  const end = oddHeadingEnd(text, line.start, true);
  return {
    kind: "oddHeading",
    start: line.start,
    end,
    suggestion: suggestHeading(text.slice(line.start, end)),
  };
}

function lexEndpoint(
  text: string,
  line: Span,
  { afterBlank, fenced }: Surroundings,
): Token | undefined {
  const token = readEndpoint(text, line.start, line.end);
  return token === undefined
    ? undefined
    : { ...token, definite: token.definite && afterBlank && !fenced, fenced };
}

function lexBulletOrRule(
  text: string,
  line: Span,
  { first, afterBlank }: Surroundings,
): Token | undefined {
  if (text.startsWith("---", line.start)) {
    const end = afterBlank ? frontMatterEnd(text, line.start, first) : undefined;
    return end === undefined ? undefined : { kind: "frontMatter", start: line.start, end };
  }
  const dash = skipSpace(text, line.start, line.end);
  if (!text.startsWith("- `", dash) || dash - line.start > deepestColumn) return undefined;
  return lexBullet(text, line, dash);
}

function lexBullet(text: string, line: Span, dash: number): BulletToken {
  const whole = readBullet(text, dash, line.end);
  const { shape, end } =
    whole.shape.kind === "broken" ? (rewrapped(text, line, dash) ?? whole) : whole;
  const column = dash - line.start;
  if (shape.kind !== "field") return { kind: "bullet", start: dash, end, column, shape };
  return {
    kind: "bullet",
    start: dash,
    end,
    column,
    shape: { ...shape, joined: !isBlank(text, end, lineEnd(text, end)) },
  };
}

/** Prettier may break a line before the types, or before `required`. */
function rewrapped(
  text: string,
  line: Span,
  dash: number,
): ReturnType<typeof readBullet> | undefined {
  const next = nextLine(text, line.end);
  const nextEnd = lineEnd(text, next);
  if (isBlank(text, next, nextEnd) || text.startsWith("- ", skipSpace(text, next, nextEnd)))
    return undefined;
  const bullet = readBullet(text, dash, nextEnd);
  return bullet.shape.kind === "field" ? bullet : undefined;
}
