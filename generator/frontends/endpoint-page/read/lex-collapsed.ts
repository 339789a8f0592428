import { readBullet } from "./bullet.js";
import { readEndpoint } from "./endpoint.js";
import { oddHeadingEnd, readHeading, suggestHeading } from "./heading.js";
import type { Token } from "./token.js";

const longestEndpoint = 4_000;

/**
 * The tokens of a page on one line. Each starts with a word of its own, so only what follows a blank is looked at.
 * @param text the page with each white-space character made a blank
 */
export function lexCollapsed(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < text.length;) {
    const token = text[at] === " " ? undefined : lexWord(text, at, at === start);
    if (token !== undefined) tokens.push(token);
    const blank = text.indexOf(" ", token?.end ?? at);
    if (blank < 0) break;
    at = blank + 1;
  }
  return tokens;
}

function lexWord(text: string, at: number, first: boolean): Token | undefined {
  switch (text[at]) {
    case "#":
      return lexMarked(text, at, first);
    case "-":
      return text.startsWith("- `", at) ? lexBullet(text, at) : undefined;
    case "E":
      return readEndpoint(text, at, Math.min(text.length, at + longestEndpoint));
    default:
      return undefined;
  }
}

function lexMarked(text: string, at: number, first: boolean): Token | undefined {
  if (text.startsWith("# ", at)) {
    const titled = first || /[\p{L}\p{N}{/]/u.test(text.charAt(at + 2));
    return titled
      ? {
          kind: "title",
          start: at,
          end: at + 1,
          text: { start: at + 2, end: at + 2 },
          isolated: first,
        }
      : undefined;
  }
  if (!text.startsWith("## ", at)) return undefined;
  const heading = readHeading(text, at, false);
  if (heading !== undefined) return heading;
  const end = oddHeadingEnd(text, at, false);
  const suggestion = suggestHeading(text.slice(at, end));
  // The end of a heading that is none is a guess, so the text after the mark is looked at again.
  return {
    kind: "oddHeading",
    start: at,
    end: suggestion === undefined ? at + 2 : end,
    suggestion,
  };
}

function lexBullet(text: string, at: number): Token {
  const { shape, end } = readBullet(text, at, text.length);
  // What looks like a bullet and is none may hold other tokens.
  const certain = shape.kind === "field" || shape.kind === "oddType";
  return { kind: "bullet", start: at, end: certain ? end : at + 1, column: 0, shape };
}
