import { anything } from "./char-set.js";
import type { CharSet } from "./char-set.js";
import { childrenOf, fixedLength, hasLoop, isLoop } from "./syntax.js";
import type { Node } from "./syntax.js";

/** A step without a letter. One that is not sure depends on what stands around. */
interface Step {
  readonly to: number;
  readonly sure: boolean;
  /** Goes back to the start of what is repeated a limited number of times. */
  readonly limited: boolean;
}

/** A step that reads one letter of a set. */
export interface Position {
  readonly from: number;
  readonly to: number;
  readonly set: CharSet;
}

/** A pattern as a machine; by state the steps without a letter. */
export interface Machine {
  readonly steps: readonly (readonly Step[])[];
  readonly positions: readonly Position[];
  readonly start: number;
  readonly end: number;
}

/** Where the machine of a node begins and ends. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** What is repeated is written out as often where that stays small; the judge is exact there. */
const mostCopies = 7;
const mostWritten = 64;

type Repeat = Extract<Node, { readonly kind: "repeat" }>;

/** How many positions nodes come to; kept, or nested repetitions would be counted again and again. */
class Sizes {
  readonly #known = new WeakMap<Node, number>();

  of(node: Node): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const below = childrenOf(node).reduce((sum, child) => sum + this.of(child), 0);
    const copies = node.kind === "repeat" && this.writtenOut(node) ? node.max : 1;
    const size = node.kind === "set" ? 1 : below * copies;
    this.#known.set(node, size);
    return size;
  }

  writtenOut({ item, max }: Repeat): boolean {
    const few = max <= mostCopies || fixedLength(item) !== undefined;
    return few && max * Math.max(1, this.of(item)) <= mostWritten;
  }
}

class Builder {
  readonly steps: Step[][] = [];
  readonly positions: Position[] = [];
  readonly #groups = new Map<string, Node>();
  readonly #sizes = new Sizes();

  constructor(root: Node) {
    this.#collect(root);
  }

  #collect(node: Node): void {
    if (node.kind === "group") for (const key of node.keys) this.#groups.set(key, node.item);
    for (const child of childrenOf(node)) this.#collect(child);
  }

  #state(): number {
    return this.steps.push([]) - 1;
  }

  #step(from: number, to: number, sure = true, limited = false): void {
    this.steps[from]?.push({ to, sure, limited });
  }

  #empty(sure = true): Part {
    const part = { start: this.#state(), end: this.#state() };
    this.#step(part.start, part.end, sure);
    return part;
  }

  #set(set: CharSet): Part {
    const part = { start: this.#state(), end: this.#state() };
    this.positions.push({ from: part.start, to: part.end, set });
    return part;
  }

  build(node: Node): Part {
    switch (node.kind) {
      case "set":
        return this.#set(node.set);
      case "sequence":
        return this.#inOrder(node.items.map((item) => this.build(item)));
      case "choice":
        return this.#oneOf(node.items.map((item) => this.build(item)));
      case "repeat":
        return this.#sizes.writtenOut(node) ? this.#copies(node) : this.#loop(node);
      case "group":
        return this.build(node.item);
      case "backReference":
        return this.#backReference(node.key);
      case "start":
        return this.#empty();
      // Nothing follows the end; a match that gets there is none that fails.
      case "end":
        return { start: this.#state(), end: this.#state() };
      case "boundary":
      case "look":
        return this.#empty(false);
    }
  }

  #inOrder(parts: readonly Part[]): Part {
    const whole = this.#empty();
    return parts.reduce((before, part) => {
      this.#step(before.end, part.start);
      return { start: before.start, end: part.end };
    }, whole);
  }

  #oneOf(parts: readonly Part[]): Part {
    const whole = { start: this.#state(), end: this.#state() };
    for (const part of parts) {
      this.#step(whole.start, part.start);
      this.#step(part.end, whole.end);
    }
    return whole;
  }

  #optional(part: Part): Part {
    this.#step(part.start, part.end);
    return part;
  }

  /** `x{1,3}` as `x(x(x)?)?`. */
  #copies({ item, min, max }: Repeat): Part {
    let whole = this.#empty();
    for (let copy = max; copy > 0; copy -= 1) {
      const next = this.#inOrder([this.build(item), whole]);
      whole = copy > min ? this.#optional(this.#inOrder([next])) : next;
    }
    return whole;
  }

  #loop(node: Repeat): Part {
    const body = this.build(node.item);
    this.#step(body.end, body.start, true, !isLoop(node));
    const whole = this.#inOrder([body]);
    const part = { start: whole.start, end: this.#state() };
    this.#step(whole.end, part.end);
    return node.min === 0 ? this.#optional(part) : part;
  }

  /** A text that is not known; a letter stands for a short one. */
  #backReference(key: string): Part {
    const group = this.#groups.get(key);
    const any = this.#set(anything);
    if (group !== undefined && hasLoop(group)) this.#step(any.end, any.start);
    return this.#optional(this.#inOrder([any]));
  }
}

/**
 * The machine of a pattern (Thompson's construction).
 * @param search whether a match may start anywhere: then anything may stand before it
 */
export function machineOf(pattern: Node, search: boolean): Machine {
  const any: Node = { kind: "repeat", item: { kind: "set", set: anything }, min: 0, max: Infinity };
  const whole: Node = search ? { kind: "sequence", items: [any, pattern] } : pattern;
  const builder = new Builder(pattern);
  const { start, end } = builder.build(whole);
  return { steps: builder.steps, positions: builder.positions, start, end };
}
