import type { SchemaUse, Step } from "./map.js";
import type { Header, MediaType, Operation } from "./operation.js";
import { mapRule } from "./rule.js";
import type { Schema } from "./schema.js";
import { bySchemaKind } from "./table.js";
import type { SchemaTable } from "./table.js";

type Visit = (child: Schema, step: Step) => void;

const nothing = (): void => undefined;

function eachMember({ members }: { readonly members: readonly Schema[] }, visit: Visit): void {
  for (const [index, member] of members.entries()) visit(member, { kind: "member", index });
}

const visits: SchemaTable<[Visit], void> = {
  unknown: nothing,
  never: nothing,
  null: nothing,
  boolean: nothing,
  number: nothing,
  string: nothing,
  enum: nothing,
  ref: nothing,
  array({ prefixItems, items }, visit) {
    for (const [index, item] of prefixItems.entries()) visit(item, { kind: "prefix", index });
    visit(items, { kind: "items" });
  },
  object({ properties, patternProperties, additionalProperties: rest }, visit) {
    for (const { name, schema } of properties) visit(schema, { kind: "property", name });
    for (const { pattern, schema } of patternProperties)
      visit(schema, { kind: "pattern", pattern });
    if (rest.kind === "schema") visit(rest.schema, { kind: "additional" });
  },
  union: eachMember,
  intersection: eachMember,
};

/** Visits what `mapChildren` maps, in its order, and makes no schema: most of those who walk through schemas change nothing. */
export function eachChild(schema: Schema, visit: Visit): void {
  bySchemaKind(visits, schema, visit);
  if (schema.rules.length === 0) return;
  for (const [index, rule] of schema.rules.entries())
    mapRule(rule, (child) => {
      visit(child, { kind: "rule", index });
      return child;
    });
}

function eachHeader(
  headers: readonly Header[],
  visit: (schema: Schema, name: string) => void,
): void {
  for (const { name, schema } of headers) visit(schema, name);
}

function eachContent(
  content: readonly MediaType[],
  visit: (schema: Schema, name: string) => void,
): void {
  for (const { name, schema, itemSchema, encoding } of content) {
    visit(schema, name);
    if (itemSchema !== undefined) visit(itemSchema, name);
    for (const { headers } of encoding) eachHeader(headers, (header) => visit(header, name));
  }
}

/** Visits what `mapOperationSchemas` maps, in its order. */
export function eachOperationSchema(
  { parameters, requestBody, responses }: Operation,
  visit: (schema: Schema, use: SchemaUse) => void,
): void {
  for (const one of parameters)
    visit(one.schema, { kind: "parameter", in: one.in, name: one.name });
  eachContent(requestBody?.content ?? [], (schema, mediaType) =>
    visit(schema, { kind: "request", mediaType }),
  );
  for (const { status, headers, content } of responses) {
    eachHeader(headers, (schema, name) => visit(schema, { kind: "header", status, name }));
    eachContent(content, (schema, mediaType) =>
      visit(schema, { kind: "response", status, mediaType }),
    );
  }
}
