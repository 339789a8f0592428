import {
  noDocs,
  anyArray,
  anyMember,
  anyNumber,
  anyObject,
  anyString,
  plainNode,
} from "../../../ir/index.js";
import type {
  Docs,
  EnumSchema,
  JsonValue,
  ObjectSchema,
  Property,
  Schema,
  TypeName,
} from "../../../ir/index.js";
import { spanning } from "../../../source/index.js";
import type { Origin } from "../../../source/index.js";
import type { Field, Located, TypeAtom } from "../document.js";

/** What a field is lowered from besides itself. */
export interface FieldParts {
  readonly field: Field;
  /** The fields below it, in their order. */
  readonly children: readonly Property[];
  readonly values: readonly JsonValue[] | undefined;
}

/** An object of which a page says no more than some of its properties. */
export function objectOf(properties: readonly Property[], origin: Origin): ObjectSchema {
  return {
    kind: "object",
    ...anyObject,
    properties,
    additionalProperties: { kind: "unstated" },
    ...plainNode(origin),
  };
}

type LowerAtom = (origin: Origin, parts: FieldParts) => Schema;

/** The items of an array: objects of the fields below it, one of its Enum, or whatever its example shows. */
function itemsOf(origin: Origin, { children, values }: FieldParts): Schema {
  if (children.length > 0) return objectOf(children, origin);
  if (values !== undefined)
    return {
      kind: "enum",
      values,
      types: [],
      labels: [],
      openness: undefined,
      ...plainNode(origin),
    };
  return { kind: "unknown", ...plainNode(origin) };
}

const atoms: Readonly<Record<TypeAtom, LowerAtom>> = {
  string: (origin) => ({ kind: "string", ...anyString, ...plainNode(origin) }),
  number: (origin) => ({ kind: "number", integer: false, ...anyNumber, ...plainNode(origin) }),
  integer: (origin) => ({ kind: "number", integer: true, ...anyNumber, ...plainNode(origin) }),
  boolean: (origin) => ({ kind: "boolean", ...plainNode(origin) }),
  null: (origin) => ({ kind: "null", ...plainNode(origin) }),
  object: (origin, { children }) => objectOf(children, origin),
  array: (origin, parts) => ({
    kind: "array",
    ...anyArray,
    items: itemsOf(origin, parts),
    ...plainNode(origin),
  }),
  // Fields below a field of any type say what it is like when it is an object.
  any: (origin, { children }) =>
    children.length === 0
      ? { kind: "unknown", ...plainNode(origin) }
      : {
          kind: "union",
          ...anyMember,
          members: [objectOf(children, origin), { kind: "unknown", ...plainNode(origin) }],
          ...plainNode(origin),
        },
};

/** Merges of `allOf` print a type as often as they have it. */
function folded(types: readonly Located<TypeAtom>[]): readonly Located<TypeAtom>[] {
  if (types.length === 1) return types;
  return types.filter(
    ({ value }, index) => types.findIndex((other) => other.value === value) === index,
  );
}

const isTypeName = (atom: TypeAtom): atom is TypeName & TypeAtom => atom !== "any";

/**
 * The Enum of a field without array: one schema in the place of its first type, and null beside it when the type has it
 * and the Enum does not.
 */
function enumMembers(
  types: readonly Located<TypeAtom>[],
  values: readonly JsonValue[],
  origin: Origin,
): readonly Schema[] {
  const beside = (atom: TypeAtom): boolean =>
    atom === "null" && types.length > 1 && !values.includes(null);
  const stated = types.map(({ value }) => value).filter((atom) => !beside(atom));
  const own: EnumSchema = {
    kind: "enum",
    values,
    types: stated.every(isTypeName) ? stated.filter(isTypeName) : [],
    labels: [],
    openness: undefined,
    ...plainNode(origin),
  };
  const first = types.findIndex(({ value }) => !beside(value));
  return types.flatMap((type, index): readonly Schema[] => {
    if (beside(type.value)) return [{ kind: "null", ...plainNode(type.origin) }];
    return index === first ? [own] : [];
  });
}

function membersOf(
  types: readonly Located<TypeAtom>[],
  parts: FieldParts,
  origin: Origin,
): readonly Schema[] {
  const { values, children } = parts;
  const ofItems = types.some(({ value }) => value === "array");
  if (values !== undefined && !ofItems && children.length === 0)
    return enumMembers(types, values, origin);
  return types.map((type) => atoms[type.value](type.origin, parts));
}

function docsOf({ description, example }: Field): Docs {
  return {
    ...noDocs,
    description: description?.value,
    examples: example === undefined ? [] : [{ value: example.value, origin: example.origin }],
  };
}

/** The types of a field as they are printed. */
export const typeText = ({ types }: Field): string => types.map(({ value }) => value).join(",");

export function typesOrigin({ types, origin }: Field): Origin {
  const [first, last] = [types[0], types.at(-1)];
  return first === undefined || last === undefined ? origin : spanning(first.origin, last.origin);
}

/** The schema of a field: the union of its types, in their order, each container with the fields below it. */
export function schemaOf(parts: FieldParts): Schema {
  const origin = typesOrigin(parts.field);
  const docs = docsOf(parts.field);
  const members = membersOf(folded(parts.field.types), parts, origin);
  const [only] = members;
  return only !== undefined && members.length === 1
    ? { ...only, docs }
    : { kind: "union", ...anyMember, members, ...plainNode(origin, docs) };
}
