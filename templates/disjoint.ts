import type {
  EnumSchema,
  JsonValue,
  ObjectSchema,
  Schema,
  SchemaId,
  TypeName,
  UnionSchema,
} from "../generator/ir/index.js";
import { admittedValues } from "./types/enum-values.js";

/** What is asked about schemas beside themselves. */
export interface Lookup {
  readonly schemaOf: (id: SchemaId) => Schema | undefined;
  /** Whether an enum accepts values that it does not list. */
  readonly isOpen: (schema: EnumSchema) => boolean;
}

/** The schema that a chain of references ends at; none where it goes round, or where more is said on the way. */
export function resolved(schema: Schema, lookup: Lookup): Schema | undefined {
  const seen = new Set<Schema>();
  let at: Schema | undefined = schema;
  while (at?.kind === "ref") {
    if (seen.has(at) || at.rules.length > 0) return undefined;
    seen.add(at);
    at = lookup.schemaOf(at.target);
  }
  return at;
}

type Basic = Exclude<TypeName, "integer">;

function typeOf(value: JsonValue): Basic {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "object";
}

/** What is certain of the values that a schema accepts. */
interface Known {
  readonly types: ReadonlySet<Basic>;
  readonly values: ReadonlySet<JsonValue> | undefined;
  readonly object: ObjectSchema | undefined;
}

const ofType = (type: Basic): Known => ({
  types: new Set([type]),
  values: undefined,
  object: undefined,
});

/** Nothing where more than one glance is needed. */
function known(schema: Schema, lookup: Lookup): Known | undefined {
  const at = resolved(schema, lookup);
  if (at === undefined) return undefined;
  if (at.kind === "enum") {
    const values = admittedValues(at);
    const types = new Set(values.map(typeOf));
    const isOpen = lookup.isOpen(at);
    return { types, values: isOpen ? undefined : new Set(values), object: undefined };
  }
  if (at.kind === "object") return { ...ofType("object"), object: at };
  const scalar = at.kind === "null" || at.kind === "boolean" || at.kind === "number";
  return scalar || at.kind === "string" || at.kind === "array" ? ofType(at.kind) : undefined;
}

const isScalar = (value: JsonValue): boolean => typeof value !== "object" || value === null;

function valuesDiffer({ values }: Known, other: Known): boolean {
  if (values === undefined || other.values === undefined) return false;
  const all = [...values, ...other.values];
  return all.every(isScalar) && [...values].every((value) => !other.values?.has(value));
}

/** Objects that both need a property, of which no value suits both. */
function propertiesDiffer(a: ObjectSchema, b: ObjectSchema, lookup: Lookup): boolean {
  const others = new Map(b.properties.map((property) => [property.name, property]));
  return a.properties.some((property) => {
    const other = others.get(property.name);
    if (other === undefined || !property.required || !other.required) return false;
    const [left, right] = [known(property.schema, lookup), known(other.schema, lookup)];
    return left !== undefined && right !== undefined && kindsDiffer(left, right);
  });
}

function kindsDiffer(a: Known, b: Known): boolean {
  const isShared = [...a.types].some((type) => b.types.has(type));
  return !isShared || valuesDiffer(a, b);
}

/** Whether it is certain that no value suits both schemas. */
export function areDisjoint(a: Schema, b: Schema, lookup: Lookup): boolean {
  const [left, right] = [known(a, lookup), known(b, lookup)];
  if (left === undefined || right === undefined) return false;
  if (kindsDiffer(left, right)) return true;
  const { object } = left;
  return (
    object !== undefined &&
    right.object !== undefined &&
    propertiesDiffer(object, right.object, lookup)
  );
}

/** Whether it is certain that every value suits at most one of the schemas. */
export function allDisjoint(schemas: readonly Schema[], lookup: Lookup): boolean {
  return schemas.every((schema, index) =>
    schemas.slice(index + 1).every((other) => areDisjoint(schema, other, lookup)),
  );
}

type Tags = readonly JsonValue[];

/** The tags of each choice by property. Choices of choices share members, and would be gone through over and over. */
const tagsOfChoices = new WeakMap<Lookup, Map<Schema, Map<string, Tags>>>();

function knownTags(choice: Schema, lookup: Lookup): Map<string, Tags> {
  const choices = tagsOfChoices.get(lookup) ?? new Map<Schema, Map<string, Tags>>();
  tagsOfChoices.set(lookup, choices);
  const tags = choices.get(choice) ?? new Map<string, Tags>();
  choices.set(choice, tags);
  return tags;
}

function tagsOfChoice(at: UnionSchema, property: string, lookup: Lookup): Tags {
  const told = knownTags(at, lookup);
  const before = told.get(property);
  if (before !== undefined) return before;
  const lists = at.members.map((member) => tagsOf(member, property, lookup));
  const isTold = at.rules.length === 0 && tagOf(at.members, lookup) !== undefined;
  const tags = isTold && lists.every((own) => own.length > 0) ? lists.flat() : [];
  told.set(property, tags);
  return tags;
}

/** The values of a property that an object, or each member of a choice that has tags of its own, needs, where they are told one by one. */
function tagsOf(schema: Schema, property: string, lookup: Lookup): Tags {
  const at = resolved(schema, lookup);
  if (at?.kind === "union") return tagsOfChoice(at, property, lookup);
  const found =
    at?.kind === "object" ? at.properties.find(({ name }) => name === property) : undefined;
  const values = found?.required === true ? known(found.schema, lookup)?.values : undefined;
  const isPlain = found !== undefined && resolved(found.schema, lookup)?.rules.length === 0;
  return isPlain && values !== undefined && [...values].every(isScalar) ? [...values] : [];
}

/** The names of properties that may tell a schema from others. */
function propertiesOf(schema: Schema, lookup: Lookup): readonly string[] {
  const at = resolved(schema, lookup);
  const [first] = at?.kind === "union" ? at.members : [];
  if (first !== undefined) return propertiesOf(first, lookup);
  return at?.kind === "object" ? at.properties.map(({ name }) => name) : [];
}

/** Whether a choice leads back to itself by choices alone; those that were gone through once are not again. */
function isEndless(
  schema: Schema,
  lookup: Lookup,
  around: Set<Schema>,
  ended: Set<Schema>,
): boolean {
  const at = resolved(schema, lookup);
  if (at?.kind !== "union" || ended.has(at)) return false;
  if (around.has(at)) return true;
  around.add(at);
  const found = at.members.some((member) => isEndless(member, lookup, around, ended));
  around.delete(at);
  ended.add(at);
  return found;
}

/** The property by which `z.discriminatedUnion` can tell the members apart, if there is one. */
export function tagOf(members: readonly Schema[], lookup: Lookup): string | undefined {
  const [first] = members;
  if (members.length < 2 || first === undefined) return undefined;
  const ended = new Set<Schema>();
  if (members.some((member) => isEndless(member, lookup, new Set(), ended))) return undefined;
  return propertiesOf(first, lookup).find((name) => {
    const tags = members.map((member) => tagsOf(member, name, lookup));
    const all = tags.flat();
    return tags.every((own) => own.length > 0) && new Set(all).size === all.length;
  });
}
