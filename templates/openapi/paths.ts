import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { TextFile } from "../../generator/emit/index.js";
import type { JsonObject } from "../../generator/ir/index.js";

const banner =
  "// Made by Specwright. Changes to this file are lost: change the spec and generate again.\n// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.\n";

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

/**
 * `paths` types of a document. openapi-typescript's own entry point first validates and bundles what it is given, which
 * is two thirds of its time; this document was made a moment ago from an Api, and refers to nothing but itself.
 * The package is slow to load, so it is loaded only for this artifact.
 */
export async function pathsModule(document: JsonObject): Promise<TextFile> {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } =
    await import("openapi-typescript");
  // A tree of its own, because it is changed on the way; that it is OpenAPI is what `openapiDocument` is for.
  const schema = JSON.parse(JSON.stringify(document)) as OpenAPI3;
  const context: Omit<GlobalContext, "redoc"> = {
    ...defaults,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    resolve: (ref) => resolveRef(schema, ref, { silent: true }),
  };
  // `redoc` is the configuration of the validation that is left out; nothing after it looks there.
  const nodes = transformSchema(schema, context as GlobalContext);
  return { kind: "text", path: "openapi/paths.ts", text: `${banner}\n${astToString(nodes)}` };
}
