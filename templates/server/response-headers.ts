import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { Header, Operation, Response } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { isJson } from "../runtime/shared/media-type.js";
import { typeExpression } from "../types/expression.js";
import { runtime } from "./runtime.js";

/** Described elsewhere, and written by the server itself (OpenAPI 3.1, 4.8.17). */
const declared = ({ headers }: Response): readonly Header[] =>
  headers.filter(({ name }) => name.toLowerCase() !== "content-type");

function writerOf({ serialization }: Header): LocalSymbol {
  if (serialization.kind === "content")
    return isJson(serialization.mediaType) ? runtime.jsonHeader : runtime.simpleHeader;
  return serialization.explode ? runtime.explodedHeader : runtime.simpleHeader;
}

function headerCode(header: Header): Code {
  const { name, required } = header;
  return code`{ name: ${literal(name)}, required: ${literal(required)}, write: ${writerOf(header)} }`;
}

/** What a descriptor says of the header fields of responses; undefined where none declares any. */
export function responseHeadersCode({ responses }: Operation): Code | undefined {
  if (responses.every((response) => declared(response).length === 0)) return undefined;
  // A response without headers has an entry too, for its code not to be taken for its range.
  const entries = responses.map((response) => {
    const list = joinCode(declared(response).map(headerCode), ", ");
    return code`${literal(response.status)}: [${list}]`;
  });
  return code`{ ${joinCode(entries, ",\n")} }`;
}

/** The member of a reply with its header fields: those that are declared by their types, others as they are. */
export function headersMember(headers: readonly Header[], layout: Layout): Code {
  const own = headers.filter(({ name }) => name.toLowerCase() !== "content-type");
  if (own.length === 0) return code`readonly headers?: ${runtime.replyHeaders};`;
  const members = own.map(({ name, required, schema }) => {
    const type = typeExpression(schema, layout, "input");
    return required
      ? code`readonly ${propertyKey(name)}: ${type};`
      : code`readonly ${propertyKey(name)}?: ${type} | undefined;`;
  });
  const mark = own.some(({ required }) => required) ? code`` : code`?`;
  // An index signature beside them would bind their types too.
  return code`readonly headers${mark}: { ${joinCode(members, "\n")} readonly [name: string]: unknown; };`;
}
