import type { Merge } from "./intersection.js";
import type { Patterns } from "./pattern-object.js";
import type { AnyCheck } from "./run.js";
import type * as zod from "./zod.js";

/**
 * zod with its own types, and the functions beside it with theirs: the names of `z.ts`, where nothing is inferred. A
 * validator whose expression has another type here than the one that is written for it does not compile. This module
 * has no code; it is checked and never run.
 */
export * from "./zod.js";

type Any = zod.core.SomeType;
type Shape = zod.core.$ZodLooseShape;

/** An object without properties of its own is a map. */
type ObjectOf<S extends Shape, Output, Input> = [keyof S] extends [never]
  ? zod.ZodType<Record<string, Output>, Record<string, Input>>
  : zod.ZodObject<S, zod.core.$strip>;

type Side = "input" | "output";
type Of<S, K extends Side> = K extends "input" ? zod.core.input<S> : zod.core.output<S>;

type Patterned<P extends Patterns, Rest, K extends Side> = Of<P[number][1], K> | Of<Rest, K>;

type All<Members extends readonly unknown[], K extends Side> = Members extends readonly [
  infer Member,
  ...infer Others,
]
  ? Of<Member, K> & All<Others, K>
  : unknown;

export declare function object<S extends Shape>(shape: S): zod.ZodObject<S, zod.core.$strip>;
export declare function looseObject<S extends Shape>(shape: S): ObjectOf<S, unknown, unknown>;
export declare function strictObject<S extends Shape>(shape: S): ObjectOf<S, never, never>;
export declare function catchall<S extends Shape, Rest extends Any>(
  shape: S,
  rest: Rest,
): ObjectOf<S, zod.core.output<Rest>, zod.core.input<Rest>>;
export declare function patternObject<
  S extends Shape,
  const P extends Patterns,
  Rest extends zod.core.$ZodType,
>(
  shape: S,
  patterns: P,
  rest: Rest,
): ObjectOf<S, Patterned<P, Rest, "output">, Patterned<P, Rest, "input">>;
export declare function value<Values>(values: readonly unknown[]): zod.ZodType<Values, Values>;
/** A value of which some are known. */
export declare function openEnum<Values>(known: readonly unknown[]): zod.ZodType<Values, Values>;
/** An enum that is closed for everybody. */
export declare function closed<S extends Any>(schema: S): S;
/** A validator, with the type of what a caller reads. It may be a member of a choice by a tag. */
export declare function opened<Output>(
  schema: object,
): zod.ZodType<Output> & { readonly _zod: { readonly propValues: zod.core.util.PropValues } };
export declare function intersection<const Members extends readonly zod.core.$ZodType[]>(
  members: Members,
  merge: Merge,
): zod.ZodType<All<Members, "output">, All<Members, "input">>;
export declare function ruled<Inner extends zod.core.$ZodType>(
  inner: Inner,
  ...checks: readonly AnyCheck[]
): zod.ZodType<zod.core.output<Inner>, zod.core.input<Inner>>;

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Nothing where a schema gives and takes exactly these types; else what is not the same. */
type Claim<S extends Any, Output, Input> =
  Equal<zod.core.output<S>, Output> extends true
    ? Equal<zod.core.input<S>, Input> extends true
      ? readonly []
      : readonly ["the validator takes", zod.core.input<S>, "and the type says", Input]
    : readonly ["the validator gives", zod.core.output<S>, "and the type says", Output];

/** Takes a schema that gives exactly this type. Any other does not compile. */
export declare function gives<Output>(): <S extends Any>(
  schema: S,
  ...claim: Claim<S, Output, zod.core.input<S>>
) => void;

/** Takes a schema that gives and takes exactly these types. Any other does not compile. */
export declare function exact<Output, Input = Output>(): <S extends Any>(
  schema: S,
  ...claim: Claim<S, Output, Input>
) => void;
