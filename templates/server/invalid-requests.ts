import { code, declaredName, docs, localSymbol, moduleOf } from "../../generator/emit/index.js";
import type { Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import type { MediaType, Operation, Response, SchemaId } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { serverModules } from "../layout.js";
import type { Layout } from "../layout.js";
import { invalidRequestCode } from "./invalid-request.js";
import { isJson } from "./media.js";
import { local, runtime } from "./runtime.js";

/** The JSON body that an operation declares for 400. Problem details need no help: they are what is sent by default. */
function declaredBody({ responses }: Operation): MediaType | undefined {
  const byStatus = (status: string): Response | undefined =>
    responses.find((response) => response.status === status);
  const response = byStatus("400") ?? byStatus("4XX") ?? byStatus("default");
  return response?.content.find(
    (media) => isJson(media) && !media.name.startsWith("application/problem+json"),
  );
}

/** The function that fills a named schema with issues. */
function functionOf(id: SchemaId, layout: Layout): LocalSymbol {
  return localSymbol(
    toName(`as${layout.schema(id).named.name}`),
    serverModules.invalidRequests,
    "value",
  );
}

/** The body that an operation declares for an invalid request, and the function that makes it; only named schemas have one. */
export function declaredInvalid(
  operation: Operation,
  layout: Layout,
):
  | { readonly media: MediaType; readonly function: LocalSymbol; readonly schema: SchemaId }
  | undefined {
  const media = declaredBody(operation);
  if (media?.schema.kind !== "ref" || invalidRequestCode(media.schema, layout) === undefined)
    return undefined;
  return { media, function: functionOf(media.schema.target, layout), schema: media.schema.target };
}

function functionDraft(id: SchemaId, layout: Layout): readonly Draft[] {
  const { named, type } = layout.schema(id);
  const value = invalidRequestCode(named.schema, layout);
  if (value === undefined) return [];
  return [
    {
      kind: "Function",
      isExported: true,
      name: declaredName(functionOf(id, layout)),
      parameters: [{ name: code`${local.issues}`, type: code`readonly ${runtime.issue}[]` }],
      returnType: code`${type}`,
      statements: [code`return ${value};`],
      docs: docs(`What is wrong with a request, as \`${named.name}\`.`),
    },
  ];
}

/** The module with the bodies that operations declare for invalid requests; none where none can be made of issues. */
export function invalidRequestsModule(layout: Layout): readonly Module[] {
  const schemas = layout.operations.flatMap(
    ({ operation }) => declaredInvalid(operation, layout)?.schema ?? [],
  );
  const statements = [...new Set(schemas)].flatMap((id) => functionDraft(id, layout));
  if (statements.length === 0) return [];
  return [
    moduleOf(
      serverModules.invalidRequests,
      "The bodies that operations declare for invalid requests.",
      statements,
    ),
  ];
}
