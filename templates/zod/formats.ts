import { code, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { check } from "./writing.js";
import type { Writing } from "./writing.js";

/** Formats of strings, and the function of `runtime/zod/formats` that knows the grammar. */
const stringFormats: Readonly<Record<string, string>> = {
  "date-time": "isDateTime",
  date: "isDate",
  time: "isTime",
  duration: "isDuration",
  email: "isEmail",
  "idn-email": "isIdnEmail",
  hostname: "isHostname",
  "idn-hostname": "isIdnHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  uri: "isUri",
  "uri-reference": "isUriReference",
  iri: "isIri",
  "iri-reference": "isIriReference",
  "uri-template": "isUriTemplate",
  uuid: "isUuid",
  regex: "isRegex",
  "json-pointer": "isJsonPointer",
  "relative-json-pointer": "isRelativeJsonPointer",
  byte: "isBase64",
};

/** A string, or a string of a format that is asserted. What no grammar is known of is a string. */
export function formattedString(format: string | undefined, writing: Writing): Code {
  const { z, layout } = writing;
  const { formats } = layout.policies;
  const test =
    format !== undefined && formats === "assert" && Object.hasOwn(stringFormats, format)
      ? stringFormats[format]
      : undefined;
  return format === undefined || test === undefined
    ? code`${z}.string()`
    : code`${z}.stringFormat(${literal(format)}, ${check(`formats/${format}`, test)})`;
}

const bounds: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  int32: { from: -2147483648, to: 2147483647 },
  int64: { from: -(2 ** 63), to: 2 ** 63 },
  float: { from: -3.4028234663852886e38, to: 3.4028234663852886e38 },
};

/** What the format of a number asks beside that it is one (OpenAPI 3.1, 4.4; the registry of formats). */
export function numberFormat(
  format: string | undefined,
  writing: Writing,
): { readonly isInteger: boolean; readonly bounds: { from: number; to: number } | undefined } {
  const isAsserted = format !== undefined && writing.layout.policies.formats === "assert";
  const found = isAsserted && Object.hasOwn(bounds, format) ? bounds[format] : undefined;
  return { isInteger: isAsserted && /^int(?:32|64)$/u.test(format), bounds: found };
}
