import { createHash } from "node:crypto";
import {
  eachChild,
  eachOperationSchema,
  mapChildren,
  mapOperationSchemas,
  plainNode,
  shapeKey,
} from "../../ir/index.js";
import type {
  Api,
  ObjectSchema,
  Operation,
  Schema,
  SchemaId,
  SchemaUse,
  Step,
} from "../../ir/index.js";

/** One place where a shape stands. */
export interface Occurrence {
  readonly operation: Operation;
  /** What the root schema above it is used for. */
  readonly use: SchemaUse;
  /** The shape right above it, if any. */
  readonly parent: SchemaId | undefined;
  /** From the parent, or from the root, to it. */
  readonly steps: readonly Step[];
}

/** An object with properties, and every place where one of the same shape stands. */
export interface Shape {
  readonly id: SchemaId;
  /** The one that stands first; objects within it are references. */
  readonly schema: ObjectSchema;
  readonly occurrences: Occurrence[];
}

export interface Collected {
  readonly operations: readonly Operation[];
  /** A shape stands before the shapes that are first met within it. */
  readonly shapes: readonly Shape[];
}

/** The same for the same shape in any spec: what is within it is named by such ids too. */
function identify(key: string): SchemaId {
  return `shape:${createHash("sha256").update(key).digest("hex").slice(0, 16)}` as SchemaId;
}

/** Replaces objects with properties by references to their shapes, innermost first. */
function hoist(schema: Schema, known: Map<string, Shape>): Schema {
  const inner = mapChildren(schema, (child) => hoist(child, known));
  if (inner.kind !== "object" || inner.properties.length === 0) return inner;
  const key = shapeKey(inner);
  const shape = known.get(key) ?? { id: identify(key), schema: inner, occurrences: [] };
  known.set(key, shape);
  return { kind: "ref", target: shape.id, ...plainNode(inner.origin, inner.docs) };
}

/** Notes where each shape stands, from the roots inwards; what is below a shape is the same in all its places. */
function occur(
  schema: Schema,
  place: Occurrence,
  shapes: ReadonlyMap<SchemaId, Shape>,
  order: Set<Shape>,
): void {
  const shape = schema.kind === "ref" ? shapes.get(schema.target) : undefined;
  if (shape === undefined) {
    eachChild(schema, (child, step) =>
      occur(child, { ...place, steps: [...place.steps, step] }, shapes, order),
    );
    return;
  }
  shape.occurrences.push(place);
  if (order.has(shape)) return;
  order.add(shape);
  eachChild(shape.schema, (child, step) =>
    occur(child, { ...place, parent: shape.id, steps: [step] }, shapes, order),
  );
}

/** Finds the shapes of an Api and puts references in the place of their objects. */
export function collectShapes(api: Api): Collected {
  const known = new Map<string, Shape>();
  const operations = api.operations.map((operation) =>
    mapOperationSchemas(operation, (schema) => hoist(schema, known)),
  );
  const byId = new Map([...known.values()].map((shape) => [shape.id, shape]));
  const order = new Set<Shape>();
  for (const operation of operations) {
    eachOperationSchema(operation, (schema, use) =>
      occur(schema, { operation, use, parent: undefined, steps: [] }, byId, order),
    );
  }
  return { operations, shapes: [...order] };
}
