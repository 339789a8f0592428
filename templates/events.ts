import type { MediaType, Schema } from "../generator/ir/index.js";
import type { Layout } from "./layout.js";

/** The schema of an item of a sequential media type: `itemSchema`, or the schema where only that is stated. */
export const itemOf = ({ schema, itemSchema }: MediaType): Schema => itemSchema ?? schema;

/** What a reference leads to; references that lead to each other lead nowhere. */
export const target = (schema: Schema, layout: Layout, depth = 0): Schema =>
  schema.kind === "ref" && depth < 9
    ? target(layout.schema(schema.target).named.schema, layout, depth + 1)
    : schema;

/** What the data of an event is: a property of the item where `itemSchema` describes the event (OpenAPI 3.2, 4.14.4.5). */
export function dataOf(media: MediaType, layout: Layout): Schema {
  const event = media.itemSchema && target(media.itemSchema, layout);
  const data =
    event?.kind === "object" ? event.properties.find(({ name }) => name === "data") : undefined;
  return data?.schema ?? itemOf(media);
}

/** Data of which nothing is known is text, as all data of events is. */
export function isText(media: MediaType, layout: Layout): boolean {
  const data = target(dataOf(media, layout), layout);
  const isTextEnum = data.kind === "enum" && data.values.every((one) => typeof one === "string");
  return isTextEnum || data.kind === "string" || data.kind === "unknown";
}
