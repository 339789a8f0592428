import { STATUS_CODES } from "node:http";
import { report, result } from "../../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../../diagnostics/index.js";
import type { Api, Method, Operation, Response, Target } from "../../../ir/index.js";
import { rootPointer } from "../../../source/index.js";
import type { OpenApiDocument } from "../document.js";
import { dialectOf } from "../upgrade-3.0.js";
import { extensionOf } from "./extension.js";
import { extensionsOf } from "./docs.js";
import {
  asObject,
  entriesOf,
  memberAt,
  objectAt,
  originOf,
  talliedDiagnostics,
  tallyMember,
  tell,
  textAt,
} from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { lowerOperation } from "./operation.js";
import { resolved } from "./refs.js";
import { createSchemas } from "./schema.js";
import type { SchemaReading, Schemas } from "./schemas.js";
import { lowerSchemes, lowerSecurity } from "./security.js";
import type { Schemes } from "./security.js";
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

function lowerItem(
  { schemas, root, schemes, version }: Whole,
  value: Node,
  target: Target,
): readonly Operation[] {
  const { lowering } = schemas;
  const item = resolved(lowering, value);
  if (item === undefined) return [];
  tallyMember(lowering, item, "servers");
  return methods.flatMap(([member, method]) => {
    const node = objectAt(lowering, item, member);
    if (node === undefined) return [];
    return [
      lowerOperation(schemas, node, {
        item,
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
  item: ObjectNode | undefined,
  operations: readonly Operation[],
): readonly Operation[] {
  const places = new Map(
    Object.keys(item?.value ?? {}).map((name, index) => [name.toUpperCase(), index]),
  );
  return operations.toSorted((a, b) => (places.get(a.method) ?? 0) - (places.get(b.method) ?? 0));
}

function lowerPaths(whole: Whole): readonly Operation[] {
  const { lowering } = whole.schemas;
  const paths = entriesOf(objectAt(lowering, whole.root, "paths"), "less extensions").flatMap(
    ([template, value]) => {
      if (template.startsWith("/"))
        return inOrder(
          asObject(lowering, value),
          lowerItem(whole, value, { kind: "path", template }),
        );
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
  const webhooks = entriesOf(objectAt(lowering, whole.root, "webhooks"), "less extensions");
  return [
    ...paths,
    ...webhooks.flatMap(([name, value]) => lowerItem(whole, value, { kind: "webhook", name })),
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
  const info = objectAt(lowering, root, "info");
  return info === undefined || extensionOf(root)[name] === null
    ? undefined
    : textAt(lowering, info, name);
}

function lowerRoot(lowering: Lowering, reading: SchemaReading): Api {
  const root: ObjectNode = { value: lowering.openapi.root, pointer: rootPointer };
  if (memberAt(root, "paths") === undefined && memberAt(root, "webhooks") === undefined)
    tell(lowering, report("openapi/no-paths", {}, originOf(lowering, root)));
  const schemas = createSchemas(lowering, reading);
  const schemes = lowerSchemes(lowering, objectAt(lowering, root, "components"));
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
    const key = JSON.stringify([code, message, places.map(({ origin }) => origin.start)]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/**
 * Lowers an OpenAPI 3.0 or 3.1 document. What is wrong in one place is left out there, with a diagnostic.
 * @param reading how its schemas are read where they can be read in two ways
 */
export function lowerOpenApi(
  openapi: OpenApiDocument,
  reading: SchemaReading = "as-meant",
): Result<Api> {
  const lowering: Lowering = {
    openapi,
    dialect: dialectOf(openapi.version),
    diagnostics: [],
    tallies: new Map(),
  };
  const api = lowerRoot(lowering, reading);
  return result(api, [...distinct(lowering.diagnostics), ...talliedDiagnostics(lowering)]);
}
