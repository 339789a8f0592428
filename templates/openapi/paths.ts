import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { TextFile } from "../../generator/emit/index.js";
import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { withoutCycles } from "./cycles.js";
import { mask } from "./mask.js";

const banner =
  "// Made by Specwright. Changes to this file are lost: change the spec and generate again.\n// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.\n";

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

/** What belongs to the bundler, what has no use here, and what depends on the document. */
type Missing = "redoc" | "postTransform" | "transform" | "transformProperty" | "resolve";

/**
 * The `paths` types of a document. openapi-typescript is used below its door, which would validate the document, bundle it
 * and write it anew: all of that is done. It is slow to load, so it is loaded only for this artifact.
 */
export async function pathsModule(whole: JsonObject): Promise<TextFile> {
  const { astToString, transformSchema } = await import("openapi-typescript");
  const { document, unmask } = mask(lessCycles(whole));
  const resolve = resolver(document);
  const context: Omit<GlobalContext, Missing> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: true,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    silent: true,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
  };
  // The document is plain JSON of the right form, and what is missing of the context is not asked for.
  const nodes = transformSchema(
    document as unknown as OpenAPI3,
    { ...context, resolve } as unknown as GlobalContext,
  );
  return {
    kind: "text",
    path: "openapi/paths.ts",
    text: `${banner}\n${unmask(astToString(nodes))}`,
  };
}
