import { report } from "../../../diagnostics/index.js";
import { plainNode } from "../../../ir/index.js";
import type { Encoding, Header, MediaType, Schema, Serialization } from "../../../ir/index.js";
import { docsOf, withDocs } from "./docs.js";
import { entriesOf, flagAt, memberAt, objectAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import { resolved, resolvedAt } from "./refs.js";
import type { Schemas } from "./schemas.js";
import { encodingSerialization, styleSerialization } from "./serialization.js";

/** The schema of a media type or of a parameter, with the examples that stand beside it; any value where there is none. */
export function statedSchema(schemas: Schemas, node: ObjectNode): Schema {
  const stated = memberAt(node, "schema");
  const schema: Schema =
    stated === undefined
      ? { kind: "unknown", ...plainNode(originOf(schemas.lowering, node)) }
      : schemas.lower(stated);
  return withDocs(schema, docsOf(schemas.lowering, node));
}

/** OpenAPI 3.2, 4.15. */
function lowerEncoding(schemas: Schemas, property: string, value: Node): readonly Encoding[] {
  const { lowering } = schemas;
  const node = resolved(lowering, value);
  if (node === undefined) return [];
  return [
    {
      property,
      contentType: textAt(lowering, node, "contentType"),
      headers: lowerHeaders(schemas, node),
      serialization: encodingSerialization(lowering, node),
    },
  ];
}

function lowerMedia(schemas: Schemas, name: string, value: Node): readonly MediaType[] {
  const { lowering } = schemas;
  const node = resolved(lowering, value);
  if (node === undefined) return [];
  checkMembers(lowering, node, "mediaType");
  const items = memberAt(node, "itemSchema");
  return [
    {
      name,
      schema: statedSchema(schemas, node),
      itemSchema: items && schemas.lower(items),
      encoding: entriesOf(objectAt(lowering, node, "encoding"), "less extensions").flatMap(
        ([property, one]) => lowerEncoding(schemas, property, one),
      ),
      origin: originOf(lowering, value),
    },
  ];
}

/** OpenAPI 3.2, 4.14. */
export function lowerContent(schemas: Schemas, owner: ObjectNode): readonly MediaType[] {
  return entriesOf(resolvedAt(schemas.lowering, owner, "content"), "less extensions").flatMap(
    ([name, value]) => lowerMedia(schemas, name, value),
  );
}

/** What a parameter or a header is: by `schema` and a style, or by the one media type of `content`. */
export interface Described {
  readonly schema: Schema;
  /** The media type where `content` describes it. */
  readonly mediaType: string | undefined;
}

/** OpenAPI 3.2, 4.12.2: a parameter or header has either `schema` or `content`, and of that one member. */
export function lowerDescribed(schemas: Schemas, node: ObjectNode): Described {
  const { lowering } = schemas;
  if (memberAt(node, "schema") !== undefined || memberAt(node, "content") === undefined)
    return { schema: statedSchema(schemas, node), mediaType: undefined };
  const [media, other] = lowerContent(schemas, node);
  if (media === undefined) return { schema: statedSchema(schemas, node), mediaType: undefined };
  if (other !== undefined)
    tell(
      lowering,
      report(
        "openapi/bad-value",
        { what: "content", value: other.name, expected: "one media type only" },
        other.origin,
      ),
    );
  return { schema: withDocs(media.schema, docsOf(lowering, node)), mediaType: media.name };
}

export const byContent = (mediaType: string): Serialization => ({ kind: "content", mediaType });

function lowerHeader(schemas: Schemas, name: string, value: Node): readonly Header[] {
  const { lowering } = schemas;
  const node = resolved(lowering, value);
  // What a message says of its own type is known from `content` (3.2, 4.17.1).
  if (node === undefined || name.toLowerCase() === "content-type") return [];
  const { schema, mediaType } = lowerDescribed(schemas, node);
  const serialization =
    mediaType === undefined ? styleSerialization(lowering, node, "header") : byContent(mediaType);
  return [
    {
      name,
      required: isRequired(lowering, node),
      serialization,
      schema,
      origin: originOf(lowering, value),
    },
  ];
}

const isRequired = (lowering: Lowering, node: ObjectNode): boolean =>
  flagAt(lowering, node, "required") ?? false;

/** OpenAPI 3.2, 4.21. */
export function lowerHeaders(schemas: Schemas, owner: ObjectNode): readonly Header[] {
  return entriesOf(objectAt(schemas.lowering, owner, "headers"), "less extensions").flatMap(
    ([name, value]) => lowerHeader(schemas, name, value),
  );
}
