/** The compiler options that the output is made for: the strictest there are. */
export const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  rootDir: ".",
  outDir: "dist",
  declaration: true,
  sourceMap: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  skipLibCheck: true,
};

/** Modules that are for the project around the output, and no part of a package. */
export const unpackaged: readonly string[] = ["server/registry.ts", "zod/proof.ts"];

const value = {
  compilerOptions,
  include: ["**/*.ts"],
  exclude: ["dist", "node_modules", ...unpackaged],
};

/** How the package is compiled; the registry of handlers and the proof of the validators are not part of it. */
export function tsconfigJson(): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
