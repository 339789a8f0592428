import { code, joinCode } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import { shapeKey } from "../../generator/ir/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { typeExpression } from "../types/expression.js";
import { global, runtime } from "./runtime.js";

interface Handling {
  readonly writer: LocalSymbol;
  readonly decoder: LocalSymbol;
  /** The type of a request body and of a response body, where it does not follow from the schema. */
  readonly input: Code | undefined;
  readonly output: Code | undefined;
}

const text = code`string`;
const bytes = code`${global.bytes}<${global.arrayBuffer}>`;

const handlings: Readonly<Record<MediaKind, Handling>> = {
  json: { writer: runtime.jsonBody, decoder: runtime.json, input: undefined, output: undefined },
  range: {
    writer: runtime.jsonBody,
    decoder: runtime.anyBody,
    input: undefined,
    output: undefined,
  },
  text: { writer: runtime.textBody, decoder: runtime.text, input: text, output: text },
  form: {
    writer: runtime.formBody,
    decoder: runtime.bytes,
    input: undefined,
    output: bytes,
  },
  bytes: {
    writer: runtime.rawBody,
    decoder: runtime.bytes,
    input: code`${runtime.rawBodyType}`,
    output: bytes,
  },
};

export function handlingOf(media: MediaType): Handling {
  return handlings[mediaKind(media.name)];
}

export function inputType(media: MediaType, layout: Layout): Code {
  const type = handlingOf(media).input ?? typeExpression(media.schema, layout);
  // Pages and schemas call a file a string, so a form with files is made by the caller.
  return mediaKind(media.name) === "form" ? code`${type} | ${global.formData}` : type;
}

/** The type of a body that is one of several; equal ones count once. */
export function outputType(content: readonly MediaType[], layout: Layout): Code {
  const keyOf = (media: MediaType): string =>
    handlingOf(media).output === undefined ? shapeKey(media.schema) : mediaKind(media.name);
  const distinct = new Map(content.map((media) => [keyOf(media), media]));
  const types = [...distinct.values()].map(
    (media) => handlingOf(media).output ?? typeExpression(media.schema, layout),
  );
  return types.length === 0 ? code`undefined` : joinCode(types, " | ");
}
