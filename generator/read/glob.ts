/**
 * What a pattern reads next: one letter that passes the test, or nothing. The states behind it
 * follow; several are alternatives.
 */
interface State {
  readonly test: ((letter: string, first: boolean) => boolean) | undefined;
  readonly next: number[];
}

/** Decides about paths with forward slashes, relative to where the pattern starts. */
export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether something below a folder can match. */
  readonly enters: (folder: string) => boolean;
}

/** Whether a text has letters that a pattern gives a meaning. */
export const isGlob = (text: string): boolean => /[*?[{]/u.test(text);

/** Hidden names are not meant by what stands for any name. */
const shown = (letter: string, first: boolean): boolean => !(first && letter === ".");
const inName = (letter: string, first: boolean): boolean => letter !== "/" && shown(letter, first);

/** The braces that have a partner, from the opening one to its closing one. */
function pairsOf(letters: readonly string[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] === "[") at = classEnd(letters, at) ?? at;
    else if (letters[at] === "{") open.push(at);
    else if (letters[at] === "}") {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

/** The closing bracket of a class; one that stands first in it is a member. */
function classEnd(letters: readonly string[], start: number): number | undefined {
  const first = start + (letters[start + 1] === "!" || letters[start + 1] === "^" ? 2 : 1);
  const end = letters.indexOf("]", first + 1);
  return end < 0 ? undefined : end;
}

/** `[abc]`, `[a-z]`, `[!a]`: one letter of a name. */
function classTest(inside: readonly string[]): NonNullable<State["test"]> {
  const negated = inside[0] === "!" || inside[0] === "^";
  const members = negated ? inside.slice(1) : inside;
  const ranges: (readonly [from: string, to: string])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at] ?? "";
    const to = members[at + 1] === "-" ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  const code = (letter: string): number => letter.codePointAt(0) ?? 0;
  const holds = (letter: string): boolean =>
    ranges.some(([from, to]) => code(from) <= code(letter) && code(letter) <= code(to));
  return (letter, first) =>
    letter !== "/" && (negated ? shown(letter, first) && !holds(letter) : holds(letter));
}

/** A brace whose alternatives are being read: where each starts, and where those that are read end. */
interface OpenBrace {
  readonly start: number;
  readonly close: number;
  readonly ends: number[];
}

/** Builds the states of a pattern: each is one step of Thompson's construction. */
class Builder {
  readonly states: State[] = [{ test: undefined, next: [] }];
  /** The state that the pattern read so far leads to. */
  at = 0;

  #add(test: State["test"]): number {
    return this.states.push({ test, next: [] }) - 1;
  }

  link(from: number, to: number): void {
    this.states[from]?.next.push(to);
  }

  /** A state without a test that follows what was read. */
  join(): number {
    const state = this.#add(undefined);
    this.link(this.at, state);
    this.at = state;
    return state;
  }

  one(test: NonNullable<State["test"]>): void {
    const state = this.#add(test);
    this.link(this.at, state);
    this.at = state;
    this.join();
  }

  /** Any number of letters. */
  many(test: NonNullable<State["test"]>): void {
    const loop = this.join();
    this.one(test);
    this.link(this.at, loop);
    this.at = loop;
    this.join();
  }

  /** Goes on behind several alternatives. */
  meet(ends: readonly number[]): void {
    const end = this.#add(undefined);
    for (const each of ends) this.link(each, end);
    this.at = end;
  }

  /** Nothing, or folders with the slash behind them. */
  folders(): void {
    const start = this.join();
    this.many(shown);
    this.one((letter) => letter === "/");
    this.link(start, this.at);
  }
}

/** The states of a pattern; a match leads to `end`. */
interface Machine {
  readonly states: readonly State[];
  readonly end: number;
}

function build(pattern: string): Machine {
  const letters = [...pattern];
  const pairs = pairsOf(letters);
  const builder = new Builder();
  const braces: OpenBrace[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    const brace = braces.at(-1);
    const close = pairs.get(at);
    const classStop = letter === "[" ? classEnd(letters, at) : undefined;
    if (classStop !== undefined) {
      builder.one(classTest(letters.slice(at + 1, classStop)));
      at = classStop;
    } else if (letter === "{" && close !== undefined)
      braces.push({ start: builder.join(), close, ends: [] });
    else if (brace !== undefined && (letter === "," || at === brace.close)) {
      brace.ends.push(builder.at);
      builder.at = brace.start;
      if (at === brace.close) braces.pop();
      if (at === brace.close) builder.meet(brace.ends);
    } else if (letter === "*") at += stars(builder, letters, at);
    else if (letter === "?") builder.one(inName);
    else builder.one((read) => read === letter);
  }
  return { states: builder.states, end: builder.at };
}

/** What may stand around two stars that mean folders. */
const before: ReadonlySet<string | undefined> = new Set([undefined, "/", "{", ","]);
const after: ReadonlySet<string | undefined> = new Set([undefined, "/", ",", "}"]);

/** Adds what one star or two stand for, and tells how many letters beyond the first that took. */
function stars(builder: Builder, letters: readonly string[], at: number): number {
  const twice = letters[at + 1] === "*";
  const whole = twice && before.has(letters[at - 1]) && after.has(letters[at + 2]);
  if (whole && letters[at + 2] === "/") {
    builder.folders();
    return 2;
  }
  builder.many(whole ? shown : inName);
  return twice ? 1 : 0;
}

/** The states that are reached without reading. */
function closure(states: readonly State[], from: Iterable<number>): ReadonlySet<number> {
  const reached = new Set(from);
  for (const index of reached) {
    const state = states[index];
    if (state?.test === undefined) state?.next.forEach((next) => reached.add(next));
  }
  return reached;
}

/** The states that a text leads to: all at once, so that the time is the product of both lengths at most. */
function run(states: readonly State[], text: string): ReadonlySet<number> {
  let current = closure(states, [0]);
  let first = true;
  for (const letter of text) {
    const next: number[] = [];
    for (const index of current) {
      const state = states[index];
      if (state?.test?.(letter, first) === true) next.push(...state.next);
    }
    current = closure(states, next);
    first = letter === "/";
    if (current.size === 0) break;
  }
  return current;
}

/** No path is longer, so a longer pattern is no pattern. */
const longestPattern = 4_096;

/**
 * Reads a pattern. `*` stands for any part of a name, `?` for one letter, `[ab]`, `[a-z]` and `[!a]` for one of some,
 * `{a,b}` for alternatives, and `**` between slashes for any folders. What stands for any letter does not stand for the
 * dot of a hidden name. A letter in brackets is itself: `[*]`, `[{]`, `[[]`. There is no escape by a backslash, which
 * separates folders on Windows. Brackets and braces without a partner are themselves.
 */
export function parseGlob(pattern: string): Glob {
  const { states, end } = build(pattern.slice(0, longestPattern));
  return {
    matches: (path) => run(states, path).has(end),
    enters: (folder) => folder === "" || run(states, `${folder}/`).size > 0,
  };
}
