import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import {
  changeChildren,
  eachChild,
  mapChildren,
  mapOperationSchemas,
  onceForList,
} from "../ir/index.js";
import type {
  Access,
  Api,
  NamedSchema,
  ObjectSchema,
  Operation,
  RefSchema,
  Schema,
  SchemaId,
  UnionSchema,
} from "../ir/index.js";
import { createScope, foldFileName } from "../naming/index.js";

/** Which way a value goes: to the API, or from it. */
type Direction = "request" | "response";

const leftOut: Readonly<Record<Direction, Access>> = { request: "readOnly", response: "writeOnly" };

type Ids = ReadonlyMap<SchemaId, SchemaId>;

/** How schemas are made for one direction. */
interface Way {
  readonly direction: Direction;
  /** What references to schemas that differ lead to instead. */
  readonly ids: Ids;
  readonly schemaOf: (id: SchemaId) => Schema | undefined;
  /** Of what goes both ways two are made, of an operation one. */
  readonly map: typeof mapChildren;
}

/** A constraint counts as long as all that it is about is there. */
function lessProperties(object: ObjectSchema, direction: Direction): ObjectSchema {
  const gone = new Set(
    object.properties.filter(({ access }) => access === leftOut[direction]).map(({ name }) => name),
  );
  if (gone.size === 0) return object;
  return {
    ...object,
    properties: object.properties.filter(({ name }) => !gone.has(name)),
    constraints: object.constraints.filter(({ names }) => !names.some((name) => gone.has(name))),
  };
}

/** Whether a member of a union still has the property that tells it apart; references are followed for some steps. */
function hasTag(schema: Schema, property: string, way: Way, steps = 20): boolean {
  if (schema.kind === "ref") {
    const target = way.schemaOf(schema.target);
    return steps > 0 && target !== undefined && hasTag(target, property, way, steps - 1);
  }
  if (schema.kind === "union")
    return schema.members.every((member) => hasTag(member, property, way, steps - 1));
  if (schema.kind !== "object") return false;
  const found = schema.properties.find(({ name }) => name === property);
  return found !== undefined && found.access !== leftOut[way.direction];
}

function lessTag(union: UnionSchema, original: UnionSchema, way: Way): UnionSchema {
  const { discriminator } = union;
  const isWhole =
    discriminator === undefined ||
    original.members.every((member) => hasTag(member, discriminator.property, way));
  return isWhole ? union : { ...union, discriminator: undefined };
}

function retargeted(ref: RefSchema, { ids }: Way): RefSchema {
  const target = ids.get(ref.target);
  return target === undefined ? ref : { ...ref, target };
}

/** A schema as values that go one way have it. */
function directed(schema: Schema, way: Way): Schema {
  if (schema.kind === "ref" && schema.rules.length === 0) return retargeted(schema, way);
  const inner = way.map(schema, (child) => directed(child, way));
  if (inner.kind === "ref") return retargeted(inner, way);
  if (inner.kind === "union" && schema.kind === "union") return lessTag(inner, schema, way);
  return inner.kind === "object" ? lessProperties(inner, way.direction) : inner;
}

/** The named schemas that a schema refers to, and whether it has a property itself that goes one way only. */
interface Survey {
  readonly refs: ReadonlySet<SchemaId>;
  readonly differs: boolean;
}

const known = new WeakMap<Schema, Survey>();

function surveyOnce(schema: Schema): Survey {
  const found = known.get(schema) ?? survey(schema);
  known.set(schema, found);
  return found;
}

function survey(schema: Schema): Survey {
  const refs = new Set<SchemaId>();
  let differs = false;
  const visit = (one: Schema): void => {
    if (one.kind === "ref") refs.add(one.target);
    if (one.kind === "object") differs ||= one.properties.some(({ access }) => access !== "both");
    eachChild(one, visit);
  };
  visit(schema);
  return { refs, differs };
}

/** The schemas that differ by direction: by what they have themselves, or by what they refer to over any number of steps. */
function differing(schemas: readonly NamedSchema[]): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const open: SchemaId[] = [];
  for (const { id, schema } of schemas) {
    const { refs, differs } = surveyOnce(schema);
    if (differs) open.push(id);
    for (const target of refs) users.set(target, [...(users.get(target) ?? []), id]);
  }
  const found = new Set(open);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const user of users.get(id) ?? [])
      if (!found.has(user)) {
        found.add(user);
        open.push(user);
      }
  return found;
}

/** Who sends the body of a request: the client; of a webhook or a callback, the API itself. */
function directOperation(operation: Operation, ways: Ways): Operation {
  const isCalled = operation.target.kind === "path";
  return mapOperationSchemas(operation, (schema, { kind }) => {
    const isSent = kind === "request" || kind === "parameter";
    const way = ways[isSent === isCalled ? "request" : "response"];
    return directed(schema, { ...way, map: changeChildren });
  });
}

type Ways = Readonly<Record<Direction, Way>>;

/** Schemas in both directions, and what makes the same of operations. */
interface Directed {
  readonly schemas: readonly NamedSchema[];
  readonly ways: Ways;
  readonly operations: WeakMap<Operation, Operation>;
}

const inBothDirections = onceForList((all: readonly NamedSchema[]): Directed => {
  const two = differing(all);
  const byId = new Map(all.map(({ id, schema }) => [id, schema]));
  const schemaOf = (id: SchemaId): Schema | undefined => byId.get(id);
  const requestId = (id: SchemaId): SchemaId => `${id} request` as SchemaId;
  const ids: Ids = new Map([...two].map((id) => [id, requestId(id)]));
  const ways: Ways = {
    request: { direction: "request", ids, schemaOf, map: mapChildren },
    response: { direction: "response", ids: new Map(), schemaOf, map: mapChildren },
  };
  const scope = createScope(foldFileName);
  for (const { name } of all) scope.claim(name);
  const schemas = all.flatMap((named): readonly NamedSchema[] => {
    if (!two.has(named.id)) return [named];
    return [
      { ...named, schema: directed(named.schema, ways.response) },
      {
        id: requestId(named.id),
        name: scope.claim(`${named.name}Request`),
        schema: directed(named.schema, ways.request),
      },
    ];
  });
  return { schemas, ways, operations: new WeakMap() };
});

/**
 * Gives each direction the properties that go that way (OpenAPI 3.1, 4.8.24: `readOnly` and `writeOnly` of JSON Schema validation,
 * 9.4). A schema's own name is what the API answers; where requests differ, `<Name>Request` is what it is sent.
 */
export function directSchemas(api: Api): Result<Api> {
  const { schemas, ways, operations: directedOnes } = inBothDirections(api.schemas);
  const operations = api.operations.map((operation) => {
    const made = directedOnes.get(operation) ?? directOperation(operation, ways);
    directedOnes.set(operation, made);
    return made;
  });
  return result({ ...api, schemas, operations }, []);
}
