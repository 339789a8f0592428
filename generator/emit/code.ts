import type { Name } from "../naming/index.js";
import type { Sym } from "./symbol.js";

/** A use of a symbol within code. A `typeOnly` use does not need the symbol's value at run time. */
export interface SymbolUse {
  readonly symbol: Sym;
  readonly typeOnly: boolean;
}

/** What tells Code from data; a template of the user's may have been given another copy of the class. */
const brand = Symbol.for("specwright.code");

/**
 * A piece of TypeScript with the symbols that it uses still open. Text gets into it only as the fixed part of a `code`
 * template, as a `literal`, as a `comment` or as a claimed name: a string of a spec cannot become code.
 */
export class Code {
  readonly parts: readonly (string | SymbolUse)[];
  readonly [brand] = true;
  constructor(parts: readonly (string | SymbolUse)[]) {
    this.parts = parts;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** What a `code` template takes in its holes. No bare string is among them, by design. */
export type Hole = Code | Sym | number | Claimed;

/** A claimed name, wrapped so that a plain string does not pass for one. */
export interface Claimed {
  readonly claimed: Name;
}

export function named(claimed: Name): Claimed {
  return { claimed };
}

function partsOf(hole: Hole): readonly (string | SymbolUse)[] {
  if (hole instanceof Code) return hole.parts;
  if (typeof hole === "number") return [String(hole)];
  if ("claimed" in hole) return [hole.claimed];
  return [{ symbol: hole, typeOnly: hole.kind !== "global" && hole.space === "type" }];
}

/** Writes code: the fixed parts as they stand, symbols as what they are imported as. */
export function code(fixed: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  const parts: (string | SymbolUse)[] = [];
  fixed.forEach((text, index) => {
    if (text !== "") parts.push(text);
    const hole = holes[index];
    // One by one: a call takes no more arguments than fit on the stack.
    if (hole !== undefined) for (const part of partsOf(hole)) parts.push(part);
  });
  return new Code(parts);
}

/** A symbol where only its type matters, as in `typeof symbol`. */
export function typeUse(symbol: Sym): Code {
  return new Code([{ symbol, typeOnly: true }]);
}

/** The pieces with a fixed text between them. */
export function joinCode(
  pieces: readonly Code[],
  separator: ", " | " | " | " & " | "\n" | ",\n" | "" | ".",
): Code {
  return new Code(
    pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [separator, ...piece.parts])),
  );
}

export const empty: Code = new Code([]);
