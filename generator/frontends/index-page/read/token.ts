import type { Method } from "../../../ir/index.js";
import type { Span } from "../../endpoint-page/read/scan.js";

/**
 * What gives an index page its structure; what stands between tokens is prose. The lexers of both
 * forms make the same tokens, and make some of prose too: the parser decides by where they stand.
 */
export type Token =
  | FrontMatterToken
  | HeadingToken
  | FenceToken
  | OperationToken
  | VariableToken
  | EndpointToken;

/** Lines between two `---` lines. */
export interface FrontMatterToken extends Span {
  readonly kind: "frontMatter";
}

/** `# …`, `## …` and `### …`. */
export interface HeadingToken extends Span {
  readonly kind: "title" | "section" | "entry";
  /** The text after the mark; empty on a collapsed page, where nothing says how far it reaches. */
  readonly text: Span;
}

/** A fenced block, whose inside holds no tokens. */
export interface FenceToken extends Span {
  readonly kind: "fence";
  readonly inside: Span;
}

/** `- [METHOD target](url)`. */
export interface OperationToken extends Span {
  readonly kind: "operation";
  /** From the opening bracket on. */
  readonly link: Span;
  readonly method: Method;
  readonly target: Span;
  readonly url: Span;
}

/** ``- `name` ``. */
export interface VariableToken extends Span {
  readonly kind: "variable";
  readonly name: Span;
}

/** `Endpoint: METHOD …`, which only the operation pages of a bundle have. */
export interface EndpointToken extends Span {
  readonly kind: "endpoint";
}
