import { anyInLine, charSet, classEscapes, complement, propertySet, union } from "./char-set.js";
import type { CharSet } from "./char-set.js";
import type { Node } from "./syntax.js";

/** Deeper patterns are attacks, and would overflow the stack of whatever walks them. */
const deepest = 100;

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

const looks: readonly string[] = ["?=", "?!", "?<=", "?<!"];

/** Reads a pattern that compiles. What it does not know of gives undefined, as a whole. */
class Parser {
  readonly #text: string;
  readonly #unicode: boolean;
  #at = 0;
  #groups = 0;
  #depth = 0;
  /** Set by what is not known. */
  #lost = false;

  constructor(text: string, unicode: boolean) {
    this.#text = text;
    this.#unicode = unicode;
  }

  parse(): Node | undefined {
    const node = this.#choice();
    return this.#lost || this.#at < this.#text.length ? undefined : node;
  }

  #eat(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** What a sticky expression matches here. */
  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }

  #letter(): number {
    const point = this.#text.codePointAt(this.#at) ?? 0;
    this.#at += point > 0xffff ? 2 : 1;
    return point;
  }

  #choice(): Node {
    this.#depth += 1;
    if (this.#depth > deepest) this.#lost = true;
    const items: Node[] = [this.#sequence()];
    while (!this.#lost && this.#eat("|")) items.push(this.#sequence());
    this.#depth -= 1;
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: "choice", items };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (!this.#lost && this.#at < this.#text.length && !/[|)]/u.test(this.#text[this.#at] ?? ""))
      items.push(this.#repeated(this.#atom()));
    return { kind: "sequence", items };
  }

  #repeated(item: Node): Node {
    const found = this.#match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y);
    if (found === undefined) return item;
    const [, sign, from = "0", comma, to = ""] = found;
    if (sign !== undefined)
      return { kind: "repeat", item, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    const min = Number(from);
    const max = comma === undefined ? min : to === "" ? Infinity : Number(to);
    return { kind: "repeat", item, min, max };
  }

  #atom(): Node {
    if (this.#eat("^")) return { kind: "start" };
    if (this.#eat("$")) return { kind: "end" };
    if (this.#eat("(")) return this.#group();
    if (this.#eat(".")) return { kind: "set", set: anyInLine };
    if (this.#eat("[")) return { kind: "set", set: this.#class() };
    if (this.#eat("\\")) return this.#escape();
    const point = this.#letter();
    return { kind: "set", set: charSet([point, point]) };
  }

  #group(): Node {
    const look = looks.find((sign) => this.#eat(sign)) !== undefined;
    const name = look ? undefined : this.#match(/\?<([^>]*)>/y)?.[1];
    const plain = !look && name === undefined && this.#eat("?:");
    // Modifiers are newer than the oldest engine that the output has to run on.
    if (!look && name === undefined && !plain && this.#text[this.#at] === "?") this.#lost = true;
    const captures = !look && !plain;
    if (captures) this.#groups += 1;
    const keys = captures ? [String(this.#groups), ...(name === undefined ? [] : [name])] : [];
    const item = this.#choice();
    if (!this.#eat(")")) this.#lost = true;
    return look ? { kind: "look", item } : { kind: "group", item, keys };
  }

  #escape(): Node {
    if (this.#match(/[bB]/y) !== undefined) return { kind: "boundary" };
    const key = (this.#match(/([1-9]\d*)/y) ?? this.#match(/k<([^>]*)>/y))?.[1];
    if (key !== undefined) return { kind: "backReference", key };
    return { kind: "set", set: this.#escapedSet() };
  }

  /** What an escape stands for that is read alike within brackets and without. */
  #escapedSet(): CharSet {
    const known = classEscapes.get(this.#text[this.#at] ?? "");
    if (known !== undefined) {
      this.#at += 1;
      return known;
    }
    const property = this.#unicode ? this.#match(/([pP])\{([^}]*)\}/y) : undefined;
    if (property !== undefined) {
      const set = propertySet(property[2] ?? "");
      return property[1] === "P" ? complement(set) : set;
    }
    const point = this.#escapedPoint();
    return charSet([point, point]);
  }

  #escapedPoint(): number {
    const hex =
      this.#match(/u([\da-fA-F]{4})/y) ??
      this.#match(/x([\da-fA-F]{2})/y) ??
      (this.#unicode ? this.#match(/u\{([\da-fA-F]+)\}/y) : undefined);
    if (hex !== undefined) return Number.parseInt(hex[1] ?? "0", 16);
    const control = this.#match(/c([a-zA-Z])/y)?.[1];
    if (control !== undefined) return (control.codePointAt(0) ?? 0) % 32;
    const octal = this.#unicode ? undefined : this.#match(/[0-3]?[0-7]{1,2}/y)?.[0];
    if (octal !== undefined) return Number.parseInt(octal, 8);
    const letter = this.#text[this.#at] ?? "";
    if (!Object.hasOwn(controls, letter)) return this.#letter();
    this.#at += 1;
    return controls[letter] ?? 0;
  }

  #class(): CharSet {
    const negated = this.#eat("^");
    const sets: CharSet[] = [];
    while (!this.#eat("]")) {
      if (this.#at >= this.#text.length) this.#lost = true;
      if (this.#lost) break;
      const from = this.#classAtom();
      const isRange = this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]";
      if (isRange) this.#at += 1;
      sets.push(isRange ? between(from, this.#classAtom()) : from);
    }
    return negated ? complement(union(sets)) : union(sets);
  }

  #classAtom(): CharSet {
    if (!this.#eat("\\")) {
      const point = this.#letter();
      return charSet([point, point]);
    }
    return this.#eat("b") ? charSet([8, 8]) : this.#escapedSet();
  }
}

const isOne = (set: CharSet): boolean => set.length === 1 && set[0]?.[0] === set[0]?.[1];

/** A range; where one side is a class (`[\w-a]`, outside of `u`) the dash is a letter. */
function between(from: CharSet, to: CharSet): CharSet {
  const dash = 0x2d;
  if (!isOne(from) || !isOne(to)) return union([from, [[dash, dash]], to]);
  return charSet([from[0]?.[0] ?? 0, to[0]?.[0] ?? 0]);
}

/**
 * The tree of a pattern (ECMA-262, 22.2.1 and B.1.2) that is known to compile.
 * @returns undefined where it is nested too deeply, or uses what is newer than ES2022
 */
export function parsePattern(text: string, unicode: boolean): Node | undefined {
  return new Parser(text, unicode).parse();
}
