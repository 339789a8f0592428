import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { Header, Response } from "../../generator/ir/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { declaredHeaders, headerMembers } from "../declared-headers.js";
import { responseHeaderValidators, responseValidators } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import type { MediaKind } from "../media-kind.js";
import { isJson } from "../runtime/shared/media-type.js";
import { parameterWire } from "../wire.js";
import { runtime } from "./runtime.js";

/** The function that reads a header field. */
function fieldCode({ name, schema, serialization }: Header, layout: Layout): Code {
  if (serialization.kind === "content" && isJson(serialization.mediaType))
    return code`${runtime.jsonField}`;
  const explode = serialization.kind === "style" && serialization.explode;
  const styled = explode ? runtime.explodedField : runtime.simpleField;
  const field = name.toLowerCase() === "set-cookie" ? runtime.setCookieField : styled;
  return code`/* @__PURE__ */ ${field}(${literal(parameterWire(schema, layout))})`;
}

/** The decoder of a response that reads its declared header fields too, where there are any. */
export function decoderWithHeaders(response: Response, decoder: Code, layout: Layout): Code {
  const headers = declaredHeaders(response);
  if (headers.length === 0) return decoder;
  const fields = headers.map(
    (header) => code`${propertyKey(header.name)}: ${fieldCode(header, layout)}`,
  );
  return code`/* @__PURE__ */ ${runtime.withHeaders}({ ${joinCode(fields, ", ")} }, ${decoder})`;
}

/** What a caller reads item by item. */
const streamed: ReadonlySet<MediaKind> = new Set(["events", "lines", "sequence"]);

const hasStream = ({ content }: Response): boolean =>
  content.some(({ name }) => streamed.has(mediaKind(name)));

/** The type of an arm's header fields; undefined where none are declared. */
export function headersType(response: Response, layout: Layout): Code | undefined {
  const headers = declaredHeaders(response);
  if (headers.length === 0) return undefined;
  return code`${runtime.declaredHeaders}<{ ${headerMembers(headers, layout, "output", "open")} }>`;
}

/**
 * How an operation's responses are validated, as a value of the runtime's `Validation`: enums of which a newer server may know
 * more values are open.
 */
export function validationCode(
  place: OperationPlace,
  { openness }: Layout,
  context: TemplateContext,
): Code {
  const { responses } = place.operation;
  const headers = responses.flatMap((response) => declaredHeaders(response));
  const bodies = responses.flatMap(({ content }) =>
    content.flatMap(({ schema, itemSchema = schema }) => [schema, itemSchema]),
  );
  const openHeaders = headers.some(({ schema }) => openness.opens(schema))
    ? code`, ${runtime.opened}`
    : code``;
  const check = code`${runtime.checkHeaders}(${responseHeaderValidators(place)}${openHeaders})`;
  const members = [
    code`mode: ${literal(context.validateResponses)}`,
    code`responses: ${responseValidators(place)}`,
    ...(bodies.some(openness.opens) ? [code`open: ${runtime.opened}`] : []),
    ...(headers.length > 0 ? [code`headers: /* @__PURE__ */ ${check}`] : []),
    ...(responses.some(hasStream) ? [code`stream: ${runtime.checkItems}`] : []),
  ];
  return code`{ ${joinCode(members, ", ")} }`;
}
