import { report } from "../../../diagnostics/index.js";
import type { JsonObject, Link, RequestBody, Response } from "../../../ir/index.js";
import { own } from "../../../read/index.js";
import { lowerContent, lowerHeaders } from "./content.js";
import { fidelityOf } from "./fidelity.js";
import {
  entriesOf,
  flagAt,
  memberAt,
  objectAt,
  originOf,
  tally,
  tell,
  textAt,
} from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { resolved, resolvedAt } from "./refs.js";
import type { Schemas } from "./schemas.js";

/** OpenAPI 3.2, 4.13. */
export function lowerRequestBody(schemas: Schemas, operation: ObjectNode): RequestBody | undefined {
  const { lowering } = schemas;
  const stated = memberAt(operation, "requestBody");
  const node = stated && resolved(lowering, stated);
  if (node === undefined) return undefined;
  const content = lowerContent(schemas, node);
  if (content.length === 0) {
    const holes = { what: "content", owner: "a request body" };
    tell(lowering, report("openapi/missing", holes, originOf(lowering, node)));
    return undefined;
  }
  return {
    required: flagAt(lowering, node, "required") ?? false,
    content,
    origin: originOf(lowering, node),
  };
}

const noParameters: JsonObject = {};

/** OpenAPI 3.2, 4.20. */
function lowerLink(lowering: Lowering, name: string, value: Node): readonly Link[] {
  const node = resolved(lowering, value);
  const operation =
    node && (textAt(lowering, node, "operationId") ?? textAt(lowering, node, "operationRef"));
  if (node === undefined || operation === undefined) return [];
  return [
    {
      name,
      description: textAt(lowering, node, "description"),
      operation,
      parameters: objectAt(lowering, node, "parameters")?.value ?? noParameters,
      requestBody: own(node.value, "requestBody"),
      origin: originOf(lowering, value),
    },
  ];
}

const statusKey = /^(?:[1-5]\d\d|[1-5]XX|default)$/u;

/** The key of a response as OpenAPI writes it; tells of one that is none. */
export function statusOf(lowering: Lowering, key: string, value: Node): string | undefined {
  const status = key.toLowerCase() === "default" ? "default" : key.toUpperCase();
  if (statusKey.test(status)) return status;
  const expected = "a status code, a range such as `4XX`, or `default`";
  const place = originOf(lowering, value);
  tell(lowering, report("openapi/bad-value", { what: "responses", value: key, expected }, place));
  return undefined;
}

/** A response as far as its version matters not. */
export type ReadResponse = (node: ObjectNode) => Pick<Response, "content" | "headers" | "links">;

function lowerResponse(
  lowering: Lowering,
  key: string,
  value: Node,
  read: ReadResponse,
): readonly Response[] {
  const status = statusOf(lowering, key, value);
  const node = status === undefined ? undefined : resolved(lowering, value);
  if (status === undefined || node === undefined) return [];
  const description = textAt(lowering, node, "description");
  return [{ status, description, ...read(node), origin: originOf(lowering, value) }];
}

function tallyNoResponses(lowering: Lowering, operation: ObjectNode): void {
  if (fidelityOf(lowering) === "lossy") return;
  tally(lowering, "no responses", originOf(lowering, operation), (count, first) =>
    report("openapi/no-responses", { count }, first),
  );
}

/** Each response of an operation, in the order of the document; its codes come ascending. */
export function eachResponse(
  lowering: Lowering,
  operation: ObjectNode,
  read: ReadResponse,
): readonly Response[] {
  const entries = entriesOf(resolvedAt(lowering, operation, "responses"), "less extensions");
  if (entries.length === 0) tallyNoResponses(lowering, operation);
  return entries.flatMap(([status, node]) => lowerResponse(lowering, status, node, read));
}

/** OpenAPI 3.2, 4.16. */
export function lowerResponses(schemas: Schemas, operation: ObjectNode): readonly Response[] {
  const { lowering } = schemas;
  return eachResponse(lowering, operation, (node) => ({
    content: lowerContent(schemas, node),
    headers: lowerHeaders(schemas, node),
    links: entriesOf(objectAt(lowering, node, "links"), "less extensions").flatMap(([name, one]) =>
      lowerLink(lowering, name, one),
    ),
  }));
}
