import { code, literal } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import { defaultSerialization } from "../../generator/ir/index.js";
import type {
  Encoding,
  Header,
  Parameter,
  ParameterLocation,
  Schema,
  Serialization,
  Style,
} from "../../generator/ir/index.js";
import { runtimeSymbol } from "../layout.js";
import type { Layout } from "../layout.js";
import { isJson } from "../runtime/shared/media-type.js";
import { parameterWire } from "../wire.js";

const writer = (file: string, name: string): LocalSymbol =>
  runtimeSymbol(`client/parameters/${file}.ts`, name, "value");

const pair = (file: string, name: string): readonly [LocalSymbol, LocalSymbol] => [
  writer(file, name),
  writer(file, `${name}Explode`),
];

/** A list or an object with explode is written by these styles as by the style form. */
const delimited = (name: string): readonly [LocalSymbol, LocalSymbol] => [
  writer("query-delimited", name),
  writer("query", "queryFormExplode"),
];

const deep = writer("query-deep", "queryDeepObject");

type Writers = Readonly<Partial<Record<Style, readonly [LocalSymbol, LocalSymbol]>>>;

/** The writers of each place by style (OpenAPI 3.2, 4.12.2): without explode and with it. */
const byStyle: Readonly<Record<Exclude<ParameterLocation, "querystring">, Writers>> = {
  path: {
    simple: pair("path", "pathSimple"),
    label: pair("path-label", "pathLabel"),
    matrix: pair("path-matrix", "pathMatrix"),
  },
  query: {
    form: pair("query", "queryForm"),
    spaceDelimited: delimited("querySpaceDelimited"),
    pipeDelimited: delimited("queryPipeDelimited"),
    tabDelimited: delimited("queryTabDelimited"),
    deepObject: [deep, deep],
  },
  header: { simple: pair("header", "headerSimple") },
  cookie: {
    form: pair("cookie", "cookieForm"),
    cookie: pair("cookie-plain", "cookiePlain"),
  },
};

/** The writers of parameters that are documents of a media type: in JSON, or as the text that they are. */
const byContent: Readonly<Record<ParameterLocation, readonly [LocalSymbol, LocalSymbol]>> = {
  path: [writer("content", "pathJson"), writer("path", "pathSimple")],
  query: [writer("content", "queryJson"), writer("query", "queryForm")],
  querystring: [writer("content", "querystringJson"), writer("content", "querystringForm")],
  header: [writer("content", "headerJson"), writer("header", "headerSimple")],
  cookie: [writer("content", "cookieJson"), writer("cookie", "cookieForm")],
};

type Styled = Extract<Serialization, { kind: "style" }>;

/** A value with where and how it is written. */
type Placed = Pick<Parameter, "in" | "serialization">;

/** Writers that know no percent-encoding, or that leave nothing reserved. */
const withoutReserved: ReadonlySet<Style> = new Set([
  "spaceDelimited",
  "pipeDelimited",
  "tabDelimited",
  "cookie",
]);

/** The function that leaves reserved characters as they are where the contract says so; undefined elsewhere. */
function reservedOf({ in: location, serialization }: Placed): LocalSymbol | undefined {
  if (serialization.kind !== "style" || !serialization.allowReserved) return undefined;
  if (location === "header" || withoutReserved.has(serialization.style)) return undefined;
  return writer("style", location === "query" ? "keepReservedInQuery" : "keepReserved");
}

/** The writer of a parameter; a style that its place does not have counts as the default of the place. */
function writerOf({ in: location, serialization }: Placed): LocalSymbol {
  if (serialization.kind === "content" || location === "querystring") {
    const json = serialization.kind === "content" && isJson(serialization.mediaType);
    return byContent[location][json ? 0 : 1];
  }
  const normal = defaultSerialization[location];
  const writers =
    byStyle[location][serialization.style] ??
    (normal.kind === "style" ? byStyle[location][normal.style] : undefined);
  if (writers === undefined) throw new Error(`nothing writes ${location} parameters`);
  return writers[serialization.explode ? 1 : 0];
}

const scalars: ReadonlySet<string> = new Set(["string", "number", "large", "boolean", "null"]);

/** Whether a value is never a list or an object. */
function isScalar(schema: Schema, layout: Layout): boolean {
  const wire = parameterWire(schema, layout);
  const members = typeof wire === "string" ? [wire] : wire.kind === "anyOf" ? wire.members : [wire];
  return members.every((member) => typeof member === "string" && scalars.has(member));
}

/** The writers of scalars, where the style of the parameter makes no difference to them. */
function scalarWriter({ in: location, serialization, schema }: Parameter, layout: Layout) {
  if (serialization.kind !== "style" || !isScalar(schema, layout)) return undefined;
  if (location === "path" && serialization.style === "simple") return writer("path", "pathScalar");
  const isPair = location === "query" && serialization.style !== "deepObject";
  return isPair ? writer("query", "queryScalar") : undefined;
}

/** Whether a property of a form is a pair, or a pair an item. */
const isFormDefault = ({ style, explode, allowReserved }: Styled): boolean =>
  style === "form" && explode && !allowReserved;

/** The function that writes a property of an urlencoded form, where it is written in a style that is not the default. */
export function propertyCode({ property, serialization }: Encoding): Code | undefined {
  if (serialization?.kind !== "style" || isFormDefault(serialization)) return undefined;
  return placedCode({ name: property, in: "query", serialization });
}

/** The function that writes a header field of a part. */
export const headerCode = ({ name, serialization }: Header): Code =>
  placedCode({ name, in: "header", serialization });

function placedCode(
  placed: Pick<Parameter, "name"> & Placed,
  write: LocalSymbol = writerOf(placed),
): Code {
  const reserved = reservedOf(placed);
  const encode = reserved === undefined ? code`` : code`, ${reserved}`;
  return code`/* @__PURE__ */ ${write}(${literal(placed.name)}${encode})`;
}

/** What a descriptor says of a parameter: the function that writes it. */
export function parameterCode(parameter: Parameter, layout: Layout): Code {
  return placedCode(parameter, scalarWriter(parameter, layout));
}
