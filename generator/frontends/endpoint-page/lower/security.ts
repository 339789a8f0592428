import type { Security, SecurityScheme } from "../../../ir/index.js";
import type { Page, SecurityLine } from "../document.js";

/** Names as printed: whether all are needed or one of them is not on the page. An empty line asks for none. */
export function lowerSecurity(line: SecurityLine | undefined): Security {
  if (line === undefined) return { kind: "unstated" };
  if (line.names.length === 0) return { kind: "alternatives", alternatives: [] };
  return {
    kind: "names",
    schemes: line.names.map(({ value, origin }) => ({ name: value, scopes: [], origin })),
  };
}

/** The schemes that the pages name, each once, in the order in which they are named first. */
export function lowerSchemes(pages: readonly Page[]): readonly SecurityScheme[] {
  const schemes = new Map<string, SecurityScheme>();
  for (const { value: name, origin } of pages.flatMap(({ security }) => security?.names ?? [])) {
    if (!schemes.has(name))
      schemes.set(name, {
        name,
        type: undefined,
        placement: { kind: "unplaced" },
        description: undefined,
        deprecated: false,
        origin,
      });
  }
  return [...schemes.values()];
}
