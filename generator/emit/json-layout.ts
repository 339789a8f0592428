import type { LiteralValue } from "./literal.js";

/** The longest line that a list may stand on, in columns: what oxfmt does unless it is told otherwise. */
const width = 100;

/** Characters of which not everybody says that they take one column. */
const unmeasured = /[^\u0020-\u007e]/gu;

/** Numbers that oxfmt spells in another way. */
const respelt = /\de\+\d+,?\n/u;

/** Whether a line may have so many columns; undefined where a table of the widths of characters would have to say it. */
function fits(line: string): boolean | undefined {
  const measured = line.replace(unmeasured, "");
  if (measured.length > width) return false;
  // A unit of text takes two columns at most.
  return measured.length + 2 * (line.length - measured.length) <= width ? true : undefined;
}

const isNumber = (item: string): boolean => /^[-\d]/u.test(item);

/** Numbers stand side by side, as many as a line holds. */
function numberLines(numbers: readonly string[], indent: string): string {
  let text = "";
  let line = "";
  for (const number of numbers) {
    if (line !== "" && line.length + 1 + number.length > width) {
      text += `${line}\n`;
      line = "";
    }
    line = line === "" ? indent + number : `${line} ${number}`;
  }
  return text + line;
}

/** A list of JSON as `JSON.stringify` writes it. */
interface List {
  /** The items, each on one line, with their commas. */
  readonly items: readonly string[];
  /** Where the list ends in the text. */
  readonly end: number;
  /** Whether it is a list of lists with several items each, which stand below each other however short they are. */
  readonly isTable: boolean;
}

/** The list that starts here; undefined where an item of it needs lines of its own. */
function listAt(text: string, start: number): List | undefined {
  const items: string[] = [];
  let rows = 0;
  for (let at = start; ;) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end).trimStart();
    at = end + 1;
    if (line.startsWith("]"))
      return {
        items,
        end: end - line.length + 1,
        isTable: items.length > 1 && rows === items.length,
      };
    if (line === "{") return undefined;
    if (line !== "[") {
      items.push(line);
      continue;
    }
    const row = listAt(text, at);
    if (row === undefined || row.isTable) return undefined;
    const isLast = text[row.end] !== ",";
    items.push(`[${row.items.join(" ")}]${isLast ? "" : ","}`);
    rows += row.items.length > 1 ? 1 : 0;
    at = row.end + (isLast ? 1 : 2);
  }
}

/**
 * Lines of JSON as `JSON.stringify` writes them, with their lists on one line where they fit.
 * @returns undefined for what only oxfmt can lay out
 */
function layOutLists(text: string): string | undefined {
  if (respelt.test(text)) return undefined;
  const pieces: string[] = [];
  let done = 0;
  // No string of JSON has a bare line break, so this is always the start of a list.
  for (let at = text.indexOf("[\n"); at >= 0; at = text.indexOf("[\n", Math.max(at + 1, done))) {
    const list = listAt(text, at + 2);
    if (list === undefined || list.isTable) continue;
    const line = text.lastIndexOf("\n", at) + 1;
    const { items, end } = list;
    const short = `${text.slice(line, at)}[${items.join(" ")}]`;
    const isShort = fits(text[end] === "," ? `${short},` : short);
    if (isShort === undefined) return undefined;
    const indent = " ".repeat(text.slice(line, end).search(/[^ ]/u));
    if (isShort) pieces.push(text.slice(done, line), short);
    else if (items.length > 1 && items.every(isNumber))
      pieces.push(text.slice(done, at), `[\n${numberLines(items, `${indent}  `)}\n${indent}]`);
    else continue;
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

/** A member of an object that was laid out, without a comma. */
interface LaidMember {
  readonly name: string;
  readonly level: number;
  readonly text: string;
  /** How long the text is as UTF-8. */
  readonly size: number;
}

/** The members that objects were laid out as. The same object as the same member is the same text. */
export type LaidMembers = WeakMap<object, LaidMember>;

/** Objects this far down are laid out as wholes. */
const deepest = 4;

type JsonMembers = { readonly [name: string]: LiteralValue };

const isMembers = (value: LiteralValue): value is JsonMembers =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether an object is a map of others, as paths, path items and schemas by name are: then each of those is laid out for itself. */
const isMap = (value: JsonMembers, level: number): boolean =>
  level < deepest && Object.keys(value).length > 0 && Object.values(value).every(isMembers);

/** The lines of one member of an object, each with its indentation. */
function memberLines(name: string, value: LiteralValue, level: number, end: string): string {
  const lines = JSON.stringify({ [name]: value }, undefined, 2).slice(2, -2);
  const indented = level === 1 ? lines : lines.replaceAll(/^/gmu, "  ".repeat(level - 1));
  return `${indented}${end}\n`;
}

/**
 * A text put together of pieces. Copying them into bytes one by one takes a tenth of joining, flattening and encoding them;
 * the text itself is copied by V8 when somebody looks into it, which mostly nobody does.
 */
class Pieces {
  readonly #pieces: { readonly text: string; readonly size: number }[] = [];
  #text = "";
  #size = 0;

  get text(): string {
    return this.#text;
  }

  add(text: string, size = Buffer.byteLength(text)): void {
    this.#pieces.push({ text, size });
    this.#text += text;
    this.#size += size;
  }

  bytes(): Uint8Array {
    const bytes = Buffer.allocUnsafe(this.#size);
    let at = 0;
    // Text that is as long in UTF-8 is ASCII, and copied as it is.
    for (const { text, size } of this.#pieces)
      at += bytes.write(text, at, size === text.length ? "latin1" : "utf8");
    return bytes;
  }
}

/** JSON as it was laid out. */
export interface LaidJson {
  readonly text: string;
  /** The text as UTF-8. */
  readonly bytes: () => Uint8Array;
}

/** Lays out an object member by member, and lets those that are known be. */
class MemberLayout {
  readonly #known: LaidMembers;
  readonly #pieces = new Pieces();
  #isWhole = true;

  constructor(known: LaidMembers) {
    this.#known = known;
  }

  /** @returns undefined for what only oxfmt can lay out */
  layOut(value: JsonMembers): LaidJson | undefined {
    this.#pieces.add("{\n");
    this.#members(value, 1);
    this.#pieces.add("}\n");
    if (!this.#isWhole) return undefined;
    return { text: this.#pieces.text, bytes: () => this.#pieces.bytes() };
  }

  #members(value: JsonMembers, level: number): void {
    const members = Object.entries(value);
    for (const [index, [name, member]] of members.entries()) {
      const comma = index === members.length - 1 ? "" : ",";
      if (!isMembers(member)) this.#lists(memberLines(name, member, level, comma));
      else if (!isMap(member, level)) this.#object(name, member, level, `${comma}\n`);
      else {
        const indent = "  ".repeat(level);
        this.#pieces.add(`${indent}${JSON.stringify(name)}: {\n`);
        this.#members(member, level + 1);
        this.#pieces.add(`${indent}}${comma}\n`);
      }
      if (!this.#isWhole) return;
    }
  }

  #lists(lines: string): void {
    const text = layOutLists(lines);
    if (text === undefined) this.#isWhole = false;
    else this.#pieces.add(text);
  }

  #object(name: string, value: JsonMembers, level: number, end: string): void {
    const member = this.#laid(name, value, level);
    if (member === undefined) this.#isWhole = false;
    else this.#pieces.add(member.text, member.size);
    this.#pieces.add(end);
  }

  #laid(name: string, value: JsonMembers, level: number): LaidMember | undefined {
    const known = this.#known.get(value);
    if (known?.name === name && known.level === level) return known;
    // Behind an object a comma makes no line longer that could have been one with a list.
    const text = layOutLists(memberLines(name, value, level, ""))?.slice(0, -1);
    if (text === undefined) return undefined;
    const member = { name, level, text, size: Buffer.byteLength(text) };
    this.#known.set(value, member);
    return member;
  }
}

/**
 * JSON as oxfmt lays it out: objects as `JSON.stringify` writes them, a list on one line where it fits. For documents of
 * any size, which oxfmt takes several times the work and the memory to read and print.
 * @returns undefined for what only oxfmt can lay out
 */
export function layOutJson(value: LiteralValue): string | undefined {
  return layOutLists(`${JSON.stringify(value, undefined, 2)}\n`);
}

/**
 * The same, member by member.
 * @param known what was laid out before, by a process that goes on
 * @returns undefined for what only oxfmt can lay out, and for what has no members
 */
export function layOutMembers(value: LiteralValue, known: LaidMembers): LaidJson | undefined {
  return isMembers(value) && Object.keys(value).length > 0
    ? new MemberLayout(known).layOut(value)
    : undefined;
}
