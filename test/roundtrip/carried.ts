import fc from "fast-check";
import type { Api, Header, Schema } from "../../generator/ir/index.js";
import type { Validator } from "../../templates/runtime/shared/standard-schema.js";
import { arbitraryOf } from "../support/arbitrary.js";

/** The declared header fields of a reply; undefined for those that are not sent. */
export type HeaderSample = Readonly<Record<string, unknown>>;

/** What the validator makes of a value; undefined where it refuses it. */
export function accepted(
  validator: Validator | undefined,
  value: unknown,
): { value: unknown } | undefined {
  if (validator === undefined) return { value };
  const outcome = validator["~standard"].validate(value);
  if (outcome instanceof Promise) throw new Error("a validator waits");
  return outcome.issues === undefined ? { value: outcome.value } : undefined;
}

/** A filter that gives up: what is never accepted would be looked for without end. */
export function bounded(
  accepts: (value: unknown) => boolean,
  what: string,
): (value: unknown) => boolean {
  let vain = 0;
  return (value) => {
    if (accepts(value)) {
      vain = 0;
      return true;
    }
    vain += 1;
    if (vain > 2_000)
      throw new Error(`no value is found for ${what}, such as ${JSON.stringify(value)}`);
    return false;
  };
}

/** Only values that the output's own validator accepts: the arbitrary does not know every rule. */
export const valid = (
  arbitrary: fc.Arbitrary<unknown>,
  validator: Validator | undefined,
  what: string,
) => arbitrary.filter(bounded((value) => accepted(validator, value) !== undefined, what));

function kindsOf(schema: Schema, api: Api, depth = 0): ReadonlySet<string> {
  if (depth > 8) return new Set();
  if (schema.kind === "ref") {
    const named = api.schemas.find(({ id }) => id === schema.target);
    return named === undefined ? new Set() : kindsOf(named.schema, api, depth + 1);
  }
  if (schema.kind === "enum")
    return new Set(schema.values.map((value) => (value === null ? "null" : typeof value)));
  if (schema.kind === "union" || schema.kind === "intersection")
    return new Set(schema.members.flatMap((member) => [...kindsOf(member, api, depth + 1)]));
  return new Set([schema.kind]);
}

/** Text that a number, a boolean or null would be written as. */
const looksTyped = (text: string): boolean => /^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(text);

/**
 * What a style can carry (docs/decisions/0017): neither null nor an empty list or object, and where a text may be of
 * several types the first of them.
 */
export function carriable(value: unknown, schema: Schema, api: Api, level = 0): boolean {
  const kinds = kindsOf(schema, api);
  if (value === null) return level > 0 && !kinds.has("unknown");
  if (typeof value === "string")
    return kinds.size < 2 && !kinds.has("unknown")
      ? true
      : !(looksTyped(value) && (kinds.size > 1 || !kinds.has("string")));
  if (typeof value !== "object") return !kinds.has("unknown") || kinds.size > 1;
  if (kinds.has("unknown")) return false;
  const mixed = [...kinds].some((kind) => !["array", "object", "null"].includes(kind));
  const members = Object.values(value);
  if (members.length === 0 || (mixed && members.length < 2)) return false;
  return members.every((member) => carriableMember(member, value, schema, api, level));
}

function carriableMember(
  member: unknown,
  owner: object,
  schema: Schema,
  api: Api,
  level: number,
): boolean {
  if (typeof member === "object" && member !== null) return true;
  const inner = innerOf(schema, owner, member, api);
  return inner === undefined ? true : carriable(member, inner, api, level + 1);
}

function innerOf(
  schema: Schema,
  owner: object,
  member: unknown,
  api: Api,
  depth = 0,
): Schema | undefined {
  if (depth > 8) return undefined;
  if (schema.kind === "ref") {
    const named = api.schemas.find(({ id }) => id === schema.target);
    return named && innerOf(named.schema, owner, member, api, depth + 1);
  }
  if (schema.kind === "array") return schema.items;
  if (schema.kind === "object") {
    const key = Object.entries(owner).find(([, value]) => value === member)?.[0];
    const property = schema.properties.find(({ name }) => name === key);
    const { additionalProperties: rest } = schema;
    return property?.schema ?? (rest.kind === "schema" ? rest.schema : undefined);
  }
  if (schema.kind === "union" || schema.kind === "intersection")
    return schema.members
      .map((one) => innerOf(one, owner, member, api, depth + 1))
      .find((one) => one !== undefined);
  return undefined;
}

export function harmless(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/[^\w.-]/gu, "_");
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, harmless(one)]));
}

/** A text in Latin-1 without blanks around: what a field carries where the text is all of it. */
const fieldText = (text: string): string =>
  text.replaceAll(/[^\u0020-\u007e\u00a1-\u00ff]/gu, "_").trim();

/** The declared header fields of a response or a part, with values that a field can carry; some are left out where they may be. */
export function headersSample(
  headers: readonly Header[],
  validator: Validator | undefined,
  api: Api,
): fc.Arbitrary<HeaderSample> {
  const own = headers.filter(({ name }) => name.toLowerCase() !== "content-type");
  const samples = own.map(({ name, required, schema, serialization }) => {
    const byStyle = serialization.kind === "style";
    const any = arbitraryOf(schema, api, byStyle);
    const kept = any.filter(bounded((value) => !byStyle || carriable(value, schema, api), name));
    const texts = kept.map((value) =>
      typeof value === "string" ? fieldText(value) : harmless(value),
    );
    const carried = byStyle ? fc.oneof(kept.map(harmless), texts) : kept;
    const value = carried.filter((one) => one !== "" || !byStyle);
    return [name, required ? value : fc.option(value, { nil: undefined })] as const;
  });
  const all = fc.record(Object.fromEntries(samples), { noNullPrototype: true });
  return valid(all, validator, "the header fields of a response") as fc.Arbitrary<HeaderSample>;
}
