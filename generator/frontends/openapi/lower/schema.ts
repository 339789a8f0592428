import { plainNode } from "../../../ir/index.js";
import type { JsonObject, JsonValue, Schema } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { constraintsOf } from "./constraints.js";
import { withDefault } from "./defaults.js";
import { discriminatorOf, inherited, withTags } from "./discriminators.js";
import { docsOf, withDocs } from "./docs.js";
import { constantsAsEnum, enumPart } from "./enums.js";
import { tallyKeywords } from "./keywords.js";
import { asObject, listAt, originOf } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { mergeAll } from "./merge.js";
import type { Depth } from "../kept/parts.js";
import { namedSchemas } from "./named.js";
import { typesIn } from "./possible-types.js";
import { refsOf, targetOf } from "./refs.js";
import { rulesOf } from "./rules.js";
import type { SchemaReading, Schemas } from "./schemas.js";
import { tagsIn } from "./discriminator-tags.js";
import { noTags } from "./tags-of-schemas.js";
import type { Tags } from "./tags-of-schemas.js";
import { typePart } from "./types.js";
import { withUnevaluated } from "./unevaluated.js";
import { anyOf, never, oneOf, orNull, unknown } from "./union.js";

/** A reference to a named schema. A ring of references is cut by the pass `endless`. */
function refSchema({ lowering, named }: Schemas, node: ObjectNode, ref: string): Schema {
  const origin = originOf(lowering, node);
  const target = targetOf(lowering, node, ref);
  return target === undefined
    ? unknown(origin)
    : { kind: "ref", target: named.idOf(target), ...plainNode(origin) };
}

/** A union with the property that `discriminator` names; whether that tells its members apart is seen once all are lowered. */
function told(node: ObjectNode, union: Schema): Schema {
  const discriminator = discriminatorOf(node);
  return union.kind === "union" && discriminator !== undefined
    ? { ...union, discriminator }
    : union;
}

const isNull = ({ kind }: Schema): boolean => kind === "null";

function anyOfPart(schemas: Schemas, node: ObjectNode): readonly Schema[] {
  const members = listAt(schemas.lowering, node, "anyOf").map(schemas.lower);
  const origin = originOf(schemas.lowering, node);
  if (members.length === 0) return [];
  const constants = constantsAsEnum(members);
  if (constants !== undefined) return [constants];
  if (discriminatorOf(node) === undefined) return [anyOf(members, origin)];
  const others = told(
    node,
    anyOf(
      members.filter((member) => !isNull(member)),
      origin,
    ),
  );
  return [anyOf([others, ...members.filter(isNull)], origin)];
}

/** Whether no value can be of the types of two of the lists. */
function areApart(lists: readonly (readonly string[])[]): boolean {
  const types = lists.flat();
  return new Set(types).size === types.length;
}

/** `oneOf`: of members that no value fits two of, one is any. Null beside the others stands apart, as in all ways to say so. */
function oneOfPart(schemas: Schemas, node: ObjectNode): readonly Schema[] {
  const nodes = listAt(schemas.lowering, node, "oneOf");
  if (nodes.length === 0) return [];
  const origin = originOf(schemas.lowering, node);
  const members = nodes.map(schemas.lower);
  const constants = constantsAsEnum(members);
  if (constants !== undefined) return [constants];
  const types = nodes.map((member) => typesIn(schemas, member));
  const discriminator = discriminatorOf(node);
  if (areApart(types) && discriminator === undefined) return [anyOf(members, origin)];
  const nulls = members.filter(isNull);
  const others = members.filter((member) => !isNull(member));
  const isApart = types.every(
    (list, index) => members[index]?.kind === "null" || !list.includes("null"),
  );
  return nulls.length === 1 && isApart
    ? [anyOf([told(node, oneOf(others, origin)), ...nulls], origin)]
    : [told(node, oneOf(members, origin))];
}

/** Everything that a schema asks for at once. */
function partsOf(schemas: Schemas, node: ObjectNode, self: JsonValue): readonly Schema[] {
  const { lowering, lower } = schemas;
  const refs = refsOf(lowering, node);
  const { constraints, words } = constraintsOf(schemas, node);
  const typed = typePart(schemas, node, constraints);
  const listed = enumPart(schemas, node, typed?.types ?? []);
  const members = words.has("allOf") ? [] : listAt(lowering, node, "allOf");
  const rules = rulesOf(schemas, node, words);
  return [
    ...refs.map((ref) => refSchema(schemas, node, ref)),
    ...members.map((member) => lower(inherited(schemas, schemas.tags, self, member) ?? member)),
    ...(typed === undefined ? [] : [typed.schema]),
    ...(listed === undefined ? [] : [listed]),
    ...(words.has("anyOf") ? [] : anyOfPart(schemas, node)),
    ...(words.has("oneOf") ? [] : oneOfPart(schemas, node)),
    ...(rules.length === 0 ? [] : [{ ...unknown(originOf(lowering, node)), rules }]),
  ];
}

/** What says which values there are beside `type`. */
const choices = ["$ref", "allOf", "anyOf", "oneOf", "enum"];

/**
 * The schema less the null in its list of types, where what stands beside speaks of the other values only, as documents do that
 * were 3.0 before. To the letter the null does nothing there.
 */
function lessMeantNull({ reading }: Schemas, schema: JsonObject): JsonObject | undefined {
  const [type, values] = [own(schema, "type"), own(schema, "enum")];
  const isListed = isArray(values) && values.includes(null);
  if (reading !== "as-meant" || !isArray(type) || !type.includes("null") || isListed)
    return undefined;
  const others = type.filter((one) => one !== "null");
  const isBeside = choices.some((word) => own(schema, word) !== undefined);
  return isBeside && others.length > 0 ? { ...schema, type: others } : undefined;
}

function lowerObject(schemas: Schemas, node: ObjectNode): Schema {
  const { lowering } = schemas;
  const upgraded = node.document.dialect.upgradeSchema(node.value);
  const withoutNull = lessMeantNull(schemas, upgraded.schema);
  const current = { ...node, value: withoutNull ?? upgraded.schema };
  tallyKeywords(lowering, current);
  const [first, ...rest] = partsOf(schemas, current, node.value);
  const merged =
    first === undefined ? unknown(originOf(lowering, node)) : mergeAll(schemas, first, rest);
  const closed = withUnevaluated(schemas, current, merged);
  const documented = withDocs(closed, docsOf(lowering, current));
  // Many documents that say they are 3.1 still write what 3.0 has for this.
  const isNullable = schemas.reading === "as-meant" && current.value["nullable"] === true;
  const isOrNull = upgraded.orNull || isNullable || withoutNull !== undefined;
  return withDefault(schemas, current, isOrNull ? orNull(documented) : documented);
}

/** Schemas that are lowered or merged within each other; far below what overflows the stack. */
const deepest = 64;

function lowerValue(schemas: Schemas, node: Node): Schema {
  const { lowering } = schemas;
  if (node.value === true) return unknown(originOf(lowering, node));
  if (node.value === false) return never(originOf(lowering, node));
  const object = asObject(lowering, node);
  if (object === undefined) return unknown(originOf(lowering, node));
  return schemas.within(() => lowerObject(schemas, object));
}

/** Lowers the schemas of a document (JSON Schema 2020-12 as OpenAPI 3.1 uses it, 4.8.24). */
export function createSchemas(lowering: Lowering, reading: SchemaReading): Schemas {
  const { kept } = lowering;
  const depth: Depth = { now: 0 };
  const found: Tags = reading === "as-meant" ? tagsIn(lowering) : noTags;
  const tags = kept?.tags(found) ?? found;
  const within = <T>(work: () => T): T => {
    depth.now += 1;
    const done = work();
    depth.now -= 1;
    return done;
  };
  const named = namedSchemas(lowering, (node) => {
    const make = (): Schema => withTags(schemas, node, tags, lowerValue(schemas, node));
    return kept === undefined || !isObject(node.value)
      ? make()
      : kept.parts.keep(kept.made.schemas, node.value, [depth.now], make);
  });
  const shared = {
    lowering,
    named: kept?.parts.asking(named, lowering.library.documents[0], depth) ?? named,
    tags,
    implied: kept?.made.implied ?? new WeakSet(),
    within,
    isDeep: () => depth.now > deepest,
  };
  const toTheLetter: Schemas = {
    ...shared,
    reading: "as-written",
    possibleTypes: new WeakMap(),
    lower: (node) => lowerValue(toTheLetter, node),
    get toTheLetter() {
      return toTheLetter;
    },
  };
  const schemas: Schemas = {
    ...shared,
    reading,
    possibleTypes: new WeakMap(),
    lower: (node) => lowerValue(schemas, node),
    toTheLetter,
  };
  return schemas;
}
