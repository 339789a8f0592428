import { report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";

const variable = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/gu;

/** Fills in `${env:NAME}`. The values are secrets: they go to the host and nowhere else. */
export function fillIn(
  headers: Readonly<Record<string, Readonly<Record<string, string>>>>,
  environment: Readonly<Record<string, string | undefined>>,
  diagnostics: Diagnostic[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const missing = new Set<string>();
  const fill = (text: string): string =>
    text.replace(variable, (_whole, name: string) => {
      const value = environment[name];
      if (value === undefined) missing.add(name);
      return value ?? "";
    });
  const filled = Object.entries(headers).map(([host, list]) => {
    const values = Object.entries(list).map(([name, value]) => [name, fill(value)] as const);
    return [host, Object.fromEntries(values)] as const;
  });
  diagnostics.push(...[...missing].map((name) => report("config/no-variable", { name })));
  return Object.fromEntries(filled);
}
