import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  ArraySchema,
  EnumSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaTable,
} from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { issueMembers } from "./issue-members.js";
import { local, runtime } from "./runtime.js";

/** Where a value stands that is to be filled in. */
interface Slot {
  /** The name of the property, folded; empty at the root. */
  readonly name: string;
  /** The folded names of the properties beside it. */
  readonly siblings: ReadonlySet<string>;
  readonly layout: Layout;
  readonly depth: number;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, "");

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What properties of error bodies are called; a spec says their types, and their names are all that says what they mean. */
const failed = names("error errors iserror haserror haserrors failed failure");
const succeeded = names("success succeeded ok issuccess");
const status = names("status statuscode code httpstatus httpstatuscode httpcode");
const statusText = names("status statuscode httpstatus httpstatuscode");
const told = names(
  "message msg error errormessage detail details reason description errordescription",
);
const lists = names(
  "message messages error errors issues details detail violations reasons causes invalidparams fielderrors validationerrors",
);
const nested = names("error errors fault problem detail details");

function stringFor({ name, siblings }: Slot): Code | undefined {
  if (statusText.has(name)) return literal("400");
  if (name === "title") return literal("Bad Request");
  if (name === "code" || name === "errorcode") return literal("invalid_request");
  if (!told.has(name)) return undefined;
  const besides =
    name === "error" &&
    ["message", "detail", "errordescription"].some((other) => siblings.has(other));
  return besides ? literal("Bad Request") : code`${runtime.summarize}(${local.issues})`;
}

function enumFor(schema: EnumSchema, { name }: Slot): Code | undefined {
  const [only, ...others] = schema.values;
  if (only !== undefined && others.length === 0) return literal(only);
  return status.has(name) && schema.values.includes(400) ? literal(400) : undefined;
}

/** A property of each item; what a required one means must be known. */
function itemCode(item: ObjectSchema, layout: Layout): Code | undefined {
  const filled = item.properties.map((property) => ({
    property,
    value: issueMembers(resolve(property.schema, layout), fold(property.name)),
  }));
  return objectCode(item, filled);
}

function arrayFor(schema: ArraySchema, slot: Slot): Code | undefined {
  const items = resolve(schema.items, slot.layout);
  const { issue, issues } = local;
  if (items.kind === "object") {
    const item = itemCode(items, slot.layout);
    return item && code`${issues}.map((${issue}) => (${item}))`;
  }
  if (!lists.has(slot.name)) return undefined;
  if (items.kind === "string") return code`${issues}.map((${issue}) => ${issue}.message)`;
  return items.kind === "unknown" ? code`[...${issues}]` : undefined;
}

interface Filled {
  readonly property: Property;
  readonly value: Code | undefined;
}

/** Undefined where a required property cannot be filled, or where nothing can. */
function objectCode(schema: ObjectSchema, filled: readonly Filled[]): Code | undefined {
  const known = filled.flatMap(({ property, value }) =>
    value === undefined ? [] : [{ name: property.name, value }],
  );
  const missing = filled.some(({ property, value }) => property.required && value === undefined);
  const given = new Set(known.map(({ name }) => name));
  const broken = schema.constraints.some(
    (constraint) => !constraint.names.some((name) => given.has(name)),
  );
  if (missing || broken || known.length === 0) return undefined;
  return code`{ ${joinCode(
    known.map(({ name, value }) => code`${propertyKey(name)}: ${value}`),
    ", ",
  )} }`;
}

function objectFor(schema: ObjectSchema, slot: Slot): Code | undefined {
  if (slot.name !== "" && !nested.has(slot.name)) return undefined;
  const siblings = new Set(schema.properties.map(({ name }) => fold(name)));
  const filled = schema.properties.map((property) => {
    const inner = {
      name: fold(property.name),
      siblings,
      layout: slot.layout,
      depth: slot.depth + 1,
    };
    return { property, value: valueFor(property.schema, inner) };
  });
  return objectCode(schema, filled);
}

const fillers: SchemaTable<[Slot], Code | undefined> = {
  unknown: (_, slot) => stringFor(slot),
  null: () => code`null`,
  boolean: (_, { name }) =>
    failed.has(name) ? literal(true) : succeeded.has(name) ? literal(false) : undefined,
  number: (_, { name }) => (status.has(name) ? literal(400) : undefined),
  string: (_, slot) => stringFor(slot),
  enum: enumFor,
  array: arrayFor,
  object: objectFor,
  never: () => undefined,
  union: () => undefined,
  intersection: () => undefined,
  ref: () => undefined,
};

/** What a schema means once references are followed; `T or null` is meant as T. */
function resolve(schema: Schema, layout: Layout, depth = 0): Schema {
  if (depth > 8) return schema;
  if (schema.kind === "ref")
    return resolve(layout.schema(schema.target).named.schema, layout, depth + 1);
  if (schema.kind !== "union") return schema;
  const [only, ...others] = schema.members.filter(({ kind }) => kind !== "null");
  return only === undefined || others.length > 0 ? schema : resolve(only, layout, depth + 1);
}

function valueFor(schema: Schema, slot: Slot): Code | undefined {
  return slot.depth > 4 ? undefined : bySchemaKind(fillers, resolve(schema, slot.layout), slot);
}

/**
 * An expression for the body that a schema declares, made of the issues of an invalid request and of nothing else;
 * undefined where a required property asks for more than they hold.
 */
export function invalidRequestCode(schema: Schema, layout: Layout): Code | undefined {
  return valueFor(schema, { name: "", siblings: new Set(), layout, depth: 0 });
}
