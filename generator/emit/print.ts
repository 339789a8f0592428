import { lineComment } from "./comment.js";
import type { LinkedExport, LinkedImport, LinkedModule, LinkedStatement } from "./link.js";
import { printPlain } from "./print-statement.js";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Packages first, then modules far to near, then by name: the order does not depend on the order of use. */
function bySpecifier(a: string, b: string): number {
  const rank = (from: string): number =>
    from.startsWith(".") ? (from.startsWith("./") ? 2 : 1) : 0;
  return rank(a) - rank(b) || byText(a, b);
}

function specifier(entry: LinkedImport, whole: boolean): string {
  const type = entry.typeOnly && !whole ? "type " : "";
  return entry.alias === entry.name
    ? `${type}${entry.name}`
    : `${type}${entry.name} as ${entry.alias}`;
}

function namespaceLines(from: string, entries: readonly LinkedImport[]): readonly string[] {
  return entries
    .filter((entry) => entry.namespace)
    .map(
      (entry) =>
        `import ${entry.typeOnly ? "type " : ""}* as ${entry.alias} from ${JSON.stringify(from)};`,
    );
}

function importLines(from: string, entries: readonly LinkedImport[]): readonly string[] {
  const names = entries
    .filter((entry) => !entry.namespace)
    .toSorted((a, b) => byText(a.name, b.name));
  const lines = namespaceLines(from, entries);
  if (names.length === 0) return lines;
  const whole = names.every((entry) => entry.typeOnly);
  const list = names.map((entry) => specifier(entry, whole)).join(", ");
  return [...lines, `import ${whole ? "type " : ""}{ ${list} } from ${JSON.stringify(from)};`];
}

function grouped<T extends { readonly from: string }>(
  entries: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.from);
    if (group === undefined) groups.set(entry.from, [entry]);
    else group.push(entry);
  }
  return [...groups];
}

function exportLines(from: string, entries: readonly LinkedExport[]): readonly string[] {
  const sweep = entries
    .filter((entry) => entry.name === undefined)
    .map(({ typeOnly }) => `export ${typeOnly ? "type " : ""}* from ${JSON.stringify(from)};`);
  const lists = [false, true].flatMap((typeOnly) => {
    const names = entries
      .filter((entry) => entry.name !== undefined && entry.typeOnly === typeOnly)
      .map((entry) => entry.name);
    if (names.length === 0) return [];
    return [
      `export ${typeOnly ? "type " : ""}{ ${names.toSorted((a, b) => byText(a ?? "", b ?? "")).join(", ")} } from ${JSON.stringify(from)};`,
    ];
  });
  return [...sweep, ...lists];
}

async function printStatement(statement: LinkedStatement): Promise<string> {
  const text = printPlain(statement);
  if (text !== undefined) return text;
  const { printByTsMorph } = await import("./print-ts-morph.js");
  return printByTsMorph(statement);
}

const banner =
  "// Made by Specwright. Changes to this file are lost: change the spec and generate again.";

/** The text of a module: header, imports, statements. Layout is the formatter's, but the text reads well without one. */
export async function printModule(module: LinkedModule): Promise<string> {
  const imports = grouped(module.imports)
    .toSorted(([a], [b]) => bySpecifier(a, b))
    .flatMap(([from, entries]) => importLines(from, entries));
  const exports = grouped(module.exports).flatMap(([from, entries]) => exportLines(from, entries));
  const head = [
    ...(module.owner === "generated" ? [banner] : []),
    lineComment(module.purpose),
  ].join("\n");
  const blocks = [
    head,
    imports.join("\n"),
    exports.join("\n"),
    ...(await Promise.all(module.statements.map(printStatement))),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
