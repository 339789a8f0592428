import { accepts, eachChild } from "../generator/ir/index.js";
import type {
  JsonValue,
  NamedSchema,
  NumberSchema,
  Property,
  Schema,
  SchemaId,
  StringSchema,
} from "../generator/ir/index.js";
import type { Policies } from "../generator/template.js";

/** What values become between the wire and code, by the policies of a run. */
export interface Changes {
  /** What a property that is left out becomes. Only an optional one can be left out, so only its default counts. */
  readonly defaultOf: (property: Pick<Property, "required" | "schema">) => JsonValue | undefined;
  /** Whether a schema gives something else than it was given. */
  readonly changes: (schema: Schema) => boolean;
  /** Whether a schema has values that are something else in code than on the wire: dates, large integers. */
  readonly isCoded: (schema: Schema) => boolean;
  /** Whether the type of a named schema differs on the two sides. */
  readonly differsNamed: (id: SchemaId) => boolean;
}

type Resolve = (id: SchemaId) => Schema | undefined;

/** The formats of texts that are dates in code. Nothing of Temporal holds a time of day with the offset that `time` has. */
const dateFormats: Readonly<Record<Policies["dates"], readonly (string | undefined)[]>> = {
  string: [],
  Date: ["date-time", "date"],
  Temporal: ["date-time", "date", "duration"],
};

/** Whether a text is a date in code, where the policy says so. */
export const isDate = ({ format }: StringSchema, { dates, formats }: Policies): boolean =>
  formats === "assert" && dateFormats[dates].includes(format);

/** Whether an integer may be larger than a number can hold, and is something else in code. */
export const isLarge = ({ format, integer }: NumberSchema, { int64 }: Policies): boolean =>
  int64 !== "number" && integer && format === "int64";

/** The default of a schema or of what it refers to; none that the schema itself refuses. */
function statedDefault(schema: Schema, resolve: Resolve): JsonValue | undefined {
  const seen = new Set<Schema>();
  for (let at: Schema | undefined = schema; at !== undefined && !seen.has(at);) {
    const { default: value } = at;
    if (value !== undefined) return accepts(schema, value, resolve) === true ? value : undefined;
    seen.add(at);
    at = at.kind === "ref" ? resolve(at.target) : undefined;
  }
  return undefined;
}

/** The children that give a part of the value; rules only look at it. */
function parts(schema: Schema): readonly Schema[] {
  const found: Schema[] = [];
  eachChild(schema, (child, { kind }) => {
    if (kind !== "rule") found.push(child);
  });
  return found;
}

type Test = (schema: Schema) => boolean;

/** Whether a schema or a part of it is meant; named ones are looked up. */
export function somewhere(
  schema: Schema,
  isMeant: Test,
  isNamed: (id: SchemaId) => boolean,
): boolean {
  if (schema.kind === "ref") return isNamed(schema.target);
  return isMeant(schema) || parts(schema).some((part) => somewhere(part, isMeant, isNamed));
}

/** A schema taken apart: itself and its parts, and the schemas that these refer to. */
interface Apart {
  readonly parts: readonly Schema[];
  readonly targets: ReadonlySet<SchemaId>;
}

const known = new WeakMap<Schema, Apart>();

/** Each schema is taken apart once. */
function takeApart(schema: Schema): Apart {
  const made = known.get(schema);
  if (made !== undefined) return made;
  const all: Schema[] = [];
  const targets = new Set<SchemaId>();
  const visit = (at: Schema): void => {
    if (at.kind === "ref") {
      targets.add(at.target);
      return;
    }
    all.push(at);
    parts(at).forEach(visit);
  };
  visit(schema);
  const apart = { parts: all, targets };
  known.set(schema, apart);
  return apart;
}

/** The named schemas that are meant, by what they contain too. */
export function closure(schemas: readonly NamedSchema[], isMeant: Test): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const targets = new Map<SchemaId, ReadonlySet<SchemaId>>();
  for (const { id, schema } of schemas) {
    const apart = takeApart(schema);
    if (apart.parts.some(isMeant)) found.add(id);
    else targets.set(id, apart.targets);
  }
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [id, own] of targets) if ([...own].some((to) => found.has(to))) found.add(id);
  }
  return found;
}

/** Finds out, for all schemas of an Api, what changes between the wire and code. */
export function changesOf(schemas: readonly NamedSchema[], policies: Policies): Changes {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const defaults = new WeakMap<Schema, { readonly value: JsonValue | undefined }>();
  const defaultOf: Changes["defaultOf"] = ({ required, schema }) => {
    if (required || policies.defaults === "ignore") return undefined;
    // Most schemas: nothing has to be looked up.
    if (schema.kind !== "ref" && schema.default === undefined) return undefined;
    const entry = defaults.get(schema) ?? { value: statedDefault(schema, (id) => byId.get(id)) };
    defaults.set(schema, entry);
    return entry.value;
  };
  const codes: Test = (schema) =>
    (schema.kind === "string" && isDate(schema, policies)) ||
    (schema.kind === "number" && isLarge(schema, policies));
  const decodes: Test = (schema) =>
    codes(schema) ||
    (schema.kind === "object" && schema.properties.some((one) => defaultOf(one) !== undefined));
  const alters: Test = (schema) =>
    decodes(schema) || (schema.kind === "object" && policies.unknownKeys === "strip");
  const hasCodes = policies.dates !== "string" || policies.int64 !== "number";
  const coded: ReadonlySet<SchemaId> = hasCodes ? closure(schemas, codes) : new Set();
  const differing = closure(schemas, decodes);
  const altering = policies.unknownKeys === "strip" ? closure(schemas, alters) : differing;
  return {
    defaultOf,
    changes: (schema) => somewhere(schema, alters, (id) => altering.has(id)),
    isCoded: (schema) => hasCodes && somewhere(schema, codes, (id) => coded.has(id)),
    differsNamed: (id) => differing.has(id),
  };
}

/** The names of the types of inputs: of their own where they differ, and of no other schema. */
export function inputNames(
  schemas: readonly NamedSchema[],
  changes: Changes,
): (named: NamedSchema) => string {
  const taken = new Set(schemas.map(({ name }) => name));
  return ({ id, name }) => {
    if (!changes.differsNamed(id)) return name;
    let input = `${name}Input`;
    while (taken.has(input)) input += "_";
    taken.add(input);
    return input;
  };
}
