import type { JsonObject } from "../../ir/index.js";
import { isArray, own } from "../../read/index.js";
import type { OpenApiVersion } from "./document.js";
import { asSchema30 } from "./upgrade-2.0.js";

/** The object without some of its members. */
function without(object: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));
}

/** A schema as OpenAPI 3.1 writes it. */
export interface Upgraded {
  readonly schema: JsonObject;
  /** Null is accepted too: what 3.1 writes as an `anyOf` around the schema, which would move everything in it. */
  readonly orNull: boolean;
}

/** How a version differs from the one that is lowered. A schema is upgraded alone, so that pointers below it stay true. */
export interface Dialect {
  readonly version: OpenApiVersion;
  readonly upgradeSchema: (schema: JsonObject) => Upgraded;
  /** Whether `$id`, `$anchor` and `$self` name anything. */
  readonly hasIds: boolean;
  /** Whether `summary` and `description` beside a `$ref` override those that it leads to (3.1, 4.8.23). */
  readonly refsOverride: boolean;
}

const same: Omit<Dialect, "version"> = {
  upgradeSchema: (schema) => ({ schema, orNull: false }),
  hasIds: true,
  refsOverride: true,
};

/** What stands beside a `$ref` and says nothing of values; all tools show it. */
const beside: ReadonlySet<string> = new Set([
  "description",
  "title",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** Keywords that say what values there are beside `type`, and would have to speak of null too. */
const elsewhere = ["enum", "const", "allOf", "anyOf", "oneOf", "not"];

const nullable: ReadonlySet<string> = new Set(["nullable"]);

const bounds = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

/** In 3.0 an exclusive bound is a flag beside the bound; from 3.1 on it is the bound. */
function upgradeBounds(schema: JsonObject): JsonObject {
  return bounds.reduce<JsonObject>((upgraded, [exclusive, bound]) => {
    const flag = own(upgraded, exclusive);
    if (typeof flag !== "boolean") return upgraded;
    const limit = flag ? own(upgraded, bound) : undefined;
    const rest = without(upgraded, new Set(flag ? [exclusive, bound] : [exclusive]));
    return limit === undefined ? rest : { ...rest, [exclusive]: limit };
  }, schema);
}

/** An enum need not list the null that `nullable` allows; some that have it do. */
function lessNull(schema: JsonObject): JsonObject {
  const values = own(schema, "enum");
  const others = isArray(values) ? values.filter((value) => value !== null) : [];
  return others.length === 0 ? schema : { ...schema, enum: others };
}

/**
 * OpenAPI 3.0, 4.7.24 (schema object) and 4.7.23 (what stands beside a `$ref` is ignored). `nullable` is taken at its word
 * beside a reference, an enum without null and a composition too, where 3.0.3 would have it do nothing: whoever writes it means it.
 */
function upgradeSchema30(schema: JsonObject): Upgraded {
  const ref = own(schema, "$ref");
  const orNull = own(schema, "nullable") === true;
  if (ref !== undefined) {
    const kept = Object.entries(schema).filter(([name]) => beside.has(name));
    return { schema: { $ref: ref, ...Object.fromEntries(kept) }, orNull };
  }
  const bounded = upgradeBounds(schema);
  if (!Object.hasOwn(bounded, "nullable")) return { schema: bounded, orNull: false };
  const rest = orNull ? lessNull(without(bounded, nullable)) : without(bounded, nullable);
  if (!orNull) return { schema: rest, orNull: false };
  const type = own(rest, "type");
  const plain =
    typeof type === "string" &&
    type !== "null" &&
    !elsewhere.some((word) => Object.hasOwn(rest, word));
  return plain
    ? { schema: { ...rest, type: [type, "null"] }, orNull: false }
    : { schema: rest, orNull: true };
}

const dialects: Readonly<Record<OpenApiVersion, Dialect>> = {
  "2.0": {
    version: "2.0",
    upgradeSchema: (schema) => upgradeSchema30(asSchema30(schema)),
    hasIds: false,
    refsOverride: false,
  },
  "3.0": { version: "3.0", upgradeSchema: upgradeSchema30, hasIds: false, refsOverride: false },
  "3.1": { version: "3.1", ...same },
  "3.2": { version: "3.2", ...same },
};

export const dialectOf = (version: OpenApiVersion): Dialect => dialects[version];
