import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { MediaType, Schema } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { mediaKind, sentAs } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { typeExpression } from "../types/expression.js";
import { global, runtime } from "./runtime.js";

interface Handling {
  /** What writes a request body of the media type. */
  readonly writer: (media: MediaType, layout: Layout) => Code;
  readonly decoder: (media: MediaType, layout: Layout) => LocalSymbol;
  /** The type of a request body and of a response body. */
  readonly input: (media: MediaType, layout: Layout) => Code;
  readonly output: (media: MediaType, layout: Layout) => Code;
}

const text = code`string`;
const bytes = code`${global.bytes}<${global.arrayBuffer}>`;

const always =
  <Value>(value: Value) =>
  (): Value =>
    value;

const written =
  (writer: LocalSymbol) =>
  ({ name }: MediaType): Code =>
    code`${writer}(${literal(sentAs(name))})`;

const bySchema = ({ schema }: MediaType, layout: Layout): Code => typeExpression(schema, layout);

/** What a caller gives: defaults may be left out. Where values are something else in code, the caller has them as they are there. */
const given = ({ schema }: MediaType, layout: Layout): Code =>
  typeExpression(schema, layout, layout.changes.isCoded(schema) ? "output" : "input");

/** What a caller gives and nobody encodes: it is as it is on the wire. */
const asSent = ({ schema }: MediaType, layout: Layout): Code =>
  typeExpression(schema, layout, "input");

const isLarge = ({ policies }: Layout): boolean => policies.int64 !== "number";

const json: Handling = {
  writer: (media, layout) =>
    written(isLarge(layout) ? runtime.largeJsonBody : runtime.jsonBody)(media),
  decoder: (_, layout) => (isLarge(layout) ? runtime.largeJson : runtime.json),
  input: given,
  output: bySchema,
};

const raw: Handling = {
  writer: written(runtime.rawBody),
  decoder: always(runtime.bytes),
  input: always(code`${runtime.rawBodyType}`),
  output: always(bytes),
};

/** The content types that the contract states for properties of a form; several leave it to the caller. */
function formWriter({ name, encoding }: MediaType): Code {
  const types = encoding.flatMap(({ property, contentType }) =>
    contentType === undefined || /[,*]/u.test(contentType)
      ? []
      : [code`${propertyKey(property)}: ${literal(contentType)}`],
  );
  const more = types.length === 0 ? code`` : code`, { ${joinCode(types, ", ")} }`;
  return code`${runtime.formBody}(${literal(sentAs(name))}${more})`;
}

/** The schema of an item of a sequential media type: `itemSchema`, or the schema where only that is stated. */
const itemOf = ({ schema, itemSchema }: MediaType): Schema => itemSchema ?? schema;

/** What a reference leads to; references that lead to each other lead nowhere. */
const target = (schema: Schema, layout: Layout, depth = 0): Schema =>
  schema.kind === "ref" && depth < 9
    ? target(layout.schema(schema.target).named.schema, layout, depth + 1)
    : schema;

/** What the data of an event is: a property of the item where `itemSchema` describes the event (OpenAPI 3.2, 4.14.4.5). */
function dataOf(media: MediaType, layout: Layout): Schema {
  const event = media.itemSchema && target(media.itemSchema, layout);
  const data =
    event?.kind === "object" ? event.properties.find(({ name }) => name === "data") : undefined;
  return data?.schema ?? itemOf(media);
}

/** Data of which nothing is known is text, as all data of events is. */
function isText(media: MediaType, layout: Layout): boolean {
  const data = target(dataOf(media, layout), layout);
  const isTextEnum = data.kind === "enum" && data.values.every((one) => typeof one === "string");
  return isTextEnum || data.kind === "string" || data.kind === "unknown";
}

const events: Handling = {
  ...raw,
  decoder: (media, layout) => (isText(media, layout) ? runtime.events : runtime.jsonEvents),
  output: (media, layout) => {
    const data = dataOf(media, layout);
    const type = target(data, layout).kind === "unknown" ? text : typeExpression(data, layout);
    return code`${runtime.eventStream}<${type}>`;
  },
};

const items = (decoder: LocalSymbol): Handling => ({
  ...raw,
  decoder: always(decoder),
  output: (media, layout) => code`${runtime.itemStream}<${typeExpression(itemOf(media), layout)}>`,
});

const handlings: Readonly<Record<MediaKind, Handling>> = {
  json,
  range: { ...json, decoder: always(runtime.anyBody) },
  text: {
    writer: written(runtime.textBody),
    decoder: always(runtime.text),
    input: always(text),
    output: always(text),
  },
  form: {
    ...raw,
    writer: formWriter,
    input: (media, layout) => code`${runtime.formValues}<${asSent(media, layout)}>`,
  },
  urlencoded: {
    ...raw,
    writer: written(runtime.urlencodedBody),
    input: (media, layout) => code`${asSent(media, layout)} | ${global.searchParams}`,
  },
  events,
  lines: items(runtime.jsonLines),
  sequence: items(runtime.jsonSequence),
  bytes: raw,
};

/** How the client writes and reads bodies of a media type. */
export function handlingOf(media: MediaType): Handling {
  return handlings[mediaKind(media.name)];
}
