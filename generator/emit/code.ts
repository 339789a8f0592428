import type { Name } from "../naming/index.js";
import { symbolKey } from "./symbol.js";
import type { Sym } from "./symbol.js";

/** A use of a symbol within code. A `typeOnly` use does not need the symbol's value at run time. */
export interface SymbolUse {
  readonly symbol: Sym;
  readonly typeOnly: boolean;
}

/** What tells Code from data; a template of the user's may have been given another copy of the class. */
const brand = Symbol.for("specwright.code");

/** What code is made of: fixed text, uses of symbols, and other code. */
export type Piece = string | SymbolUse | Code;

/**
 * A piece of TypeScript with the symbols that it uses still open. Text gets into it only as the fixed part of a `code`
 * template, as a `literal`, as a `comment` or as a claimed name: a string of a spec cannot become code.
 *
 * Code within code stays a tree: a deep schema would be copied at each of its levels else.
 */
export class Code {
  readonly pieces: readonly Piece[];
  readonly [brand] = true;
  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  /** Text and symbols in the order in which they stand. */
  get parts(): readonly (string | SymbolUse)[] {
    return this.pieces.flatMap((piece) => (piece instanceof Code ? piece.parts : [piece]));
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

function pieceOf(hole: Hole): Piece {
  if (hole instanceof Code) return hole;
  if (typeof hole === "number") return String(hole);
  if ("claimed" in hole) return hole.claimed;
  return { symbol: hole, typeOnly: hole.kind !== "global" && hole.space === "type" };
}

/** Writes code: the fixed parts as they stand, symbols as what they are imported as. */
export function code(fixed: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  const pieces: Piece[] = [];
  let index = 0;
  for (const text of fixed) {
    if (text !== "") pieces.push(text);
    const hole = holes[index];
    if (hole !== undefined) pieces.push(pieceOf(hole));
    index += 1;
  }
  return new Code(pieces);
}

const samePart = (one: string | SymbolUse, other: string | SymbolUse | undefined): boolean =>
  typeof one === "string" || typeof other === "string" || other === undefined
    ? one === other
    : one.typeOnly === other.typeOnly && symbolKey(one.symbol) === symbolKey(other.symbol);

/** Whether two pieces of code read the same, cut into the same parts. */
export function sameCode(one: Code, other: Code): boolean {
  const parts = other.parts;
  return (
    one.parts.length === parts.length && one.parts.every((part, at) => samePart(part, parts[at]))
  );
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
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (joined.length > 0 && separator !== "") joined.push(separator);
    joined.push(piece);
  }
  return new Code(joined);
}

export const empty: Code = new Code([]);
