import { code, joinCode } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import { shapeKey } from "../../generator/ir/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { isJson } from "../runtime/shared/media-type.js";
import { typeExpression } from "../types/expression.js";
import { global, runtime } from "./runtime.js";

/** How a body is handled; a range leaves that to what is sent. */
type MediaKind = "json" | "range" | "text" | "bytes";

interface Handling {
  readonly writer: LocalSymbol;
  readonly decoder: LocalSymbol;
  /** The type of a request body and of a response body, where it does not follow from the schema. */
  readonly input: Code | undefined;
  readonly output: Code | undefined;
}

const text = code`string`;

const handlings: Readonly<Record<MediaKind, Handling>> = {
  json: { writer: runtime.jsonBody, decoder: runtime.json, input: undefined, output: undefined },
  range: { writer: runtime.jsonBody, decoder: runtime.anyBody, input: undefined, output: undefined },
  text: { writer: runtime.textBody, decoder: runtime.text, input: text, output: text },
  bytes: {
    writer: runtime.rawBody,
    decoder: runtime.bytes,
    input: code`${runtime.rawBodyType}`,
    output: code`${global.bytes}<${global.arrayBuffer}>`,
  },
};

function kindOf({ name }: MediaType): MediaKind {
  if (isJson(name)) return "json";
  if (/^text\/|[/+]xml\s*(;|$)/iu.test(name)) return "text";
  return /^(\*|application)\/\*/u.test(name) ? "range" : "bytes";
}

export function handlingOf(media: MediaType): Handling {
  return handlings[kindOf(media)];
}

/** What a request that is sent as a range calls itself. */
export function sentAs(media: MediaType): string {
  const concrete: Readonly<Record<MediaKind, string>> = {
    json: "application/json",
    range: "application/json",
    text: "text/plain",
    bytes: "application/octet-stream",
  };
  return media.name.includes("*") ? concrete[kindOf(media)] : media.name;
}

export function inputType(media: MediaType, layout: Layout): Code {
  return handlingOf(media).input ?? typeExpression(media.schema, layout);
}

/** The type of a body that is one of several; equal ones count once. */
export function outputType(content: readonly MediaType[], layout: Layout): Code {
  const keyOf = (media: MediaType): string =>
    handlingOf(media).output === undefined ? shapeKey(media.schema) : kindOf(media);
  const distinct = new Map(content.map((media) => [keyOf(media), media]));
  const types = [...distinct.values()].map((media) => handlingOf(media).output ?? typeExpression(media.schema, layout));
  return types.length === 0 ? code`undefined` : joinCode(types, " | ");
}
