import { STATUS_CODES } from "node:http";
import { report, result } from "../../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../../diagnostics/index.js";
import type { Api, JsonObject, Method, Operation, Response, Target } from "../../../ir/index.js";
import type { OpenApiDocument } from "../document.js";
import type { Library } from "../library.js";
import { aloneLibrary } from "../read/load-library.js";
import { extensionOf } from "./extension.js";
import { extensionsOf } from "./docs.js";
import {
  entriesOf,
  memberAt,
  objectAt,
  originOf,
  rootOf,
  talliedDiagnostics,
  tallyMember,
  tell,
  textAt,
} from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import { lowerOperation } from "./operation.js";
import { layersOf, resolvedAt } from "./refs.js";
import { createSchemas } from "./schema.js";
import type { SchemaReading, Schemas } from "./schemas.js";
import { lowerSchemes, lowerSecurity } from "./security.js";
import type { Schemes } from "./security.js";
import { settleSchemas } from "./settle.js";
import { lowerServers } from "./servers.js";

/** The members of a path item that are operations (3.1, 4.8.9). */
const methods: readonly (readonly [member: string, method: Method])[] = [
  ["get", "GET"],
  ["put", "PUT"],
  ["post", "POST"],
  ["delete", "DELETE"],
  ["options", "OPTIONS"],
  ["head", "HEAD"],
  ["patch", "PATCH"],
  ["trace", "TRACE"],
];

/** The document as it is lowered, with what all operations need of it. */
interface Whole {
  readonly schemas: Schemas;
  readonly root: ObjectNode;
  readonly schemes: Schemes;
  readonly version: string | undefined;
}

/** A path item may add to the one that it refers to (3.1, 4.8.9.1); what both say is taken from the nearer one. */
function lowerItem(
  { schemas, root, schemes, version }: Whole,
  layers: readonly ObjectNode[],
  target: Target,
): readonly Operation[] {
  const { lowering } = schemas;
  for (const layer of layers) tallyMember(lowering, layer, "servers");
  return methods.flatMap(([member, method]) => {
    const layer = layers.find(({ value }) => Object.hasOwn(value, member));
    const node = layer && objectAt(lowering, layer, member);
    if (node === undefined) return [];
    return [
      lowerOperation(schemas, node, {
        items: layers,
        target,
        method,
        version,
        securityOf: (one) => lowerSecurity(lowering, schemes, one, root),
      }),
    ];
  });
}

/** Operations in the order of the document: of a path item in the order of its members. */
function inOrder(
  layers: readonly ObjectNode[],
  operations: readonly Operation[],
): readonly Operation[] {
  const members = [...new Set(layers.flatMap(({ value }) => Object.keys(value)))];
  const places = new Map(members.map((name, index) => [name.toUpperCase(), index]));
  return operations.toSorted((a, b) => (places.get(a.method) ?? 0) - (places.get(b.method) ?? 0));
}

function lowerPaths(whole: Whole): readonly Operation[] {
  const { lowering } = whole.schemas;
  const paths = entriesOf(resolvedAt(lowering, whole.root, "paths"), "less extensions").flatMap(
    ([template, value]) => {
      if (template === "$ref") return [];
      if (template.startsWith("/")) {
        const layers = layersOf(lowering, value);
        return inOrder(layers, lowerItem(whole, layers, { kind: "path", template }));
      }
      tell(
        lowering,
        report(
          "openapi/bad-value",
          { what: "paths", value: template, expected: "a path that starts with a slash" },
          originOf(lowering, value),
        ),
      );
      return [];
    },
  );
  const webhooks = entriesOf(resolvedAt(lowering, whole.root, "webhooks"), "less extensions");
  return [
    ...paths,
    ...webhooks.flatMap(([name, value]) =>
      lowerItem(whole, layersOf(lowering, value), { kind: "webhook", name }),
    ),
  ];
}

/** What pages leave out and OpenAPI insists on, written by Specwright: it says nothing. */
function lessPhrases(response: Response): Response {
  const said = response.description;
  return said === "" || said === STATUS_CODES[response.status]
    ? { ...response, description: undefined }
    : response;
}

const withoutPhrases = (operation: Operation): Operation => ({
  ...operation,
  responses: operation.responses.map(lessPhrases),
});

/** A text of `info` that a document of pages had to make up is null in the extension. */
function infoText(
  lowering: Lowering,
  root: ObjectNode,
  name: "title" | "version",
): string | undefined {
  const info = resolvedAt(lowering, root, "info");
  return info === undefined || extensionOf(root)[name] === null
    ? undefined
    : textAt(lowering, info, name);
}

function lowerRoot(lowering: Lowering, stated: JsonObject, reading: SchemaReading): Api {
  const root: ObjectNode = { ...rootOf(lowering.library.documents[0]), value: stated };
  if (memberAt(root, "paths") === undefined && memberAt(root, "webhooks") === undefined)
    tell(lowering, report("openapi/no-paths", {}, originOf(lowering, root)));
  const schemas = createSchemas(lowering, reading);
  const schemes = lowerSchemes(lowering, resolvedAt(lowering, root, "components"));
  const version = infoText(lowering, root, "version");
  const operations = lowerPaths({ schemas, root, schemes, version });
  const fidelity = extensionOf(root)["fidelity"] === "lossy" ? "lossy" : "exact";
  return {
    title: infoText(lowering, root, "title"),
    version,
    fidelity,
    servers: lowerServers(lowering, root),
    tags: [],
    extensions: extensionsOf(root),
    securitySchemes: [...schemes.values()],
    operations: fidelity === "lossy" ? operations.map(withoutPhrases) : operations,
    schemas: schemas.named.all(),
  };
}

/** What was found more than once because it was looked at more than once, each only once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set<string>();
  return diagnostics.filter(({ code, message, places }) => {
    const where = places.map(({ origin }) => [origin.source.path, origin.start]);
    const key = JSON.stringify([code, message, where]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/**
 * Lowers an OpenAPI document of version 3. What is wrong in one place is left out there, with a diagnostic.
 * @param library the document with those that it refers to; without them, such references lead to nothing
 * @param reading how its schemas are read where they can be read in two ways
 */
export function lowerOpenApi(
  openapi: OpenApiDocument,
  library: Library = aloneLibrary(openapi),
  reading: SchemaReading = "as-meant",
): Result<Api> {
  const lowering: Lowering = { library, diagnostics: [], tallies: new Map(), told: new Set() };
  const api = settleSchemas(lowering, lowerRoot(lowering, openapi.root, reading));
  return result(api, [...distinct(lowering.diagnostics), ...talliedDiagnostics(lowering)]);
}
