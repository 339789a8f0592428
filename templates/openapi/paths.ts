import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { TextFile } from "../../generator/emit/index.js";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { withoutCycles } from "./cycles.js";
import { mask } from "./mask.js";
import { withoutTypedEnums } from "./object-enums.js";

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

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function schemasOf(document: JsonObject): JsonObject {
  const components = document["components"];
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
}

function lessCycles(document: JsonObject): JsonObject {
  const components = document["components"];
  if (!isObject(components)) return document;
  return {
    ...document,
    components: { ...components, schemas: withoutCycles(schemasOf(document)) },
  };
}

/** The document with what openapi-typescript cannot read said in another way. */
const readable = (document: JsonObject): JsonObject => {
  const made = withoutTypedEnums(lessCycles(document));
  return isObject(made) ? made : document;
};

/** Finds what a reference leads to, over as many references as there are; nothing at the end of a circle. */
function resolver(document: JsonObject): (ref: string) => JsonObject | undefined {
  const schemas = schemasOf(document);
  const known = new Map<string, JsonObject | undefined>();
  return (ref) => {
    const passed: string[] = [];
    let at: string | undefined = ref;
    let found: JsonObject | undefined;
    while (at !== undefined && !known.has(at)) {
      known.set(at, undefined);
      passed.push(at);
      const schema: JsonValue | undefined = schemas[at.replace("#/components/schemas/", "")];
      found = isObject(schema) ? schema : undefined;
      const next: JsonValue | undefined = found?.["$ref"];
      at = typeof next === "string" ? next : undefined;
    }
    const end = at === undefined ? found : known.get(at);
    for (const one of passed) known.set(one, end);
    return end;
  };
}

/**
 * `paths` types of a document. openapi-typescript's own entry point first validates and bundles what it is given, which
 * is two thirds of its time; this document was made a moment ago from an Api, and refers to nothing but itself.
 * The package is slow to load, so it is loaded only for this artifact.
 */
export async function pathsModule(document: JsonObject): Promise<TextFile> {
  const { astToString, transformSchema } = await import("openapi-typescript");
  // A tree of its own, because it is changed on the way; that it is OpenAPI is what `openapiDocument` is for.
  const { document: masked, unmask } = mask(readable(document));
  const schema = masked as unknown as OpenAPI3;
  const context: Omit<GlobalContext, "redoc" | "resolve"> = {
    ...defaults,
    // The document has none; what looks like one is data.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
  };
  // `redoc` is the configuration of the validation that is left out; nothing after it looks there.
  const nodes = transformSchema(schema, {
    ...context,
    resolve: resolver(masked),
  } as unknown as GlobalContext);
  const text = `${banner}\n${unmask(astToString(nodes))}`;
  return { kind: "text", path: "openapi/paths.ts", text };
}
