import { code, literal } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { typeExpression } from "../types/expression.js";
import { global, runtime } from "./runtime.js";
import { wireOf } from "./wire.js";

/** How the body of a media type is read and written, and what a handler sees of it. */
interface Handling {
  readonly codec: (media: MediaType, layout: Layout) => Code;
  /** Undefined where it follows from the schema. */
  readonly type: Code | undefined;
}

const isLarge = ({ policies }: Layout): boolean => policies.int64 !== "number";

const fixed = (codec: LocalSymbol) => (): Code => code`${codec}`;

const json: Handling = {
  codec: (_, layout) => code`${isLarge(layout) ? runtime.largeJsonCodec : runtime.jsonCodec}`,
  type: undefined,
};
const text: Handling = { codec: fixed(runtime.textCodec), type: code`string` };
const bytes: Handling = { codec: fixed(runtime.bytesCodec), type: code`${global.bytes}` };
const form: Handling = {
  codec: ({ schema }, layout) => code`${runtime.formCodec}(${literal(wireOf(schema, layout))})`,
  type: undefined,
};

const handlings: Readonly<Record<MediaKind, Handling>> = {
  json,
  // A range stands where a spec leaves the media type open, which nearly always is JSON.
  range: json,
  text,
  form,
  urlencoded: form,
  // A handler writes a stream of items as the text or the bytes that it is.
  events: text,
  lines: bytes,
  sequence: bytes,
  bytes,
};

/** Which way a body goes. */
export type Direction = "request" | "reply";

const tables: Readonly<Record<Direction, typeof handlings>> = {
  request: handlings,
  // Nobody answers with a form; who does writes its bytes.
  reply: { ...handlings, form: bytes, urlencoded: bytes },
};

export function handlingOf({ name }: MediaType, direction: Direction): Handling {
  return tables[direction][mediaKind(name)];
}

/** The type of a body as a handler reads or writes it. */
export function bodyType(media: MediaType, layout: Layout, direction: Direction): Code {
  return handlingOf(media, direction).type ?? typeExpression(media.schema, layout);
}

/** Whether the schema has a say in what the codec reads: bytes are just bytes, and text is no object. */
export function isValidated(media: MediaType, direction: Direction): boolean {
  const { type } = handlingOf(media, direction);
  return (
    type === undefined || (type === text.type && ["string", "enum"].includes(media.schema.kind))
  );
}

/** Whether the body is JSON, a range included. */
export const isJson = (media: MediaType): boolean => handlingOf(media, "reply") === json;
