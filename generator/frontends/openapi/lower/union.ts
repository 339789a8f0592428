import { anyMember, noDocs, plainNode, shapeKey } from "../../../ir/index.js";
import type { Docs, EnumSchema, Schema, UnionSchema } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import { withDocs } from "./docs.js";

export const unknown = (origin: Origin): Schema => ({ kind: "unknown", ...plainNode(origin) });

export const never = (origin: Origin): Schema => ({ kind: "never", ...plainNode(origin) });

/** Whether a schema says nothing of values beside its kind. */
const isIdle = ({ rules, default: value }: Schema): boolean =>
  rules.length === 0 && value === undefined;

/** A union whose members may stand in another union of the kind `any` instead of it. */
const opens = (schema: Schema): schema is UnionSchema =>
  schema.kind === "union" &&
  schema.match === "any" &&
  schema.discriminator === undefined &&
  schema.docs === noDocs &&
  isIdle(schema);

const isNull = (schema: Schema): boolean => schema.kind === "null" && isIdle(schema);

/** An enum that accepts null too; one that lists nothing else is null. */
function enumOrNull(schema: EnumSchema): Schema {
  const { values, types, labels, docs, origin } = schema;
  if (values.every((value) => value === null) && isIdle(schema))
    return { kind: "null", ...plainNode(origin, docs) };
  if (values.includes(null)) return schema;
  return {
    ...schema,
    values: [...values, null],
    types: types.length === 0 ? types : [...new Set([...types, "null" as const])],
    labels: labels.length === 0 ? labels : [...labels, { name: undefined, description: undefined }],
  };
}

/** Schemas each once. A shape is looked at only where another schema of its kind may be the same. */
function eachOnce(schemas: readonly Schema[]): readonly Schema[] {
  const kinds = new Set(schemas.map(({ kind }) => kind));
  if (kinds.size === schemas.length) return schemas;
  const known = new Map<string, Schema>();
  for (const schema of schemas) {
    const key = shapeKey(schema);
    if (!known.has(key)) known.set(key, schema);
  }
  return [...known.values()];
}

/** Members each once, null last; null beside one enum is one of its values. So all ways to write `T or null` are one. */
function canonical(members: readonly Schema[]): readonly Schema[] {
  const distinct = eachOnce(members.filter(({ kind }) => kind !== "never"));
  const others = distinct.filter((member) => !isNull(member));
  const [only] = others;
  if (others.length === 1 && only?.kind === "enum" && isIdle(only))
    return [
      others.length < distinct.length || only.values.every((one) => one === null)
        ? enumOrNull(only)
        : only,
    ];
  return [...others, ...distinct.filter(isNull)];
}

/** What at least one of the members accepts. */
export function anyOf(members: readonly Schema[], origin: Origin, docs: Docs = noDocs): Schema {
  const flat = members.flatMap((member) => (opens(member) ? member.members : [member]));
  const ordered = canonical(flat);
  const [only] = ordered;
  if (only === undefined) return withDocs(never(origin), docs);
  if (ordered.length === 1) return withDocs(only, docs);
  return { kind: "union", ...anyMember, members: ordered, ...plainNode(origin, docs) };
}

/** What exactly one of the members accepts. */
export function oneOf(members: readonly Schema[], origin: Origin): Schema {
  const possible = members.filter((member) => member.kind !== "never");
  const [only] = possible;
  if (only === undefined) return never(origin);
  if (possible.length === 1) return only;
  return {
    kind: "union",
    match: "one",
    discriminator: undefined,
    members: possible,
    ...plainNode(origin),
  };
}

/** What accepts null too. */
export function orNull(schema: Schema): Schema {
  const none: Schema = { kind: "null", ...plainNode(schema.origin) };
  if (schema.kind === "unknown" && schema.rules.length === 0) return schema;
  const { docs, default: value, ...bare } = schema;
  const inner: Schema =
    schema.kind === "ref" ? schema : { ...bare, docs: noDocs, default: undefined };
  const union = anyOf([inner, none], schema.origin);
  return schema.kind === "ref" ? union : withDocs({ ...union, default: value }, docs);
}
