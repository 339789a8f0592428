import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { Encoding, MediaType } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { dataOf, isText, itemOf, target } from "../events.js";
import { mediaKind, sentAs } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { receivedType, typeExpression } from "../types/expression.js";
import { partHeadersOf } from "../part-headers.js";
import type { PartHeaders } from "../part-headers.js";
import { headerCode, propertyCode } from "./parameters.js";
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

const bySchema = ({ schema }: MediaType, layout: Layout): Code => receivedType(schema, layout);

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

/** The writers of properties that have a style of their own: as query parameters (OpenAPI 3.1, 4.8.15). */
const stylesOf = (encoding: readonly Encoding[]): readonly Code[] =>
  encoding.flatMap((one) => {
    const writer = propertyCode(one);
    return writer === undefined ? [] : [code`${propertyKey(one.property)}: ${writer}`];
  });

/** Whether each item is a part of its own, as without a style. Nothing is reserved in a part. */
const isRepeated = ({ serialization }: Encoding): boolean =>
  serialization?.kind === "style" && serialization.style === "form" && serialization.explode;

/** The writer of a form whose parts have header fields. */
function headedFormWriter(
  { name }: MediaType,
  types: readonly Code[],
  styles: readonly Code[],
  parts: readonly PartHeaders[],
): Code {
  const writers = parts.map(({ property, headers }) => {
    const list = headers.map((header) => headerCode(header));
    return code`${propertyKey(property)}: [${joinCode(list, ", ")}]`;
  });
  const lists = [types, styles, writers].map((list) => code`{ ${joinCode(list, ", ")} }`);
  return code`${runtime.formBodyWithHeaders}(${literal(sentAs(name))}, ${joinCode(lists, ", ")})`;
}

/** The content types that the contract states for properties of a form, and their styles; several types leave it to the caller. */
function formWriter(media: MediaType, layout: Layout): Code {
  const types = media.encoding.flatMap(({ property, contentType }) =>
    contentType === undefined || /[,*]/u.test(contentType)
      ? []
      : [code`${propertyKey(property)}: ${literal(contentType)}`],
  );
  const styles = stylesOf(media.encoding.filter((one) => !isRepeated(one)));
  const parts = partHeadersOf(media, layout);
  if (parts.length > 0) return headedFormWriter(media, types, styles, parts);
  const lists = styles.length > 0 ? [types, styles] : types.length > 0 ? [types] : [];
  const more = lists.map((list) => code`, { ${joinCode(list, ", ")} }`);
  return code`${runtime.formBody}(${literal(sentAs(media.name))}${joinCode(more, "")})`;
}

function urlencodedWriter(media: MediaType): Code {
  const { name, encoding } = media;
  const styles = stylesOf(encoding);
  const more = styles.length === 0 ? code`` : code`, { ${joinCode(styles, ", ")} }`;
  return code`${runtime.urlencodedBody}(${literal(sentAs(name))}${more})`;
}

const events: Handling = {
  ...raw,
  decoder: (media, layout) => (isText(media, layout) ? runtime.events : runtime.jsonEvents),
  output: (media, layout) => {
    const data = dataOf(media, layout);
    const type = target(data, layout).kind === "unknown" ? text : receivedType(data, layout);
    return code`${runtime.eventStream}<${type}>`;
  },
};

const items = (decoder: LocalSymbol): Handling => ({
  ...raw,
  decoder: always(decoder),
  output: (media, layout) => code`${runtime.itemStream}<${receivedType(itemOf(media), layout)}>`,
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
    writer: urlencodedWriter,
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
