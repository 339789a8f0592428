/** Keywords and literals that no binding may be called (ECMA-262, 12.7.2, strict mode and modules included). */
const keywords =
  "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
  "function if implements import in instanceof interface let new null package private protected public return static " +
  "super switch this throw true try typeof var void while with yield";

/** Names that a module must not bind, or that mean something else there. */
const restricted = "arguments eval async of get set undefined NaN Infinity globalThis";

/** Types of TypeScript that a declaration cannot be called. */
const types =
  "any bigint boolean never number object string symbol unknown type as is keyof infer asserts satisfies readonly";

/** Words that are no free choice for a name in generated code. */
export const reservedWords: ReadonlySet<string> = new Set(
  [keywords, restricted, types].flatMap((list) => list.split(" ")),
);
