import { anyObject, finds, plainNode } from "../../../ir/index.js";
import type {
  AdditionalProperties,
  ObjectConstraint,
  ObjectSchema,
  PatternProperty,
  Property,
  Schema,
} from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import { accessOf } from "./access.js";
import { useOfPattern, namesAt, objectLimits } from "./limits.js";
import { child, entriesOf, memberAt, objectAt, originOf } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";
import { never, unknown } from "./union.js";

function patternsOf({ lowering, lower }: Schemas, node: ObjectNode): readonly PatternProperty[] {
  return entriesOf(objectAt(lowering, node, "patternProperties"))
    .filter(([pattern, at]) => {
      const use = useOfPattern(lowering, pattern, at);
      return use !== undefined && use !== "leave out";
    })
    .map(([pattern, at]) => ({ pattern, schema: lower(at) }));
}

/** Where a pattern is left out, nobody knows which names are none of the others. */
function restOf({ lower }: Schemas, node: ObjectNode, isWhole: boolean): AdditionalProperties {
  const rest = memberAt(node, "additionalProperties");
  if (rest === undefined || !isWhole) return { kind: "unstated" };
  return rest.value === false ? { kind: "forbidden" } : { kind: "schema", schema: lower(rest) };
}

/**
 * What an object accepts as a property that it does not list; undefined where patterns cannot tell. What is closed is closed
 * to it too, to the letter; as it is meant, a name that is demanded is a property.
 */
export function unlisted(
  object: Pick<ObjectSchema, "additionalProperties" | "patternProperties">,
  name: string,
  origin: Origin,
): Schema | undefined {
  const rest = object.additionalProperties;
  if (rest.kind === "unstated") return unknown(origin);
  const matches = new Set(object.patternProperties.map(({ pattern }) => finds(pattern, name)));
  if (matches.has(true)) return unknown(origin);
  if (matches.has(undefined)) return undefined;
  return rest.kind === "schema" ? rest.schema : never(origin);
}

type Rest = Pick<ObjectSchema, "additionalProperties" | "patternProperties">;

function propertiesOf(
  schemas: Schemas,
  node: ObjectNode,
  rest: Rest,
  constraints: readonly ObjectConstraint[],
): readonly Property[] {
  const { lowering, lower, reading } = schemas;
  const required = new Set(namesAt(lowering, node, "required"));
  const stated = entriesOf(objectAt(lowering, node, "properties")).map(
    ([name, property]): Property => ({
      name,
      required: required.has(name),
      access: accessOf(lowering, property),
      schema: lower(property),
      origin: originOf(lowering, property),
    }),
  );
  const known = new Set(stated.map(({ name }) => name));
  const origin = originOf(lowering, child(node, "required"));
  const isOpen = reading === "as-meant" && rest.additionalProperties.kind === "forbidden";
  // A rule may be about a name that is described elsewhere, or nowhere.
  const ruled = constraints.flatMap(({ names }) => [...names]);
  const others = [...new Set([...required, ...ruled])].filter((name) => !known.has(name));
  return [
    ...stated,
    ...others.map((name): Property => {
      const schema = isOpen ? unknown(origin) : unlisted(rest, name, origin);
      return {
        name,
        required: required.has(name),
        access: "both",
        schema: schema ?? unknown(origin),
        origin,
      };
    }),
  ];
}

/** JSON Schema 2020-12 core, 10.3.2, and validation, 6.5. */
export function objectSchema(
  schemas: Schemas,
  node: ObjectNode,
  constraints: readonly ObjectConstraint[],
): ObjectSchema {
  const { lowering } = schemas;
  const patternProperties = patternsOf(schemas, node);
  const stated = entriesOf(objectAt(schemas.lowering, node, "patternProperties")).length;
  const additionalProperties = restOf(schemas, node, patternProperties.length === stated);
  const rest = { patternProperties, additionalProperties };
  return {
    kind: "object",
    ...anyObject,
    ...objectLimits(lowering, node),
    ...rest,
    properties: propertiesOf(schemas, node, rest, constraints),
    constraints,
    ...plainNode(originOf(lowering, node)),
  };
}
