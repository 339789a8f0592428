import { createScope } from "../naming/index.js";
import type { Name } from "../naming/index.js";
import { Code } from "./code.js";
import type { SymbolUse } from "./code.js";
import type { Draft, Module } from "./draft.js";
import { symbolKey } from "./symbol.js";
import type { LocalSymbol, PackageSymbol, Sym } from "./symbol.js";

/** One `import` of a linked module. `name` is what the other side exports, `alias` what this module calls it. */
export interface LinkedImport {
  readonly from: string;
  readonly name: Name;
  readonly alias: Name;
  readonly typeOnly: boolean;
  readonly namespace: boolean;
}

export interface LinkedExport {
  readonly from: string;
  /** Undefined for everything that the module exports. */
  readonly name: Name | undefined;
  readonly typeOnly: boolean;
}

/** Structures whose every text is text: the names that imports got are filled in. */
export interface LinkedModule {
  readonly path: string;
  readonly purpose: string;
  readonly owner: Module["owner"];
  readonly imports: readonly LinkedImport[];
  readonly exports: readonly LinkedExport[];
  readonly statements: readonly LinkedStatement[];
}

/** A draft with its code fragments made text: a ts-morph structure but for the spelling of `kind`. */
export interface LinkedStatement {
  readonly kind: Draft["kind"];
  readonly [field: string]: unknown;
}

type Plain =
  | string
  | number
  | boolean
  | undefined
  | null
  | Code
  | readonly Plain[]
  | { readonly [field: string]: Plain };

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

type Visit = (use: SymbolUse) => void;

function visitUsesOfCode({ pieces }: Code, visit: Visit): void {
  for (const piece of pieces) {
    if (piece instanceof Code) visitUsesOfCode(piece, visit);
    else if (typeof piece !== "string") visit(piece);
  }
}

/** Calls back for each use of a symbol in a draft, wherever in it. */
function visitUses(value: Plain, visit: Visit): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Code) visitUsesOfCode(value, visit);
  else if (isList(value)) for (const item of value) visitUses(item, visit);
  else for (const item of Object.values(value)) visitUses(item, visit);
}

type NameOf = (symbol: Sym) => string;

function textOf({ pieces }: Code, nameOf: NameOf): string {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else text += piece instanceof Code ? textOf(piece, nameOf) : nameOf(piece.symbol);
  }
  return text;
}

/** The same draft with each code fragment replaced by its text. */
function mapCode(value: Plain, nameOf: NameOf): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Code) return textOf(value, nameOf);
  if (isList(value)) return value.map((item) => mapCode(item, nameOf));
  const mapped: Record<string, unknown> = {};
  // The fields are those of structures, which templates spell; no string of a spec is among them.
  for (const [field, item] of Object.entries(value)) mapped[field] = mapCode(item, nameOf);
  return mapped;
}

// A draft is plain data by construction, which TypeScript cannot see through the mapped types of ts-morph.
const plain = (statements: readonly Draft[]): Plain => statements as unknown as Plain;

const known = new WeakMap<Module, ReadonlyMap<string, SymbolUse>>();

/** The symbols that a module uses, by their keys; who asks before it is linked makes it no second walk. */
function usesOf(module: Module): ReadonlyMap<string, SymbolUse> {
  const uses = known.get(module) ?? walkedUses(module);
  known.set(module, uses);
  return uses;
}

function walkedUses(module: Module): ReadonlyMap<string, SymbolUse> {
  const uses = new Map<string, SymbolUse>();
  visitUses(plain(module.statements), (use) => {
    const key = symbolKey(use.symbol);
    const earlier = uses.get(key);
    if (earlier === undefined || (earlier.typeOnly && !use.typeOnly)) uses.set(key, use);
  });
  return uses;
}

/** What modules without statements have used, each once. */
const usedOf = new WeakMap<Module, readonly string[]>();

/** A module without its statements, for one whose text is known: which modules it uses is still known too. */
export function withoutStatements(module: Module): Module {
  const bare = { ...module, statements: [] };
  usedOf.set(bare, [...new Set(usedModules(module))]);
  return bare;
}

/** The modules of the output that a module uses or passes on, by path; one may be named twice. */
export function usedModules(module: Module): readonly string[] {
  const used = usedOf.get(module);
  if (used !== undefined) return used;
  const symbols = [...usesOf(module).values()].flatMap(({ symbol }) =>
    symbol.kind === "local" ? [symbol.module] : [],
  );
  return [...symbols, ...module.reexports.map((passed) => passed.module)];
}

/** By the folder that imports and the module that it imports: many modules of a folder import the same. */
const specifiers = new Map<string, Map<string, string>>();

/** How a module is named in an import from another one: relative, with the suffix that Node asks for. */
export function specifierOf(fromModule: string, toModule: string): string {
  const folder = fromModule.slice(0, fromModule.lastIndexOf("/") + 1);
  const ofFolder = specifiers.get(folder) ?? new Map<string, string>();
  specifiers.set(folder, ofFolder);
  const specifier = ofFolder.get(toModule) ?? relativeSpecifier(fromModule, toModule);
  ofFolder.set(toModule, specifier);
  return specifier;
}

function relativeSpecifier(fromModule: string, toModule: string): string {
  const from = fromModule.split("/").slice(0, -1);
  const to = toModule.replace(/\.ts$/u, ".js").split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...to.slice(shared)].join("/");
}

type Foreign = LocalSymbol | PackageSymbol;

function isForeign(symbol: Sym, module: Module): symbol is Foreign {
  return symbol.kind === "package" || (symbol.kind === "local" && symbol.module !== module.path);
}

function importOf(symbol: Foreign, typeOnly: boolean, alias: Name, module: Module): LinkedImport {
  const from = symbol.kind === "package" ? symbol.from : specifierOf(module.path, symbol.module);
  return {
    from,
    name: symbol.name,
    alias,
    typeOnly,
    namespace: symbol.namespace,
  };
}

function exportOf(entry: Module["reexports"][number], module: Module): LinkedExport {
  const from = specifierOf(module.path, entry.module);
  if (entry.kind !== "local") return { from, name: undefined, typeOnly: entry.kind === "types" };
  return { from, name: entry.name, typeOnly: entry.space === "type" };
}

/** Names that the module declares itself: they win over what it imports. */
function declaredNames(module: Module): readonly string[] {
  const names: string[] = [];
  for (const statement of module.statements) {
    const carriers = statement.kind === "VariableStatement" ? statement.declarations : [statement];
    for (const { name } of carriers) if (name instanceof Code) names.push(textOf(name, () => ""));
  }
  return names;
}

/**
 * Works out what a module imports from what it uses, gives clashing imports another name, and makes text of all code.
 * An unused import cannot exist; neither can a missing one.
 */
export function link(module: Module): LinkedModule {
  const uses = [...usesOf(module).values()];
  known.delete(module);
  const scope = createScope();
  for (const name of declaredNames(module)) scope.claim(name);
  for (const { symbol } of uses) if (symbol.kind === "global") scope.claim(symbol.name);
  const aliases = new Map<string, Name>();
  const imports: LinkedImport[] = [];
  for (const { symbol, typeOnly } of uses) {
    if (!isForeign(symbol, module)) continue;
    const alias = scope.claim(symbol.name);
    aliases.set(symbolKey(symbol), alias);
    imports.push(importOf(symbol, typeOnly, alias, module));
  }
  const nameOf = (symbol: Sym): string =>
    symbol.kind === "global" ? symbol.name : (aliases.get(symbolKey(symbol)) ?? symbol.name);
  return {
    path: module.path,
    purpose: module.purpose,
    owner: module.owner,
    imports,
    exports: module.reexports.map((entry) => exportOf(entry, module)),
    // The mapping keeps every field of the draft and changes nothing but code to text.
    statements: mapCode(plain(module.statements), nameOf) as readonly LinkedStatement[],
  };
}
