import { report } from "../../../diagnostics/index.js";
import { defaultSerialization } from "../../../ir/index.js";
import type { ParameterLocation, Serialization, Style } from "../../../ir/index.js";
import { extensionOf } from "./extension.js";
import { child, flagAt, memberAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

/** The locations that each style is for (OpenAPI 3.2, 4.12.2.2). */
const locations: Readonly<Record<Style, readonly ParameterLocation[]>> = {
  matrix: ["path"],
  label: ["path"],
  simple: ["path", "header"],
  form: ["query", "cookie"],
  spaceDelimited: ["query"],
  pipeDelimited: ["query"],
  tabDelimited: ["query"],
  deepObject: ["query"],
  cookie: ["cookie"],
};

const isStyle = (text: string): text is Style => Object.hasOwn(locations, text);

/** Tells of a member that cannot stand where it stands; what it belongs to has the default. */
export function tellMisplaced(
  lowering: Lowering,
  node: ObjectNode,
  member: string,
  value: string,
  where: string,
): void {
  const expected = "what OpenAPI foresees here, or leave it out";
  const place = originOf(lowering, child(node, member));
  tell(lowering, report("openapi/misplaced", { member, value, where, expected }, place));
}

function styleOf(
  lowering: Lowering,
  node: ObjectNode,
  location: ParameterLocation,
  normal: Style,
): Style {
  if (extensionOf(node)["style"] === "tabDelimited") return "tabDelimited";
  const stated = textAt(lowering, node, "style");
  if (stated === undefined) return normal;
  if (isStyle(stated) && locations[stated].includes(location)) return stated;
  tellMisplaced(lowering, node, "style", stated, location);
  return normal;
}

/** Whether the values of a style stand apart where nothing is said: with `form` and `cookie` only. */
const explodes = (style: Style): boolean => style === "form" || style === "cookie";

/** Delimited lists whose values stand apart are repeated keys, which is `form` by another name. */
function serializationOf(style: Style, explode: boolean, allowReserved: boolean): Serialization {
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  // An object in brackets has its properties apart; there is no other way to write it.
  if (style === "deepObject") return { kind: "style", style, explode: true, allowReserved };
  return isDelimited && explode
    ? { kind: "style", style: "form", explode, allowReserved }
    : { kind: "style", style, explode, allowReserved };
}

/** How a parameter, a header or a property of a form is written by its schema (OpenAPI 3.2, 4.12.2.2). */
export function styleSerialization(
  lowering: Lowering,
  node: ObjectNode,
  location: ParameterLocation,
): Serialization {
  const normal = defaultSerialization[location];
  if (normal.kind === "content") return normal;
  const style = styleOf(lowering, node, location, normal.style);
  const explode = flagAt(lowering, node, "explode") ?? explodes(style);
  return serializationOf(style, explode, flagAt(lowering, node, "allowReserved") ?? false);
}

const styleMembers = ["style", "explode", "allowReserved"];

/** That of a property of a form; undefined where nothing is said of it (OpenAPI 3.2, 4.15.1.2). */
export function encodingSerialization(
  lowering: Lowering,
  node: ObjectNode,
): Serialization | undefined {
  return styleMembers.some((member) => memberAt(node, member) !== undefined)
    ? styleSerialization(lowering, node, "query")
    : undefined;
}
