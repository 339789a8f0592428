/** JSON Schema 2020-12 validation, 6.2. Undefined where there is no bound. */
export interface NumberLimits {
  readonly minimum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly maximum: number | undefined;
  readonly exclusiveMaximum: number | undefined;
  /** A multiple of each of these. */
  readonly multipleOf: readonly number[];
  /** For example `int64`. */
  readonly format: string | undefined;
}

/** JSON Schema 2020-12 validation, 6.3, 7 and 8. Lengths are in code points. */
export interface StringLimits {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** ECMA 262 regular expressions that each find something in the string. */
  readonly patterns: readonly string[];
  /** For example `date-time`. */
  readonly format: string | undefined;
  /** For example `base64`. */
  readonly contentEncoding: string | undefined;
  readonly contentMediaType: string | undefined;
}

/** What a spec calls a value of an enum (`x-enum-varnames`, `x-enum-descriptions`). */
export interface EnumLabel {
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** Which way a property goes (OpenAPI 3.1: `readOnly` and `writeOnly` of JSON Schema validation, 9.4). */
export type Access = "both" | "readOnly" | "writeOnly";
