import { at, report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { CredentialPlacement, SecurityScheme } from "../../../ir/index.js";
import type { IndexPage, IndexScheme, SchemeType } from "../document.js";

export interface PlacedSchemes {
  readonly schemes: readonly SecurityScheme[];
  readonly diagnostics: readonly Diagnostic[];
}

function apiKey({ in: place, parameter }: IndexScheme): CredentialPlacement | undefined {
  const where = place?.value;
  if (parameter === undefined || (where !== "header" && where !== "query" && where !== "cookie"))
    return undefined;
  return { kind: "apiKey", in: where, name: parameter.value };
}

function http({ scheme }: IndexScheme): CredentialPlacement | undefined {
  const name = scheme?.value.toLowerCase();
  return name === "basic" || name === "bearer" ? { kind: "http", scheme: name } : undefined;
}

const nowhere = (): undefined => undefined;

const placements: Readonly<
  Record<SchemeType, (scheme: IndexScheme) => CredentialPlacement | undefined>
> = {
  apiKey,
  http,
  oauth2: nowhere,
  openIdConnect: nowhere,
  mutualTLS: nowhere,
};

/** The type that a placement is of, as OpenAPI would say it. */
function typeOf(placement: CredentialPlacement): SecurityScheme["type"] {
  if (placement.kind === "apiKey") return { kind: "apiKey" };
  return placement.kind === "http"
    ? { kind: "http", scheme: placement.scheme, bearerFormat: undefined }
    : undefined;
}

const placementOf = (scheme: IndexScheme): CredentialPlacement | undefined =>
  placements[scheme.type.value](scheme);

/** What a scheme is, in words: all that decides where its credential goes. */
function describe({ type, scheme, in: place, parameter }: IndexScheme): string {
  const details: Readonly<Record<SchemeType, string>> = {
    apiKey: ` in ${place?.value ?? "no stated place"} \`${parameter?.value ?? "without a name"}\``,
    http: ` ${scheme?.value ?? "without a scheme"}`,
    oauth2: "",
    openIdConnect: "",
    mutualTLS: "",
  };
  return type.value + details[type.value];
}

/** What makes two definitions the same: letter case of an HTTP scheme aside. */
const meaningOf = (scheme: IndexScheme): string =>
  JSON.stringify(placementOf(scheme) ?? describe(scheme));

/** The first definition of each name, and a warning for each that contradicts it. */
function definitions(
  pages: readonly IndexPage[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, IndexScheme> {
  const found = new Map<string, IndexScheme>();
  const told = new Set<string>();
  for (const scheme of pages.flatMap(({ schemes }) => schemes)) {
    const name = scheme.name.value;
    const first = found.get(name);
    const key = JSON.stringify([name, meaningOf(scheme)]);
    if (first === undefined) found.set(name, scheme);
    else if (meaningOf(first) !== meaningOf(scheme) && !told.has(key)) {
      told.add(key);
      const holes = { name, first: describe(first), second: describe(scheme) };
      const kept = at(first.name.origin, "the first one");
      diagnostics.push(report("site/scheme-differs", holes, scheme.name.origin, kept));
    }
  }
  return found;
}

/**
 * Places the schemes that the pages name, and adds those that an index defines beside them. One
 * that cannot be placed is told when an operation asks for it.
 */
export function placeSchemes(
  schemes: readonly SecurityScheme[],
  pages: readonly IndexPage[],
): PlacedSchemes {
  const diagnostics: Diagnostic[] = [];
  const defined = definitions(pages, diagnostics);
  const known = new Set(schemes.map(({ name }) => name));
  const place = (scheme: SecurityScheme): SecurityScheme => {
    const definition = defined.get(scheme.name);
    if (definition === undefined || scheme.placement.kind !== "unplaced") return scheme;
    const placement = placementOf(definition);
    const { origin } = definition.name;
    if (placement === undefined) {
      const holes = { name: scheme.name, type: describe(definition) };
      diagnostics.push(report("site/scheme-not-placed", holes, origin));
    }
    const description = scheme.description ?? definition.description?.value;
    const type = placement && typeOf(placement);
    return { ...scheme, type, placement: placement ?? scheme.placement, description, origin };
  };
  const others = [...defined.values()].flatMap((definition) => {
    const placement = placementOf(definition);
    const { value: name, origin } = definition.name;
    if (known.has(name) || placement === undefined) return [];
    const description = definition.description?.value;
    return [{ name, type: typeOf(placement), placement, description, deprecated: false, origin }];
  });
  return { schemes: [...schemes.map(place), ...others], diagnostics };
}
