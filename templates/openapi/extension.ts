import type {
  Api,
  JsonObject,
  JsonValue,
  Operation,
  Parameter,
  SecurityScheme,
  ServerVariable,
} from "../../generator/ir/index.js";

/** Where a node of an Api stands. Templates see no sources, so whoever wants places written says how. */
export type PlaceOf = (origin: Operation["origin"]) => string;

/**
 * What an Api says and OpenAPI has no words for, mostly what pages leave open. Reading a document with these members
 * (`generator/frontends/openapi/lower/extension.ts`) gives the Api that it was made of.
 */
export interface Extensions {
  readonly root: (api: Api) => JsonObject;
  readonly operation: (api: Api, operation: Operation, named: boolean) => JsonObject;
  readonly parameter: (parameter: Parameter) => JsonObject;
  readonly scheme: (scheme: SecurityScheme, key: string) => JsonObject;
  readonly variable: (variable: ServerVariable) => JsonObject;
  readonly origin: (origin: Operation["origin"]) => JsonObject;
}

const nothing: JsonObject = {};

export const noExtensions: Extensions = {
  root: () => nothing,
  operation: () => nothing,
  parameter: () => nothing,
  scheme: () => nothing,
  variable: () => nothing,
  origin: () => nothing,
};

/** The members that are there, under one name; nothing when there are none. */
function under(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const stated = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return stated.length === 0 ? nothing : { "x-specwright": Object.fromEntries(stated) };
}

const nullIf = (missing: boolean): null | undefined => (missing ? null : undefined);

function operationMembers(
  api: Api,
  { name, version, security, heading }: Operation,
  named: boolean,
): JsonObject {
  return under({
    name: named ? undefined : name,
    version: version === api.version ? undefined : (version ?? null),
    security: security.kind === "names" ? security.schemes.map((use) => use.name) : undefined,
    heading: heading.kind === "joined" ? "joined" : undefined,
  });
}

/** Lists with tabs between, which only OpenAPI 2.0 has. */
const isTabbed = ({ serialization }: Parameter): boolean =>
  serialization.kind === "style" && serialization.style === "tabDelimited";

/** @param placeOf words for an origin, such as `create-invoice.md:12` */
export function withExtensions(placeOf: PlaceOf): Extensions {
  const origin = (place: Operation["origin"]): JsonObject => ({
    "x-specwright-origin": placeOf(place),
  });
  return {
    root: ({ fidelity, title, version }) =>
      under({
        fidelity: fidelity === "lossy" ? fidelity : undefined,
        title: nullIf(title === undefined),
        version: nullIf(version === undefined),
      }),
    operation: (api, operation, named) => ({
      ...operationMembers(api, operation, named),
      ...origin(operation.origin),
    }),
    parameter: (parameter) => ({
      ...under({
        required: parameter.in === "path" && !parameter.required ? false : undefined,
        style: isTabbed(parameter) ? "tabDelimited" : undefined,
      }),
      ...origin(parameter.origin),
    }),
    scheme: ({ name, placement }, key) =>
      under({
        placement: placement.kind === "unplaced" ? placement.kind : undefined,
        name: name === key ? undefined : name,
      }),
    variable: (variable) => under({ default: nullIf(variable.default === undefined) }),
    origin,
  };
}
