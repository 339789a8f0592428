import { createHash } from "node:crypto";
import {
  changeChildren,
  eachChild,
  eachOperationSchema,
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

/** An object with properties that stood in an operation. Those within it are references. */
interface Hoisted {
  readonly id: SchemaId;
  readonly schema: ObjectSchema;
}

/** An operation with references in the place of objects, and these, innermost first. */
interface Lifted {
  readonly operation: Operation;
  readonly hoisted: readonly Hoisted[];
}

/** Replaces objects with properties by references to their shapes, innermost first. */
function hoist(schema: Schema, hoisted: Hoisted[]): Schema {
  const inner = changeChildren(schema, (child) => hoist(child, hoisted));
  if (inner.kind !== "object" || inner.properties.length === 0) return inner;
  const id = identify(shapeKey(inner));
  hoisted.push({ id, schema: inner });
  return { kind: "ref", target: id, ...plainNode(inner.origin, inner.docs) };
}

const lifted = new WeakMap<Operation, Lifted>();

/** What becomes of an operation, whatever stands beside it: a process that goes on finds it out once. */
function lift(operation: Operation): Lifted {
  const known = lifted.get(operation);
  if (known !== undefined) return known;
  const hoisted: Hoisted[] = [];
  const made = mapOperationSchemas(operation, (schema) => hoist(schema, hoisted));
  lifted.set(operation, { operation: made, hoisted });
  return { operation: made, hoisted };
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
  const byId = new Map<SchemaId, Shape>();
  const operations = api.operations.map((one) => {
    const { operation, hoisted } = lift(one);
    for (const { id, schema } of hoisted)
      if (!byId.has(id)) byId.set(id, { id, schema, occurrences: [] });
    return operation;
  });
  const order = new Set<Shape>();
  for (const operation of operations) {
    eachOperationSchema(operation, (schema, use) =>
      occur(schema, { operation, use, parent: undefined, steps: [] }, byId, order),
    );
  }
  return { operations, shapes: [...order] };
}
