import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type * as openapiTypescript from "openapi-typescript";
import type { JsonObject } from "../../generator/ir/index.js";

export type Engine = typeof openapiTypescript;

/** What openapi-typescript does where it is told nothing. */
const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: true,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
} as const;

/** Finds what a reference leads to. */
export type Resolve = (ref: string) => JsonObject | undefined;

type Node = ReturnType<Engine["transformSchema"]>[number];

/** Whether a declaration stands for what a document does not have: the only types that are exported. */
const isFiller = (node: Node): boolean =>
  "modifiers" in node && node.modifiers !== undefined && !("members" in node);

/**
 * What openapi-typescript declares for a document, one text each, without what stands for nothing. Its own entry point first
 * validates and bundles what it is given, which is two thirds of its time; this was made a moment ago from an Api, and
 * refers to nothing but itself.
 */
export function declared(
  engine: Engine,
  document: JsonObject,
  resolve: Resolve,
): readonly string[] {
  const context: Omit<GlobalContext, "redoc" | "resolve"> = {
    ...defaults,
    // The document has none; what looks like one is data.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
  };
  // That it is OpenAPI is what `openapiDocument` is for. `redoc` is the configuration of the validation that is left out;
  // nothing after it looks there.
  const nodes = engine.transformSchema(
    document as unknown as OpenAPI3,
    { ...context, resolve } as unknown as GlobalContext,
  );
  return nodes.filter((node) => !isFiller(node)).map((node) => engine.astToString(node));
}
