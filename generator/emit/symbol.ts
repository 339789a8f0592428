import type { Name } from "../naming/index.js";

/** A declaration of the generated code, used before and without knowing how it is imported. */
export interface LocalSymbol {
  readonly kind: "local";
  readonly name: Name;
  /** Path of the module that declares it, relative to the output folder, for example `types/invoice.ts`. */
  readonly module: string;
  /** A `type` has no value at run time; it is imported by `import type`. */
  readonly space: "type" | "value";
  /** All that the module exports, under one name. */
  readonly namespace: boolean;
}

/** An export of a package, or with `namespace` all its exports under one name. */
export interface PackageSymbol {
  readonly kind: "package";
  readonly name: Name;
  readonly from: string;
  readonly space: "type" | "value";
  readonly namespace: boolean;
}

/** A global of the runtime or of TypeScript's library: nothing is imported, and no import may take its name. */
export interface GlobalSymbol {
  readonly kind: "global";
  readonly name: Name;
}

export type Sym = LocalSymbol | PackageSymbol | GlobalSymbol;

export function localSymbol(name: Name, module: string, space: LocalSymbol["space"]): LocalSymbol {
  return { kind: "local", name, module, space, namespace: false };
}

/** `import * as name` from a module of the output. */
export function localNamespace(name: Name, module: string): LocalSymbol {
  return { kind: "local", name, module, space: "value", namespace: true };
}

export function packageSymbol(
  from: string,
  name: Name,
  space: PackageSymbol["space"],
): PackageSymbol {
  return { kind: "package", name, from, space, namespace: false };
}

/** `import * as name from "from"`. */
export function namespaceSymbol(from: string, name: Name): PackageSymbol {
  return { kind: "package", name, from, space: "value", namespace: true };
}

export function globalSymbol(name: Name): GlobalSymbol {
  return { kind: "global", name };
}

const keys = new WeakMap<Sym, string>();

/** Two symbols with the same key are the same declaration. */
export function symbolKey(symbol: Sym): string {
  const known = keys.get(symbol);
  if (known !== undefined) return known;
  const key = keyOf(symbol);
  keys.set(symbol, key);
  return key;
}

function keyOf(symbol: Sym): string {
  if (symbol.kind === "local") return `${symbol.module}#${symbol.namespace ? "*" : symbol.name}`;
  if (symbol.kind === "package") return `${symbol.from}#${symbol.namespace ? "*" : symbol.name}`;
  return `#${symbol.name}`;
}
