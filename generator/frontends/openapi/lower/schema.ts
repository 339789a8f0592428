import { plainNode } from "../../../ir/index.js";
import type { Schema } from "../../../ir/index.js";
import { constraintsOf } from "./constraints.js";
import { docsOf, withDocs } from "./docs.js";
import { enumPart } from "./enums.js";
import { tallyKeywords } from "./keywords.js";
import { asObject, listAt, originOf } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { mergeAll } from "./merge.js";
import { namedSchemas } from "./named.js";
import { typesIn } from "./possible-types.js";
import { refsOf, targetOf } from "./refs.js";
import { rulesOf } from "./rules.js";
import type { SchemaReading, Schemas } from "./schemas.js";
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

function anyOfPart(schemas: Schemas, node: ObjectNode): readonly Schema[] {
  const members = listAt(schemas.lowering, node, "anyOf").map(schemas.lower);
  return members.length === 0 ? [] : [anyOf(members, originOf(schemas.lowering, node))];
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
  const types = nodes.map((member) => typesIn(schemas, member));
  if (areApart(types)) return [anyOf(members, origin)];
  const isNull = (index: number): boolean => members[index]?.kind === "null";
  const [nulls, others] = [true, false].map((wanted) =>
    members.filter((_, index) => isNull(index) === wanted),
  );
  const isApart = types.every((list, index) => isNull(index) || !list.includes("null"));
  return nulls?.length === 1 && isApart
    ? [anyOf([oneOf(others ?? [], origin), ...nulls], origin)]
    : [oneOf(members, origin)];
}

/** Everything that a schema asks for at once. */
function partsOf(schemas: Schemas, node: ObjectNode): readonly Schema[] {
  const { lowering, lower } = schemas;
  const refs = refsOf(lowering, node);
  const { constraints, words } = constraintsOf(schemas, node);
  const typed = typePart(schemas, node, constraints);
  const listed = enumPart(schemas, node, typed?.types ?? []);
  const members = words.has("allOf") ? [] : listAt(lowering, node, "allOf");
  const rules = rulesOf(schemas, node, words);
  return [
    ...refs.map((ref) => refSchema(schemas, node, ref)),
    ...members.map(lower),
    ...(typed === undefined ? [] : [typed.schema]),
    ...(listed === undefined ? [] : [listed]),
    ...(words.has("anyOf") ? [] : anyOfPart(schemas, node)),
    ...(words.has("oneOf") ? [] : oneOfPart(schemas, node)),
    ...(rules.length === 0 ? [] : [{ ...unknown(originOf(lowering, node)), rules }]),
  ];
}

function lowerObject(schemas: Schemas, node: ObjectNode): Schema {
  const { lowering } = schemas;
  const upgraded = node.document.dialect.upgradeSchema(node.value);
  const current = { ...node, value: upgraded.schema };
  tallyKeywords(lowering, current);
  const [first, ...rest] = partsOf(schemas, current);
  const merged =
    first === undefined ? unknown(originOf(lowering, node)) : mergeAll(schemas, first, rest);
  const closed = withUnevaluated(schemas, current, merged);
  const documented = withDocs(closed, docsOf(lowering, current));
  // Many documents that say they are 3.1 still write what 3.0 has for this.
  const isNullable = schemas.reading === "as-meant" && current.value["nullable"] === true;
  return upgraded.orNull || isNullable ? orNull(documented) : documented;
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
  let depth = 0;
  const within = <T>(work: () => T): T => {
    depth += 1;
    const done = work();
    depth -= 1;
    return done;
  };
  const shared = {
    lowering,
    named: namedSchemas(lowering, (node) => lowerValue(schemas, node)),
    within,
    isDeep: () => depth > deepest,
  };
  const toTheLetter: Schemas = {
    ...shared,
    reading: "as-written",
    lower: (node) => lowerValue(toTheLetter, node),
    get toTheLetter() {
      return toTheLetter;
    },
  };
  const schemas: Schemas = {
    ...shared,
    reading,
    lower: (node) => lowerValue(schemas, node),
    toTheLetter,
  };
  return schemas;
}
