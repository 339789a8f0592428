import { code } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { typeExpression } from "../types/expression.js";
import { global, runtime } from "./runtime.js";

/** How the body of a media type is read and written, and what a handler sees of it. */
interface Handling {
  readonly codec: LocalSymbol;
  /** Undefined where it follows from the schema. */
  readonly type: Code | undefined;
}

const json: Handling = { codec: runtime.jsonCodec, type: undefined };
const text: Handling = { codec: runtime.textCodec, type: code`string` };

const handlings: Readonly<Record<MediaKind, Handling>> = {
  json,
  // A range stands where a spec leaves the media type open, which nearly always is JSON.
  range: json,
  text,
  bytes: { codec: runtime.bytesCodec, type: code`${global.bytes}` },
};

export function handlingOf({ name }: MediaType): Handling {
  return handlings[mediaKind(name)];
}

/** The type of a body as a handler reads or writes it. */
export function bodyType(media: MediaType, layout: Layout): Code {
  return handlingOf(media).type ?? typeExpression(media.schema, layout);
}

/** Whether the schema has a say in what the codec reads: bytes are just bytes, and text is no object. */
export function isValidated(media: MediaType): boolean {
  const { type } = handlingOf(media);
  return (
    type === undefined || (type === text.type && ["string", "enum"].includes(media.schema.kind))
  );
}

/** Whether the body is JSON, a range included. */
export const isJson = (media: MediaType): boolean => handlingOf(media) === json;
