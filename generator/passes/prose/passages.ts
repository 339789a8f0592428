import type { ObjectSchema, Operation, Property, Schema } from "../../ir/index.js";
import type { Origin } from "../../source/index.js";

/** What the names of a sentence may be: the properties of one object, or the parameters of an operation. */
export interface Home {
  readonly fields: ReadonlyMap<string, Pick<Property, "required" | "schema">>;
  /** The object that a rule is put on; undefined for parameters, which have none. */
  readonly object: ObjectSchema | undefined;
  /** Whether the body holds changes only, so that what it lacks may be there already. */
  readonly partial: boolean;
}

/** A text of an operation that may state rules. */
export interface Passage {
  readonly text: string;
  readonly origin: Origin;
  /** The field that the text describes; undefined for the text of an operation or of a whole body. */
  readonly self: string | undefined;
  /** Where its names may belong, the nearest first. A field that is left unnamed belongs to the first. */
  readonly homes: readonly Home[];
}

function homeOf(object: ObjectSchema, partial: boolean): Home {
  return {
    fields: new Map(object.properties.map((property) => [property.name, property])),
    object,
    partial,
  };
}

/** The objects that a value of the schema is, or holds as an item. */
function objectsIn(schema: Schema): readonly ObjectSchema[] {
  if (schema.kind === "object") return [schema];
  if (schema.kind === "array") return objectsIn(schema.items);
  return schema.kind === "union" ? schema.members.flatMap(objectsIn) : [];
}

function fieldPassages(object: ObjectSchema, partial: boolean): readonly Passage[] {
  const home = homeOf(object, partial);
  return object.properties.flatMap(({ name, schema, origin }) => {
    const inner = objectsIn(schema);
    const homes = [home, ...inner.map((one) => homeOf(one, partial))];
    const text = schema.docs.description;
    const own = text === undefined ? [] : [{ text, origin, self: name, homes }];
    return [...own, ...inner.flatMap((one) => fieldPassages(one, partial))];
  });
}

function parameterPassages(operation: Operation, home: Home): readonly Passage[] {
  return operation.parameters.flatMap(({ name, schema, origin }) => {
    const text = schema.docs.description;
    return text === undefined ? [] : [{ text, origin, self: name, homes: [home] }];
  });
}

function textOf({ heading }: Operation): string {
  return heading.kind === "joined" ? heading.text : heading.description;
}

/** Every text of an operation that speaks of what is sent. */
export function passagesOf(operation: Operation): readonly Passage[] {
  const fields = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const parameters: Home = { fields, object: undefined, partial: false };
  const bodies = operation.requestBody?.content ?? [];
  const roots = bodies.map(({ name, schema }) => {
    const partial = operation.method === "PATCH" || name.includes("patch");
    return { schema, partial, objects: objectsIn(schema) };
  });
  const homes = roots.flatMap(({ objects, partial }) =>
    objects.map((object) => homeOf(object, partial)),
  );
  const whole = { origin: operation.origin, self: undefined };
  return [
    // Each body has the rule for itself: two media types are two objects with the same names.
    ...homes.map((home) => ({ ...whole, text: textOf(operation), homes: [home, parameters] })),
    ...(homes.length === 0 ? [{ ...whole, text: textOf(operation), homes: [parameters] }] : []),
    ...roots.flatMap(({ schema: { docs, origin }, objects, partial }) =>
      docs.description === undefined
        ? []
        : objects.map((one) => ({
            ...whole,
            text: docs.description ?? "",
            origin,
            homes: [homeOf(one, partial)],
          })),
    ),
    ...roots.flatMap(({ objects, partial }) =>
      objects.flatMap((object) => fieldPassages(object, partial)),
    ),
    ...parameterPassages(operation, parameters),
  ];
}
