import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { MediaType, Operation, Schema } from "../../generator/ir/index.js";
import { dataOf, isText, itemOf } from "../events.js";
import type { Layout } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { partHeadersOf } from "../part-headers.js";
import { typeExpression } from "../types/expression.js";
import type { EnumsOf, Side } from "../types/expression.js";
import { filesOf } from "./files.js";
import type { FileProperty } from "./files.js";
import { stylesCode } from "./parameters.js";
import { global, runtime } from "./runtime.js";
import { wireOf } from "../wire.js";

/** Which side a handler is on, and whether it reads what the API sends. */
interface BodyWriting {
  readonly side: Side;
  readonly enums: EnumsOf;
}

/** How the body of a media type is read and written, and what a handler sees of it. */
interface Handling {
  readonly codec: (media: MediaType, layout: Layout) => Code;
  readonly type: (media: MediaType, layout: Layout, writing: BodyWriting) => Code;
  /** Whether the schema has a say in what the codec reads and writes. */
  readonly isValidated: (media: MediaType) => boolean;
}

const fixed = (value: Code | LocalSymbol) => (): Code => code`${value}`;

const always = (): boolean => true;
const never = (): boolean => false;

const bySchema = ({ schema }: MediaType, layout: Layout, { side, enums }: BodyWriting): Code =>
  typeExpression(schema, layout, side, { enums });

/** What is something else in code than on the wire is encoded, so handlers have it as it is in code. */
const encodedBySchema = (media: MediaType, layout: Layout, writing: BodyWriting): Code =>
  bySchema(
    media,
    layout,
    layout.changes.isCoded(media.schema) ? { ...writing, side: "output" } : writing,
  );

const json: Handling = {
  codec: (_, layout) =>
    code`${layout.policies.int64 === "number" ? runtime.jsonCodec : runtime.largeJsonCodec}`,
  type: encodedBySchema,
  isValidated: always,
};

const text: Handling = {
  codec: fixed(runtime.textCodec),
  type: fixed(code`string`),
  // Text is no object, whatever the schema says.
  isValidated: ({ schema }) => schema.kind === "string" || schema.kind === "enum",
};

const anyBytes = code`string | ${global.bytes} | ${global.arrayBuffer} | ${global.blob} | ${global.asyncIterable}<${global.bytes} | string>`;

const bytesIn: Handling = {
  codec: fixed(runtime.bytesCodec),
  type: fixed(code`${runtime.byteBody}`),
  isValidated: never,
};

const bytesOut: Handling = { ...bytesIn, type: fixed(anyBytes) };

const fileType = ({ isList }: FileProperty): Code =>
  isList ? code`readonly ${global.file}[]` : code`${global.file}`;

/** The schema's type, with files where the schema can only say string. */
function formType({ schema }: MediaType, layout: Layout): Code {
  const type = typeExpression(schema, layout);
  const files = filesOf(schema, layout);
  if (files.length === 0) return type;
  const names = joinCode(
    files.map(({ name }) => literal(name)),
    " | ",
  );
  const members = files.map((file) => {
    const key = propertyKey(file.name);
    return file.required
      ? code`readonly ${key}: ${fileType(file)};`
      : code`readonly ${key}?: ${fileType(file)} | undefined;`;
  });
  return code`${global.omit}<${type}, ${names}> & { ${joinCode(members, "\n")} }`;
}

function formCodecCode(media: MediaType, layout: Layout): Code {
  const { schema, encoding } = media;
  const files = filesOf(schema, layout).map(({ name }) => name);
  const styles = stylesCode(encoding);
  const headers = partHeadersOf(media, layout).length > 0;
  const more = [
    ...(files.length > 0 || styles !== undefined || headers ? [code`${literal(files)}`] : []),
    ...(styles === undefined && !headers ? [] : [styles ?? code`{}`]),
    ...(headers ? [code`${runtime.readPartHeaders}`] : []),
  ];
  return code`${runtime.formCodec}(${joinCode([code`${literal(wireOf(schema, layout))}`, ...more], ", ")})`;
}

const form: Handling = {
  codec: formCodecCode,
  type: formType,
  isValidated: always,
};

const urlencoded: Handling = {
  codec: ({ schema, encoding }, layout) => {
    const styles = stylesCode(encoding);
    const more = styles === undefined ? code`` : code`, ${styles}`;
    return code`${runtime.urlencodedCodec}(${literal(wireOf(schema, layout))}${more})`;
  },
  type: bySchema,
  isValidated: always,
};

const items = (codec: LocalSymbol): Handling => ({
  codec: fixed(codec),
  type: (media, layout, { side }) => streamOf(typeExpression(itemOf(media), layout, side)),
  isValidated: always,
});

const streamOf = (item: Code): Code =>
  code`${global.asyncIterable}<${item}> | ${global.iterable}<${item}>`;

const dataType = (data: Schema, layout: Layout, side: Side): Code =>
  data.kind === "unknown" ? code`string` : typeExpression(data, layout, side);

const events: Handling = {
  codec: (media, layout) =>
    code`${isText(media, layout) ? runtime.textEventsCodec : runtime.jsonEventsCodec}`,
  type: (media, layout, { side }) =>
    streamOf(code`${runtime.eventOut}<${dataType(dataOf(media, layout), layout, side)}>`),
  isValidated: always,
};

const replies: Readonly<Record<MediaKind, Handling>> = {
  json,
  // A range stands where a spec leaves the media type open, which nearly always is JSON.
  range: json,
  text,
  // Nobody answers with a form; who does writes its bytes.
  form: bytesOut,
  urlencoded: bytesOut,
  events,
  lines: items(runtime.linesCodec),
  sequence: items(runtime.sequenceCodec),
  bytes: bytesOut,
};

/** Which way a body goes. */
export type Direction = "request" | "reply";

const tables: Readonly<Record<Direction, typeof replies>> = {
  reply: replies,
  // A stream of items that a client sends is read by the handler.
  request: {
    ...replies,
    form,
    urlencoded,
    events: bytesIn,
    lines: bytesIn,
    sequence: bytesIn,
    bytes: bytesIn,
  },
};

const handlingOf = ({ name }: MediaType, direction: Direction): Handling =>
  tables[direction][mediaKind(name)];

/** The expression of what reads or writes a body. */
export function codecCode(media: MediaType, layout: Layout, direction: Direction): Code {
  return handlingOf(media, direction).codec(media, layout);
}

/** The type of a body as a handler writes it, as it may be on the wire. */
export function replyBodyType(media: MediaType, layout: Layout): Code {
  return handlingOf(media, "reply").type(media, layout, { side: "input", enums: "closed" });
}

/** The type of a body as a handler reads it, after parsing. Of what the API sends, enums are open. */
export function requestBodyType(
  media: MediaType,
  { target }: Pick<Operation, "target">,
  layout: Layout,
): Code {
  const enums = target.kind === "path" ? "closed" : "open";
  return handlingOf(media, "request").type(media, layout, { side: "output", enums });
}

/** Whether the schema has a say in what the codec reads: bytes are just bytes, and text is no object. */
export function isValidated(media: MediaType, direction: Direction): boolean {
  return handlingOf(media, direction).isValidated(media);
}

/** Whether the body is JSON, a range included. */
export const isJson = (media: MediaType): boolean => handlingOf(media, "reply") === json;
