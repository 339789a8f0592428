import { ExactObject } from "./object.js";
import { intersection as allOf } from "./intersection.js";
import {
  closed as closedFor,
  enumOf,
  literalOf,
  openEnum as anyLike,
  unionOf,
  xorOf,
} from "./openable.js";
import { patternObject as objectWithPatterns } from "./pattern-object.js";
import type { AnySchema } from "./run.js";
import { ruled as withRules } from "./ruled.js";
import { value as oneOfValues } from "./value.js";
import * as zod from "./zod.js";

/** A part of a schema. Its type says nothing of its values: the type of an exported schema is written out. */
export interface Part {
  check(...checks: readonly object[]): Part;
}

/** A tuple, so that the types of the parts are not compared with each other. */
type Parts = readonly [object, ...object[]];
/** The parts of an object by name. Their types are not looked at: each is the result of one of these functions. */
type Shape = object;

/** Whether a property is always there. It is not asked of `object`, which has a `constructor` itself. */
type IsThere<Of, Name extends keyof Of> =
  Pick<Of, Name> extends Required<Pick<Of, Name>> ? true : false;

/** A property: one that is always there, one that is filled in where it is missing, or one that may be missing. */
type PropertyOf<Output, Input, Name extends keyof Output & keyof Input> =
  IsThere<Output, Name> extends false
    ? zod.ZodOptional<
        zod.ZodType<Exclude<Output[Name], undefined>, Exclude<Input[Name], undefined>>
      >
    : IsThere<Input, Name> extends false
      ? zod.ZodPrefault<zod.ZodType<Output[Name], Exclude<Input[Name], undefined>>>
      : zod.ZodType<Output[Name], Input[Name]>;

/** The shape of an object type, property for property. */
type ShapeOf<Output, Input> = {
  [Name in keyof Output]-?: Name extends keyof Input ? PropertyOf<Output, Input, Name> : never;
};

/** A zod schema of which the types are known. */
export interface Schema<Output, Input = Output> extends zod.ZodType<Output, Input> {}

/** A zod object schema of which the types are known; its shape follows from them when it is asked for. */
export interface ObjectSchema<Output, Input = Output> extends zod.ZodObject<
  ShapeOf<Output, Input>,
  zod.core.$strip
> {}

/** The functions below as methods, which TypeScript compares both ways: what they give and take is not looked into. */
interface Functions {
  string(): Part;
  number(): Part;
  boolean(): Part;
  null(): Part;
  unknown(): Part;
  never(): Part;
  int32(): Part;
  stringFormat(name: string, test: (text: string) => boolean): Part;
  literal(values: unknown): Part;
  enum(values: readonly string[]): Part;
  array(items: object): Part;
  tuple(items: Parts, rest?: object): Part;
  optional(inner: object): Part;
  prefault(inner: object, value: unknown): Part;
  nullable(inner: object): Part;
  union(members: Parts): Part;
  xor(members: Parts): Part;
  discriminatedUnion(property: string, members: Parts): Part;
  lazy(inner: () => object): Part;
  value<Values>(values: readonly unknown[]): Part & { readonly values?: Values };
  openEnum<Values>(known: readonly unknown[]): Part & { readonly values?: Values };
  closed(inner: object): Part;
  intersection(members: Parts, merge: object): Part;
  patternObject(
    shape: Shape,
    patterns: readonly (readonly [RegExp, object])[],
    rest: object | undefined,
  ): Part;
  ruled(inner: object, ...checks: readonly object[]): Part;
  limit(limit: number): object;
  regex(pattern: RegExp): object;
}

/**
 * zod as generated code uses it: the same names with the same meaning. Only the types differ, for inferring what a
 * spec already says is what makes zod slow to type-check; `zod/proof.ts` holds the same expressions against zod's own types.
 */
export const string: Functions["string"] = zod.string as never;
export const number: Functions["number"] = zod.number as never;
export const boolean: Functions["boolean"] = zod.boolean as never;
const nullSchema: Functions["null"] = zod.null as never;
const enumSchema: Functions["enum"] = enumOf as never;
export { enumSchema as enum, nullSchema as null };
export const unknown: Functions["unknown"] = zod.unknown as never;
export const never: Functions["never"] = zod.never as never;
export const int32: Functions["int32"] = zod.int32 as never;
export const stringFormat: Functions["stringFormat"] = zod.stringFormat as never;
export const literal: Functions["literal"] = literalOf as never;
export const array: Functions["array"] = zod.array as never;
export const tuple: Functions["tuple"] = zod.tuple as never;
export const optional: Functions["optional"] = (inner) => whereThere(inner as AnySchema);
export const _default: Functions["prefault"] = (inner, value) =>
  filled(zod._default(inner as never, value as never));
export const prefault: Functions["prefault"] = (inner, value) =>
  filled(zod.prefault(inner as never, value as never));
export const nullable: Functions["nullable"] = zod.nullable as never;
export const union: Functions["union"] = unionOf as never;
export const xor: Functions["xor"] = xorOf as never;
export const discriminatedUnion: Functions["discriminatedUnion"] = zod.discriminatedUnion as never;
export const lazy: Functions["lazy"] = zod.lazy as never;
export const value: Functions["value"] = oneOfValues as never;
/** A value of which some are known: a new one must not break who knows the old. */
export const openEnum: Functions["openEnum"] = anyLike as never;
/** An enum that has no other values for whoever reads it either: a tag, say. */
export const closed: Functions["closed"] = closedFor as never;
export const intersection: Functions["intersection"] = allOf as never;
export const patternObject: Functions["patternObject"] = objectWithPatterns as never;
export const ruled: Functions["ruled"] = withRules as never;
export const minLength: Functions["limit"] = zod.minLength as never;
export const maxLength: Functions["limit"] = zod.maxLength as never;
export const gte: Functions["limit"] = zod.gte as never;
export const gt: Functions["limit"] = zod.gt as never;
export const lte: Functions["limit"] = zod.lte as never;
export const lt: Functions["limit"] = zod.lt as never;
export const regex: Functions["regex"] = zod.regex as never;

/** A default is filled in on the way into code. On the way out, what is left out stays left out. */
function filled(schema: AnySchema): Part {
  const { _zod: internals } = schema;
  const { run } = internals;
  internals.run = (payload, context) =>
    context.direction === "backward" && payload.value === undefined
      ? payload
      : run(payload, context);
  const made: unknown = schema;
  return made as Part;
}

/**
 * An optional of zod's that asks nothing of absent values, which most properties of most values are. zod asks each time
 * whether what is inside fills something in; a property with a default is never optional here.
 */
function whereThere(inner: AnySchema): Part {
  const made: unknown = zod.optional(inner as never);
  const { _zod: internals } = made as AnySchema;
  const { _zod: inside } = inner;
  internals.parse = (payload, context) =>
    payload.value === undefined ? payload : inside.run(payload, context);
  internals.run = internals.parse;
  return made as Part;
}

function exact(shape: Shape, catchall?: object): Part {
  const rest = catchall === undefined ? {} : { catchall };
  const made: unknown = new ExactObject({ type: "object", shape, ...rest } as never);
  return made as Part;
}

/** An object whose unknown properties are left out. */
export const object = (shape: Shape): Part => exact(shape);
/** An object whose unknown properties are kept. */
export const looseObject = (shape: Shape): Part => exact(shape, zod.unknown());
/** An object without unknown properties. */
export const strictObject = (shape: Shape): Part => exact(shape, zod.never());
/** An object whose unknown properties have a schema. */
export const catchall = (shape: Shape, rest: object): Part => exact(shape, rest);

/**
 * The schema that a function makes; its type is the one that is written beside it. `never` fits each of them without being
 * compared, where a type parameter would have to be inferred. A bundler drops a call whose schema nothing uses.
 */
export function define(make: () => object): never {
  return make() as never;
}
