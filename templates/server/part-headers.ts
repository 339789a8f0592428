import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { MediaType, RequestBody } from "../../generator/ir/index.js";
import { headerMembers } from "../declared-headers.js";
import { partHeaderValidators } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { partHeadersOf } from "../part-headers.js";
import type { PartHeaders } from "../part-headers.js";
import { parameterCode } from "./parameters.js";
import { runtime } from "./runtime.js";

function groupCode({ headers, isList }: PartHeaders, validator: Code, layout: Layout): Code {
  const parameters = headers.map((header) =>
    parameterCode({ ...header, in: "header", allowEmptyValue: false }, layout),
  );
  const list = isList ? code`, isList: true` : code``;
  return code`{ parameters: [${joinCode(parameters, ", ")}], validator: ${validator}${list} }`;
}

/** What a descriptor says of the header fields of a form's parts; nothing where it declares none. */
export function partHeadersCode(place: OperationPlace, media: MediaType, layout: Layout): Code {
  const parts = partHeadersOf(media, layout);
  if (parts.length === 0) return code``;
  const validators = code`${partHeaderValidators(place)}[${literal(media.name)}]`;
  const groups = parts.map((part) => {
    const validator = code`${validators}[${literal(part.property)}]`;
    return code`${propertyKey(part.property)}: ${groupCode(part, validator, layout)}`;
  });
  return code`, partHeaders: /* @__PURE__ */ ${runtime.partHeaders}({ ${joinCode(groups, ", ")} })`;
}

/** The type of what a handler gets of them; undefined where the form declares none. */
export function partHeadersType(
  media: MediaType,
  { required: isSent }: Pick<RequestBody, "required">,
  layout: Layout,
): Code | undefined {
  const parts = partHeadersOf(media, layout);
  if (parts.length === 0) return undefined;
  const members = parts.map(({ property, headers, isList, required }) => {
    const one = code`{ ${headerMembers(headers, layout, "output")} }`;
    const type = isList ? code`readonly ${one}[]` : one;
    return required
      ? code`readonly ${propertyKey(property)}: ${type};`
      : code`readonly ${propertyKey(property)}?: ${type} | undefined;`;
  });
  return code`{ ${joinCode(members, "\n")} }${isSent ? code`` : code` | undefined`}`;
}
