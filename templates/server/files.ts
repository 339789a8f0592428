import type { MediaType, Schema } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { mediaKind } from "../media-kind.js";

/** A property of a form that is a file, or a list of files. */
export interface FileProperty {
  readonly name: string;
  readonly required: boolean;
  readonly isList: boolean;
}

function resolved(schema: Schema, layout: Layout, depth = 0): Schema {
  return schema.kind === "ref" && depth < 9
    ? resolved(layout.schema(schema.target).named.schema, layout, depth + 1)
    : schema;
}

/** Bytes that nothing encodes: `format: binary` of OpenAPI 3.0, or a media type without an encoding (3.1, 4.8.14.1). */
function isFile(schema: Schema): boolean {
  if (schema.kind !== "string") return false;
  const { format, contentEncoding, contentMediaType } = schema;
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
}

/** The properties of a form that are files, whatever part of an `allOf` states them. */
export function filesOf(schema: Schema, layout: Layout): readonly FileProperty[] {
  const own = resolved(schema, layout);
  if (own.kind === "intersection") return own.members.flatMap((member) => filesOf(member, layout));
  if (own.kind !== "object") return [];
  return own.properties.flatMap(({ name, required, schema: property }) => {
    const value = resolved(property, layout);
    const item = value.kind === "array" ? resolved(value.items, layout) : value;
    return isFile(item) ? [{ name, required, isList: value.kind === "array" }] : [];
  });
}

/** The files of a body that is a form in parts; other bodies have none. */
export const filesIn = (media: MediaType, layout: Layout): readonly FileProperty[] =>
  mediaKind(media.name) === "form" ? filesOf(media.schema, layout) : [];
