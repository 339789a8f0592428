import type { Field, VariantField } from "../document.js";
import { readLaidOutText, readRunningText } from "./field-text.js";
import type { FieldText } from "./field-text.js";
import { located, originIn, textOf } from "./reading.js";
import type { Reading } from "./reading.js";
import type { BulletToken, FieldShape } from "./token.js";

/** A bullet that is a field. */
export type FieldBullet = BulletToken & { readonly shape: Extract<FieldShape, { kind: "field" }> };

export function isField(token: BulletToken): token is FieldBullet {
  return token.shape.kind === "field";
}

/** Text of a field, and the list within it when it is a union, are indented by this. */
const indentation = 2;

/** Whether a bullet belongs to a list of variants within a field: it is indented, and the field is no scalar. */
export function isVariantOf(field: FieldBullet, token: BulletToken): token is FieldBullet {
  if (!isField(token) || token.shape.joined || token.column < field.column + indentation)
    return false;
  return field.shape.types.some(
    ({ atom }) => atom === "any" || atom === "object" || atom === "array",
  );
}

/**
 * Reads a field with its text and its variants.
 * @param end where the next token of structure starts
 */
export function readField(
  reading: Reading,
  bullet: FieldBullet,
  variants: readonly FieldBullet[],
  end: number,
): Field {
  return {
    name: located(reading, bullet.shape.name),
    types: bullet.shape.types.map((type) => ({
      value: type.atom,
      origin: originIn(reading, type),
    })),
    required: bullet.shape.required,
    ...readText(reading, bullet, variants[0]?.start ?? end),
    variants: variants.map((variant, index) =>
      readVariant(reading, bullet, variant, variants[index + 1]?.start ?? end),
    ),
    origin: originIn(reading, bullet),
  };
}

function readVariant(
  reading: Reading,
  parent: FieldBullet,
  bullet: FieldBullet,
  end: number,
): VariantField {
  const depth = Math.floor((bullet.column - parent.column - indentation) / indentation);
  return { depth, field: readField(reading, bullet, [], end) };
}

function readText(
  reading: Reading,
  { shape, column, end: start }: FieldBullet,
  end: number,
): FieldText {
  const name = textOf(reading, shape.name);
  const running = reading.form === "collapsed" || shape.joined;
  return running
    ? readRunningText(reading, name, { start, end })
    : readLaidOutText(reading, name, column + indentation, { start, end });
}
