import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { Encoding, Parameter, Serialization, Style } from "../../generator/ir/index.js";
import { runtimeSymbol } from "../layout.js";
import type { Layout } from "../layout.js";
import { isJson } from "../runtime/shared/media-type.js";
import { parameterWire } from "../wire.js";

const reader = (file: string, name: string): LocalSymbol =>
  runtimeSymbol(`server/style-${file}.ts`, name, "value");

const delimited = reader("delimited", "delimitedStyle");
const exploded = reader("form", "formExplodedStyle");
const deep = reader("deep", "deepObjectStyle");

/** The readers of the styles (OpenAPI 3.2, 4.12.2): without explode and with it. */
const byStyle: Readonly<Record<Style, readonly [LocalSymbol, LocalSymbol]>> = {
  simple: [delimited, reader("delimited", "simpleExplodedStyle")],
  form: [delimited, exploded],
  label: [reader("path", "labelStyle"), reader("path", "labelExplodedStyle")],
  matrix: [reader("path", "matrixStyle"), reader("path", "matrixExplodedStyle")],
  spaceDelimited: [reader("query", "spaceDelimitedStyle"), exploded],
  pipeDelimited: [reader("query", "pipeDelimitedStyle"), exploded],
  tabDelimited: [reader("query", "tabDelimitedStyle"), exploded],
  deepObject: [deep, deep],
  cookie: [reader("cookie", "cookieStyle"), reader("cookie", "cookieExplodedStyle")],
};

/** How a text that is no JSON is read: a whole query as a form, anything else as the text that it is. */
function byContent(mediaType: string, location: Parameter["in"]): LocalSymbol {
  if (isJson(mediaType)) return reader("content", "jsonContentStyle");
  return location === "querystring" ? reader("content", "querystringFormStyle") : delimited;
}

function readerOf(serialization: Serialization, location: Parameter["in"]): LocalSymbol {
  if (serialization.kind === "content") return byContent(serialization.mediaType, location);
  return byStyle[serialization.style][serialization.explode ? 1 : 0];
}

/** What a descriptor says of a parameter: its name, the function that reads it, and what its texts may mean. */
export function parameterCode(parameter: Parameter, layout: Layout): Code {
  const { name, in: location, serialization, schema, allowEmptyValue } = parameter;
  const plain = readerOf(serialization, location);
  const style = allowEmptyValue
    ? code`/* @__PURE__ */ ${reader("content", "emptyAllowed")}(${plain})`
    : code`${plain}`;
  const wire = literal(parameterWire(schema, layout));
  return code`{ name: ${literal(name)}, style: ${style}, wire: ${wire} }`;
}

/** The styles of a form's properties; undefined where all are the default (OpenAPI 3.1, 4.8.15). */
export function stylesCode(encoding: readonly Encoding[]): Code | undefined {
  const styles = encoding.flatMap(({ property, serialization }) =>
    serialization?.kind === "style" && !(serialization.style === "form" && serialization.explode)
      ? [code`${propertyKey(property)}: ${readerOf(serialization, "query")}`]
      : [],
  );
  return styles.length === 0 ? undefined : code`{ ${joinCode(styles, ", ")} }`;
}
