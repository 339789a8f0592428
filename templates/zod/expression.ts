import { code, joinCode, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { bySchemaKind, eachChild } from "../../generator/ir/index.js";
import type {
  ArraySchema,
  IntersectionSchema,
  ObjectSchema,
  RefSchema,
  Schema,
  SchemaTable,
  UnionSchema,
} from "../../generator/ir/index.js";
import { openEnums } from "../types/expression.js";
import { objectChecks } from "./checks.js";
import { allDisjoint, resolved, tagOf } from "../disjoint.js";
import { plainObject } from "./object.js";
import type { RefersTo } from "./object.js";
import { ruleExpression } from "./rules.js";
import { enumExpression, numberExpression, stringExpression } from "./scalars.js";
import { below, check, present, withChecks } from "./writing.js";
import type { Writing } from "./writing.js";

/** A schema without the rules of its node, and the checks that its kind has beside it. */
interface Parts {
  readonly plain: Code;
  readonly checks: readonly Code[];
}

const plainly = (plain: Code): Parts => ({ plain, checks: [] });

const refersTo: RefersTo = (schema, isMeant) => {
  if (schema.kind === "ref" && isMeant(schema.target)) return true;
  let found = false;
  eachChild(schema, (child) => {
    found ||= refersTo(child, isMeant);
  });
  return found;
};

/** Whether the value that comes out may differ from the one that went in, so that checks have to look at the latter. */
export function changes(schema: Schema, { layout }: Writing): boolean {
  return layout.changes.changes(schema);
}

function tuple(schema: ArraySchema, writing: Writing): Code {
  const { z } = writing;
  const { prefixItems, items, minItems = 0 } = schema;
  const prefix = prefixItems.map((item, index) => {
    const inner = validatorExpression(item, writing);
    return index < minItems ? inner : code`${z}.optional(${inner})`;
  });
  const rest = items.kind === "never" ? code`` : code`, ${validatorExpression(items, writing)}`;
  return code`${z}.tuple([${joinCode(prefix, ", ")}]${rest})`;
}

function arrayParts(schema: ArraySchema, outer: Writing): Parts {
  const writing = below(outer);
  const { z } = writing;
  const { prefixItems, minItems = 0, maxItems, uniqueItems } = schema;
  const isTuple = prefixItems.length > 0;
  const checks = present(
    minItems > prefixItems.length ? code`${z}.minLength(${minItems})` : undefined,
    maxItems === undefined ? undefined : code`${z}.maxLength(${maxItems})`,
    uniqueItems ? check("unique-items", "uniqueItems") : undefined,
  );
  const plain = isTuple
    ? tuple(schema, writing)
    : code`${z}.array(${validatorExpression(schema.items, writing)})`;
  return { plain, checks };
}

/** Whether a schema is written as something that `z.discriminatedUnion` takes: an object, or a choice of those by a tag. */
function isTold(schema: Schema, writing: Writing, around: readonly Schema[] = []): boolean {
  const { layout } = writing;
  const at = resolved(schema, layout);
  if (at === undefined || around.includes(at)) return false;
  if (at.kind === "union")
    return (
      at.rules.length === 0 &&
      at.members.every((member) => isTold(member, writing, [...around, at])) &&
      tagOf(at.members, layout) !== undefined
    );
  if (at.kind !== "object") return false;
  const hasChecks = at.rules.length > 0 || objectChecks(at).length > 0;
  return !(hasChecks && changes(at, writing));
}

/** A union of which at most one member can accept, or any may. */
function unionOf(schema: UnionSchema, writing: Writing): Code {
  const { z, layout } = writing;
  const { members, match } = schema;
  const values = code`[${joinCode(
    members.map((member) => validatorExpression(member, writing)),
    ", ",
  )}]`;
  const tag = members.every((member) => isTold(member, writing))
    ? tagOf(members, layout)
    : undefined;
  if (tag !== undefined) return code`${z}.discriminatedUnion(${literal(tag)}, ${values})`;
  const isExclusive = match === "one" && !allDisjoint(members, layout);
  return isExclusive ? code`${z}.xor(${values})` : code`${z}.union(${values})`;
}

/** `T or null` is so common that zod has a word for it. */
function unionExpression(schema: UnionSchema, writing: Writing): Code {
  const { z, layout } = writing;
  const { members, match } = schema;
  const [only] = members;
  if (only === undefined) return code`${z}.never()`;
  if (members.length === 1) return validatorExpression(only, writing);
  const others = members.filter((member) => member.kind !== "null" || member.rules.length > 0);
  const isNullable =
    others.length === members.length - 1 && (match === "any" || allDisjoint(members, layout));
  if (!isNullable) return unionOf(schema, writing);
  const rest = unionExpression({ ...schema, members: others }, writing);
  return code`${z}.nullable(${rest})`;
}

function intersectionExpression(schema: IntersectionSchema, writing: Writing): Code {
  const { z } = writing;
  const [only] = schema.members;
  if (only === undefined) return code`${z}.unknown()`;
  if (schema.members.length === 1) return validatorExpression(only, writing);
  const members = joinCode(
    schema.members.map((member) => validatorExpression(member, { ...writing, isPart: true })),
    ", ",
  );
  const merge = check("intersection", changes(schema, writing) ? "changed" : "first");
  return code`${z}.intersection([${members}], ${merge})`;
}

function refExpression({ target }: RefSchema, writing: Writing): Code {
  const { layout, enums, from, inPlace, isLate, z } = writing;
  // A circle without a property or an item in between says nothing, and would never end.
  if (inPlace && layout.isEmptyCircle(from, target)) return code`${z}.unknown()`;
  const { validator, type } = layout.schema(target);
  if (enums === "open" && layout.openness.opensNamed(target))
    return code`${z}.opened<${type}<${openEnums}>>(${validator})`;
  return layout.isCircular(from, target) && !isLate
    ? code`${z}.lazy(() => ${validator})`
    : code`${validator}`;
}

const writers: SchemaTable<[Writing], Parts> = {
  unknown: (_, { z }) => plainly(code`${z}.unknown()`),
  never: (_, { z }) => plainly(code`${z}.never()`),
  null: (_, { z }) => plainly(code`${z}.null()`),
  boolean: (_, { z }) => plainly(code`${z}.boolean()`),
  number: (schema, writing) => plainly(numberExpression(schema, writing)),
  string: (schema, writing) => plainly(stringExpression(schema, writing)),
  enum: (schema, writing) => plainly(enumExpression(schema, writing)),
  array: arrayParts,
  object: (schema: ObjectSchema, writing) => ({
    plain: plainObject(schema, writing, validatorExpression, refersTo),
    checks: objectChecks(schema),
  }),
  union: (schema, writing) => plainly(unionExpression(schema, writing)),
  intersection: (schema, writing) => plainly(intersectionExpression(schema, writing)),
  ref: (schema, writing) => plainly(refExpression(schema, writing)),
};

/** The zod schema that accepts what a schema of the IR accepts. */
export function validatorExpression(schema: Schema, writing: Writing): Code {
  const { plain, checks } = bySchemaKind(writers, schema, writing);
  const rules = schema.rules.map((rule) => ruleExpression(rule, writing, validatorExpression));
  const all = [...checks, ...rules];
  const isWrapped = all.length > 0 && (schema.kind === "ref" || changes(schema, writing));
  return isWrapped
    ? code`${writing.z}.ruled(${plain}, ${joinCode(all, ", ")})`
    : withChecks(plain, all);
}

/** Whether the zod schema of a schema is a zod object, with `shape`, `pick` and `extend`. */
export const isZodObject = (schema: Schema, writing: Writing): boolean =>
  schema.kind === "object" && isTold(schema, writing);
