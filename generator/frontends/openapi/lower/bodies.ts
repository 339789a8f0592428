import { report } from "../../../diagnostics/index.js";
import { plainNode } from "../../../ir/index.js";
import type { MediaType, RequestBody, Response, Schema } from "../../../ir/index.js";
import { docsOf, withDocs } from "./docs.js";
import { entriesOf, flagAt, memberAt, originOf, tallyMember, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { resolved, resolvedAt } from "./refs.js";
import type { Schemas } from "./schemas.js";

/** The schema of a media type or of a parameter, with the examples that stand beside it; any value where there is none. */
export function statedSchema(schemas: Schemas, node: ObjectNode): Schema {
  const stated = memberAt(node, "schema");
  const schema: Schema =
    stated === undefined
      ? { kind: "unknown", ...plainNode(originOf(schemas.lowering, node)) }
      : schemas.lower(stated);
  return withDocs(schema, docsOf(schemas.lowering, node));
}

/** OpenAPI 3.1, 4.8.14. */
export function lowerContent(schemas: Schemas, owner: ObjectNode): readonly MediaType[] {
  const { lowering } = schemas;
  return entriesOf(resolvedAt(lowering, owner, "content"), "less extensions").flatMap(
    ([name, value]) => {
      const node = resolved(lowering, value);
      if (node === undefined) return [];
      tallyMember(lowering, node, "encoding");
      return [
        {
          name,
          schema: statedSchema(schemas, node),
          itemSchema: undefined,
          encoding: [],
          origin: originOf(lowering, value),
        },
      ];
    },
  );
}

/** OpenAPI 3.1, 4.8.13. */
export function lowerRequestBody(schemas: Schemas, operation: ObjectNode): RequestBody | undefined {
  const { lowering } = schemas;
  const stated = memberAt(operation, "requestBody");
  const node = stated && resolved(lowering, stated);
  if (node === undefined) return undefined;
  return {
    required: flagAt(lowering, node, "required") ?? false,
    content: lowerContent(schemas, node),
    origin: originOf(lowering, node),
  };
}

const statusKey = /^(?:[1-5]\d\d|[1-5]XX|default)$/u;

function lowerResponse(
  schemas: Schemas,
  key: string,
  value: Node,
  tellable: Lowering,
): readonly Response[] {
  const status = key.toLowerCase() === "default" ? "default" : key.toUpperCase();
  if (!statusKey.test(status)) {
    const expected = "a status code, a range such as `4XX`, or `default`";
    tell(
      tellable,
      report(
        "openapi/bad-value",
        { what: "responses", value: key, expected },
        originOf(tellable, value),
      ),
    );
    return [];
  }
  const node = resolved(tellable, value);
  if (node === undefined) return [];
  for (const member of ["headers", "links"]) tallyMember(tellable, node, member);
  return [
    {
      status,
      description: textAt(tellable, node, "description"),
      headers: [],
      content: lowerContent(schemas, node),
      links: [],
      origin: originOf(tellable, value),
    },
  ];
}

/** OpenAPI 3.1, 4.8.16, in the order of the document; its codes come ascending. */
export function lowerResponses(schemas: Schemas, operation: ObjectNode): readonly Response[] {
  const { lowering } = schemas;
  const responses = resolvedAt(lowering, operation, "responses");
  return entriesOf(responses, "less extensions").flatMap(([status, node]) =>
    lowerResponse(schemas, status, node, lowering),
  );
}
