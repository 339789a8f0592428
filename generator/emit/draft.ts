import type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  ModuleDeclarationStructure,
  TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  VariableStatementStructure,
  WriterFunction,
} from "ts-morph";
import { Code } from "./code.js";
import type { LiteralValue } from "./literal.js";
import type { LocalSymbol, Sym } from "./symbol.js";

/**
 * A ts-morph structure whose every text is `Code`, so that symbols stay open until the linker knows their imports, and
 * so that no string gets in unseen. Writer functions are left out: a draft is plain data.
 */
export type Drafted<T> = T extends VariableDeclarationKind
  ? `${T}`
  : T extends string
    ? Code
    : T extends WriterFunction
      ? never
      : T extends readonly (infer Item)[]
        ? readonly Drafted<Item>[]
        : T extends object
          ? {
              readonly [
                K in keyof T as K extends "kind" | "leadingTrivia" | "trailingTrivia" ? never : K
              ]: Drafted<T[K]>;
            }
          : T;

/** The statements that templates draft; `kind` is the name of ts-morph's `StructureKind`. */
export type Draft =
  | ({ readonly kind: "Interface" } & Drafted<InterfaceDeclarationStructure>)
  | ({ readonly kind: "TypeAlias" } & Drafted<TypeAliasDeclarationStructure>)
  | ({ readonly kind: "Function" } & Drafted<FunctionDeclarationStructure>)
  | ({ readonly kind: "Class" } & Drafted<ClassDeclarationStructure>)
  | ({ readonly kind: "Module" } & Drafted<ModuleDeclarationStructure>)
  | ({ readonly kind: "VariableStatement" } & Drafted<VariableStatementStructure>);

/** One TypeScript file to be. Its imports follow from the symbols that its statements use. */
export interface Module {
  readonly kind: "module";
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  /** What the file is for, one sentence; stands in its header. */
  readonly purpose: string;
  /** Whose the file is: generated files say that changes to them are lost, the user's do not. */
  readonly owner: "generated" | "user";
  readonly statements: readonly Draft[];
  /** What the module passes on from others: single symbols, or everything a module exports. */
  readonly reexports: readonly (LocalSymbol | Sweep)[];
}

/** `export * from` a module of the output, or `export type * from` it, which asks for nothing at run time. */
export interface Sweep {
  readonly kind: "all" | "types";
  readonly module: string;
}

/** A file that is no TypeScript drafted from structures: runtime code that is copied, Markdown. */
export interface TextFile {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
}

/** A file of JSON, laid out like the others. A document may be large: it becomes text only when it is its turn. */
export interface JsonFile {
  readonly kind: "json";
  readonly path: string;
  readonly value: LiteralValue;
  /** Whether nobody ever changes an object of the value, so that one that comes again says the same again. */
  readonly isFixed?: true;
}

export type Artifact = Module | TextFile | JsonFile;

export function moduleOf(
  path: string,
  purpose: string,
  statements: readonly Draft[],
  reexports: Module["reexports"] = [],
): Module {
  return { kind: "module", path, purpose, owner: "generated", statements, reexports };
}

/** A file that is written once and then belongs to the user. `path` is below the user's folder. */
export function userModule(path: string, purpose: string, statements: readonly Draft[]): Module {
  return { kind: "module", path, purpose, owner: "user", statements, reexports: [] };
}

/** `export const name: type = value`, with the symbol's own name. */
export function exportedConst(
  symbol: Sym,
  type: Code | undefined,
  value: Code,
  documentation: readonly Code[],
): Draft {
  const declared = type === undefined ? {} : { type };
  return {
    kind: "VariableStatement",
    isExported: true,
    declarationKind: "const",
    docs: documentation,
    declarations: [{ name: declaredName(symbol), ...declared, initializer: value }],
  };
}

/** The name under which a symbol is declared in its own module. */
export function declaredName(symbol: Sym): Code {
  return new Code([symbol.name]);
}
