import { both, effects, effectsOf } from "./effect.js";
import type { Direction, Effects, Move } from "./effect.js";

/** What a schema rule does: how the accepted values move, or what it does in each direction where that is not all. */
type Weight = Move | Readonly<Record<Direction, Effects>>;

const everywhere = (one: Effects): Readonly<Record<Direction, Effects>> => ({
  sent: one,
  received: one,
});

/** Bounds from below and from above; a bound that is not there is no bound. */
const lowerBounds = {
  minimum: "minimum",
  exclusiveMinimum: "exclusive-minimum",
  minLength: "min-length",
  minItems: "min-items",
  minProperties: "min-properties",
} as const;
const upperBounds = {
  maximum: "maximum",
  exclusiveMaximum: "exclusive-maximum",
  maxLength: "max-length",
  maxItems: "max-items",
  maxProperties: "max-properties",
} as const;

export type LowerBound = keyof typeof lowerBounds;
export type UpperBound = keyof typeof upperBounds;
type BoundWord = (typeof lowerBounds)[LowerBound] | (typeof upperBounds)[UpperBound];
type BoundRule = `${BoundWord}-${"added" | "removed" | "raised" | "lowered"}`;

export const boundWords: Readonly<Record<LowerBound | UpperBound, BoundWord>> = {
  ...lowerBounds,
  ...upperBounds,
};

const isLower = (word: string): boolean => Object.values<string>(lowerBounds).includes(word);

function boundMoves(): Readonly<Record<BoundRule, Move>> {
  const rows = Object.values(boundWords).flatMap((word): readonly (readonly [string, Move])[] => {
    const [raised, lowered]: readonly [Move, Move] = isLower(word)
      ? ["narrower", "wider"]
      : ["wider", "narrower"];
    return [
      [`${word}-added`, "narrower"],
      [`${word}-removed`, "wider"],
      [`${word}-raised`, raised],
      [`${word}-lowered`, lowered],
    ];
  });
  // The rows are made of the same words as the type of their names.
  return Object.fromEntries(rows) as Record<BoundRule, Move>;
}

/** What can change in a schema, and what that does. */
const weights = {
  ...boundMoves(),
  "type-changed": "other",
  "type-narrowed": "narrower",
  "type-widened": "wider",
  "null-added": "wider",
  "null-removed": "narrower",
  "integer-to-number": "wider",
  "number-to-integer": "narrower",
  "member-added": "wider",
  "member-removed": "narrower",
  "match-one-to-any": "wider",
  "match-any-to-one": "narrower",
  "discriminator-added": "narrower",
  "discriminator-removed": "wider",
  "discriminator-changed": "other",
  "discriminator-value-added": "wider",
  "discriminator-value-removed": "narrower",
  "enum-added": "narrower",
  "enum-removed": "wider",
  "enum-value-added": "wider",
  "enum-value-removed": "narrower",
  "format-added": "narrower",
  "format-removed": "wider",
  "format-changed": "other",
  "pattern-added": "narrower",
  "pattern-removed": "wider",
  "pattern-changed": "other",
  "multiple-of-added": "narrower",
  "multiple-of-removed": "wider",
  "multiple-of-changed": "other",
  "content-encoding-changed": "other",
  "content-media-type-changed": "other",
  "unique-items-added": "narrower",
  "unique-items-removed": "wider",
  "prefix-item-added": "narrower",
  "prefix-item-removed": "wider",
  "required-property-added": "narrower",
  "optional-property-added": everywhere(both("additive")),
  // Nobody can rely on it any more; code that names it does not compile.
  "property-removed": everywhere(both("breaking")),
  "property-became-required": "narrower",
  "property-became-optional": "wider",
  "additional-properties-forbidden": "narrower",
  "additional-properties-allowed": "wider",
  "pattern-property-added": "narrower",
  "pattern-property-removed": "wider",
  "constraint-added": "narrower",
  "constraint-removed": "wider",
  "rule-added": "narrower",
  "rule-removed": "wider",
  "default-added": everywhere(both("additive")),
  // Who relied on it now has to say so; who reads the value may find none.
  "default-removed": everywhere(effects("breaking", "breaking")),
  "default-changed": everywhere(effects("breaking", "none")),
  deprecated: everywhere(both("additive")),
  undeprecated: everywhere(both("none")),
} as const satisfies Readonly<Record<string, Weight>>;

/** What changed in a schema. */
export type Aspect = keyof typeof weights;

export const aspects: readonly Aspect[] = Object.keys(weights).filter(
  (name): name is Aspect => name in weights,
);

/** What a change of a schema does to either side, where values go in one direction. */
export function schemaEffects(aspect: Aspect, direction: Direction): Effects {
  const weight: Weight = weights[aspect];
  return typeof weight === "string" ? effectsOf(weight, direction) : weight[direction];
}
