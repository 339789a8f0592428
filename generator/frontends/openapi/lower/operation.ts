import { report } from "../../../diagnostics/index.js";
import { noDocs } from "../../../ir/index.js";
import type {
  Heading,
  Method,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Security,
  Server,
  Target,
} from "../../../ir/index.js";
import { lowerRequestBody, lowerResponses } from "./bodies.js";
import { extensionsOf } from "./docs.js";
import { extensionOf } from "./extension.js";
import { child, flagAt, memberAt, originOf, tally, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import type { FoundOperation } from "./found-operation.js";
import { lowerParameters, reconcile } from "./parameters.js";
import type { Schemas } from "./schemas.js";
import { lowerServers } from "./servers.js";
import { lowerSwaggerParts, swaggerServers } from "./swagger/index.js";
import { tagsOf } from "./tags.js";

/** What stands around an operation. */
export interface Surroundings {
  readonly items: readonly ObjectNode[];
  readonly target: Target;
  readonly method: Method;
  readonly version: string | undefined;
  /** The document, and the servers that serve what names none. */
  readonly root: ObjectNode;
  readonly servers: readonly Server[];
  readonly securityOf: (operation: ObjectNode) => Security;
}

function headingOf(lowering: Lowering, node: ObjectNode): Heading {
  const description = textAt(lowering, node, "description") ?? "";
  if (extensionOf(node)["heading"] === "joined") return { kind: "joined", text: description };
  return { kind: "separate", summary: textAt(lowering, node, "summary") ?? "", description };
}

/** The operationId as it is, or the name that Specwright has written beside it. */
function statedName(lowering: Lowering, node: ObjectNode): FoundOperation["stated"] {
  const { name } = extensionOf(node);
  const origin = originOf(lowering, child(node, "operationId"));
  if (typeof name === "string") return { kind: "fixed", name, origin };
  const text = textAt(lowering, node, "operationId");
  return text === undefined || text === "" ? undefined : { kind: "id", name: text, origin };
}

/** The version that a page states, where the pages of a document state several. */
function versionOf(node: ObjectNode, common: string | undefined): string | undefined {
  const { version } = extensionOf(node);
  if (version === null) return undefined;
  return typeof version === "string" ? version : common;
}

/** What the versions of OpenAPI describe in different ways. */
export interface Parts {
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
}

function partsOf(schemas: Schemas, node: ObjectNode, { items, root }: Surroundings): Parts {
  if (node.document.dialect.version === "2.0") return lowerSwaggerParts(schemas, items, node, root);
  return {
    parameters: lowerParameters(schemas, items, node),
    requestBody: lowerRequestBody(schemas, node),
    responses: lowerResponses(schemas, node),
  };
}

/** Methods with which no client of the web can send a body, and no server has to read one (RFC 9110, 9.3). */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE"]);

function sentBody(
  lowering: Lowering,
  { requestBody }: Parts,
  { method, target }: Surroundings,
): RequestBody | undefined {
  if (requestBody === undefined || !bodiless.has(method) || target.kind !== "path")
    return requestBody;
  tally(lowering, `body of ${method}`, requestBody.origin, (count, first) =>
    report("openapi/body-not-sent", { method, count }, first),
  );
  return undefined;
}

/** The servers of an operation, else of its path item; none where those of the document serve it (3.2, 4.10.1). */
function serversOf(lowering: Lowering, node: ObjectNode, around: Surroundings): readonly Server[] {
  if (node.document.dialect.version === "2.0")
    return swaggerServers(lowering, node, around.root, around.servers);
  const owner = [node, ...around.items].find((one) => memberAt(one, "servers") !== undefined);
  return owner === undefined ? [] : lowerServers(lowering, owner);
}

/** OpenAPI 3.2, 4.10. */
export function lowerOperation(
  schemas: Schemas,
  node: ObjectNode,
  around: Surroundings,
): FoundOperation {
  const { lowering } = schemas;
  const { target, method } = around;
  checkMembers(lowering, node, "operation");
  const parts = partsOf(schemas, node, around);
  const origin = originOf(lowering, node);
  const operation: Operation = {
    name: "",
    method,
    target,
    heading: headingOf(lowering, node),
    docs: {
      ...noDocs,
      deprecated: flagAt(lowering, node, "deprecated") ?? false,
      extensions: extensionsOf(node),
    },
    tags: tagsOf(lowering, node),
    version: versionOf(node, around.version),
    security: around.securityOf(node),
    parameters:
      target.kind === "path"
        ? reconcile(lowering, target.template, parts.parameters, origin)
        : parts.parameters,
    requestBody: sentBody(lowering, parts, around),
    responses: parts.responses,
    servers: serversOf(lowering, node, around),
    origin,
  };
  return { operation, stated: statedName(lowering, node), parent: undefined };
}
