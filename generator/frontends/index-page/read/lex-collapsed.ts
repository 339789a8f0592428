import { readEndpoint } from "../../endpoint-page/read/endpoint.js";
import { readOperation, readVariable } from "./bullet.js";
import type { HeadingToken, Token } from "./token.js";

const longestEndpoint = 4_000;
const fence = "```";

/**
 * The tokens of a page on one line. Every token starts with a word of its own.
 * @param text the page with each white-space character made a blank
 */
export function lexCollapsed(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  let fences = true;
  for (let at = start; at < text.length;) {
    const opens: boolean = fences && text.startsWith(fence, at);
    const token: Token | undefined = opens ? lexFence(text, at) : lexWord(text, at);
    fences &&= !opens || token !== undefined;
    if (token !== undefined) tokens.push(token);
    const blank = text.indexOf(" ", token?.end ?? at);
    if (blank < 0) break;
    at = blank + 1;
  }
  return tokens;
}

function lexFence(text: string, start: number): Token | undefined {
  const from = start + fence.length;
  const close = text.indexOf(fence, from);
  if (close < 0) return undefined;
  return { kind: "fence", start, end: close + fence.length, inside: { start: from, end: close } };
}

function lexWord(text: string, at: number): Token | undefined {
  switch (text[at]) {
    case "#":
      return lexHeading(text, at);
    case "-":
      if (text.startsWith("- [", at)) return readOperation(text, at, text.length);
      return text.startsWith("- `", at) ? readVariable(text, at, text.length) : undefined;
    case "E": {
      const endpoint = readEndpoint(text, at, Math.min(text.length, at + longestEndpoint));
      return endpoint && { kind: "endpoint", start: at, end: endpoint.end };
    }
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<string, HeadingToken["kind"]>> = {
  "#": "title",
  "##": "section",
  "###": "entry",
};

function lexHeading(text: string, at: number): HeadingToken | undefined {
  const [mark = ""] = text.slice(at, at + "### ".length).split(" ", 1);
  const kind = Object.hasOwn(kinds, mark) ? kinds[mark] : undefined;
  const end = at + mark.length;
  if (kind === undefined || text[end] !== " ") return undefined;
  return { kind, start: at, end, text: { start: end + 1, end: end + 1 } };
}
