import { code, joinCode, literal } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { Header, Operation } from "../../generator/ir/index.js";
import { declaredHeaders, headerMembers } from "../declared-headers.js";
import { responseHeaderValidators } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { isJson } from "../runtime/shared/media-type.js";
import { runtime } from "./runtime.js";

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
  if (responses.every((response) => declaredHeaders(response).length === 0)) return undefined;
  // A response without headers has an entry too, for its code not to be taken for its range.
  const entries = responses.map((response) => {
    const list = joinCode(declaredHeaders(response).map(headerCode), ", ");
    return code`${literal(response.status)}: [${list}]`;
  });
  return code`{ ${joinCode(entries, ",\n")} }`;
}

/** What validates them; undefined where none are declared. */
export function headerValidatorsCode(place: OperationPlace): Code | undefined {
  const { responses } = place.operation;
  return responses.some((response) => declaredHeaders(response).length > 0)
    ? code`${responseHeaderValidators(place)}`
    : undefined;
}

/** The member of a reply with its header fields: those that are declared by their types, others as they are. */
export function headersMember(headers: readonly Header[], layout: Layout): Code {
  const own = declaredHeaders({ headers });
  if (own.length === 0) return code`readonly headers?: ${runtime.replyHeaders};`;
  const mark = own.some(({ required }) => required) ? code`` : code`?`;
  // An index signature beside them would bind their types too.
  return code`readonly headers${mark}: { ${headerMembers(own, layout, "input")} readonly [name: string]: unknown; };`;
}
