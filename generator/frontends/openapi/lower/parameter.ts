import { report } from "../../../diagnostics/index.js";
import { defaultSerialization } from "../../../ir/index.js";
import type { Parameter, ParameterLocation } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import { byContent, lowerDescribed } from "./content.js";
import { extensionOf } from "./extension.js";
import { child, flagAt, originOf, tally, tell, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";
import { styleSerialization, tellMisplaced } from "./serialization.js";

/** The name and the location of a parameter, whatever the version. */
export interface Head {
  readonly name: string;
  readonly location: string;
}

/** What a parameter cannot do without; tells what is missing. */
export function headOf(lowering: Lowering, node: ObjectNode, origin: Origin): Head | undefined {
  const [name, location] = [textAt(lowering, node, "name"), textAt(lowering, node, "in")];
  if (name !== undefined && location !== undefined) return { name, location };
  const what = name === undefined ? "name" : "in";
  tell(lowering, report("openapi/missing", { what, owner: "a parameter" }, origin));
  return undefined;
}

/** Tells of a location that the version does not know. */
export function tellLocation(
  lowering: Lowering,
  node: ObjectNode,
  value: string,
  known: readonly string[],
): void {
  const expected = `one of ${known.join(", ")}`;
  const place = originOf(lowering, child(node, "in"));
  tell(lowering, report("openapi/bad-value", { what: "in", value, expected }, place));
}

/** Path parameters are always required; a page may not have said so. */
export function isRequired(lowering: Lowering, node: ObjectNode, location: string): boolean {
  const required = flagAt(lowering, node, "required") ?? false;
  if (location !== "path") return required;
  if (extensionOf(node)["required"] === false) return false;
  if (!required)
    tally(lowering, "optional path parameter", originOf(lowering, node), (count, first) =>
      report("openapi/optional-path-parameter", { count }, first),
    );
  return true;
}

/** OpenAPI 3.2, 4.12.2.1: only queries have names without values. */
export function allowsEmptyValue(lowering: Lowering, node: ObjectNode, location: string): boolean {
  const allowed = flagAt(lowering, node, "allowEmptyValue") ?? false;
  if (allowed && location !== "query")
    tellMisplaced(lowering, node, "allowEmptyValue", "true", location);
  return allowed && location === "query";
}

/** Headers that say what `content` and `security` say; OpenAPI 3.2, 4.12.2.1 has such parameters ignored. */
const reserved: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Whether a parameter says what other parts of the document say better; counts those. */
export function isIgnored(
  lowering: Lowering,
  { name, location }: Head,
  origin: Origin,
  isLossy: boolean,
): boolean {
  if (location !== "header" || !reserved.has(name.toLowerCase()) || isLossy) return false;
  tally(lowering, `header ${name.toLowerCase()}`, origin, (count, first) =>
    report("openapi/ignored-header", { name, count }, first),
  );
  return true;
}

const isLocation = (text: string): text is ParameterLocation =>
  Object.hasOwn(defaultSerialization, text);

/** A parameter as versions 3 describe it (OpenAPI 3.2, 4.12). */
export function lowerParameter(
  schemas: Schemas,
  node: ObjectNode,
  { name, location }: Head,
  origin: Origin,
): Parameter | undefined {
  const { lowering } = schemas;
  if (!isLocation(location)) {
    tellLocation(lowering, node, location, Object.keys(defaultSerialization));
    return undefined;
  }
  const { schema, mediaType } = lowerDescribed(schemas, node);
  const style = mediaType === undefined ? undefined : textAt(lowering, node, "style");
  if (style !== undefined)
    tellMisplaced(lowering, node, "style", style, "a parameter with `content`");
  return {
    name,
    in: location,
    required: isRequired(lowering, node, location),
    allowEmptyValue: allowsEmptyValue(lowering, node, location),
    serialization:
      mediaType === undefined ? styleSerialization(lowering, node, location) : byContent(mediaType),
    schema,
    origin,
  };
}
