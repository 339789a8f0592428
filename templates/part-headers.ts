import type {
  Header,
  MediaType,
  ObjectSchema,
  Schema,
  Serialization,
} from "../generator/ir/index.js";
import { declaredHeaders } from "./declared-headers.js";
import { target } from "./events.js";
import type { Layout } from "./layout.js";
import { mediaKind } from "./media-kind.js";
import { isJson } from "./runtime/shared/media-type.js";

/** The header fields that the parts of one property of a form have (OpenAPI 3.1, 4.8.15). */
export interface PartHeaders {
  readonly property: string;
  readonly headers: readonly Header[];
  /** Whether the property has a part an item. */
  readonly isList: boolean;
  /** Whether the form always has the property, and a part of it always a field. */
  readonly required: boolean;
}

function objectsOf(schema: Schema, layout: Layout): readonly ObjectSchema[] {
  const own = target(schema, layout);
  if (own.kind === "intersection")
    return own.members.flatMap((member) => objectsOf(member, layout));
  return own.kind === "object" ? [own] : [];
}

/** Whether a property is written as in a query (decision 0026). The style form with explode is a part an item, as without. */
const isStyled = (serialization: Serialization | undefined): boolean =>
  serialization?.kind === "style" && !(serialization.style === "form" && serialization.explode);

/** What a form in parts declares; a property with a style of its own is no part, and has none. */
export function partHeadersOf(media: MediaType, layout: Layout): readonly PartHeaders[] {
  if (mediaKind(media.name) !== "form") return [];
  const properties = objectsOf(media.schema, layout).flatMap((object) => object.properties);
  return media.encoding.flatMap((encoding) => {
    const { property, contentType, serialization } = encoding;
    const headers = declaredHeaders(encoding);
    if (headers.length === 0 || isStyled(serialization)) return [];
    const stated = properties.filter(({ name }) => name === property);
    const isArray = stated.some(({ schema }) => target(schema, layout).kind === "array");
    const isRequired = stated.some(({ required }) => required);
    return [
      {
        property,
        headers,
        isList: isArray && !isJson(contentType),
        required: isRequired && headers.some(({ required }) => required),
      },
    ];
  });
}
