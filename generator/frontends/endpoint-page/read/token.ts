import type { ParameterLocation } from "../../../ir/index.js";
import type { TypeAtom } from "../document.js";
import type { Span } from "./scan.js";

/**
 * What gives a page its structure; whatever stands between tokens is prose. Both lexers make the same tokens, and
 * both also make tokens of text that only might be structure: the parser decides by where they stand.
 */
export type Token =
  | FrontMatterToken
  | TitleToken
  | EndpointToken
  | HeadingToken
  | OddHeadingToken
  | BulletToken;

/** Lines between two `---` lines. */
export interface FrontMatterToken extends Span {
  readonly kind: "frontMatter";
}

/** `# …`. */
export interface TitleToken extends Span {
  readonly kind: "title";
  /** The text after the mark; empty on a collapsed page, where nothing says how far it reaches. */
  readonly text: Span;
  /** Set off by a blank line or the start of the text, so more likely a title than a line of prose. */
  readonly isolated: boolean;
}

/** `Endpoint: METHOD target`; the header block follows from `target.start` on. */
export interface EndpointToken extends Span {
  readonly kind: "endpoint";
  readonly method: Span;
  /** The first word of the target. */
  readonly target: Span;
  /** Reads like the header of an operation wherever it stands: a path, and nothing but header lines after it. */
  readonly definite: boolean;
  /** Within a fenced code block, so only meant when there is no other. */
  readonly fenced: boolean;
}

/** One of the exact headings of grammar, section 3. */
export interface HeadingToken extends Span {
  readonly kind: "heading";
  readonly head: SectionHead;
}

export type SectionHead =
  | { readonly kind: "parameters"; readonly in: ParameterLocation }
  | { readonly kind: "request"; readonly mediaType: Span }
  | { readonly kind: "response"; readonly status: Span; readonly mediaType: Span | undefined };

/** `## …` that is none of the exact headings. */
export interface OddHeadingToken extends Span {
  readonly kind: "oddHeading";
  /** The heading that was probably meant. */
  readonly suggestion: string | undefined;
}

/** ``- `…``: a field, or something that looks like one. */
export interface BulletToken extends Span {
  readonly kind: "bullet";
  /** Blanks before the dash; 0 on a collapsed page. */
  readonly column: number;
  readonly shape: FieldShape;
}

export interface LocatedAtom extends Span {
  readonly atom: TypeAtom;
}

export type FieldShape =
  | {
      readonly kind: "field";
      readonly name: Span;
      readonly types: readonly LocatedAtom[];
      readonly required: boolean;
      /** The description starts on the bullet's own line, as Prettier leaves it. */
      readonly joined: boolean;
    }
  | { readonly kind: "oddType"; readonly name: Span; readonly type: Span; readonly culprit: Span }
  | { readonly kind: "broken"; readonly name: Span; readonly problem: BulletProblem }
  | { readonly kind: "prose" };

export type BulletProblem =
  | "no-type"
  | "open-parenthesis"
  | "open-backtick"
  | "no-name"
  | "double-backtick";
