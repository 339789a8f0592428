import { report } from "../../../diagnostics/index.js";
import { anyMember, noDocs, plainNode } from "../../../ir/index.js";
import type { Schema } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import type { Origin } from "../../../source/index.js";
import { docsOf, withDocs } from "./docs.js";
import { tallyAllOf, tallyKeywords, tallyNever } from "./keywords.js";
import { asObject, child, listAt, originOf, tell } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { mergeAll } from "./merge.js";
import { namedSchemas } from "./named.js";
import { followed, refsOf, targetOf } from "./refs.js";
import { rulesOf } from "./rules.js";
import type { Rules } from "./rules.js";
import type { Schemas } from "./schemas.js";
import { typedSchema } from "./types.js";

const unknown = (origin: Origin): Schema => ({ kind: "unknown", ...plainNode(origin) });

/** A reference to a named schema. A ring of bare references says nothing. */
function refSchema({ lowering, named }: Schemas, node: ObjectNode, ref: string): Schema {
  const origin = originOf(lowering, node);
  const first = targetOf(lowering, node, ref);
  if (first === undefined) return unknown(origin);
  const seen = new Set([node.value]);
  for (let at: Node | undefined = first; at !== undefined && isObject(at.value);) {
    const next = own(at.value, "$ref");
    if (typeof next !== "string") break;
    if (seen.has(at.value)) {
      tell(lowering, report("openapi/ref-cycle", { ref }, originOf(lowering, child(node, "$ref"))));
      return unknown(origin);
    }
    seen.add(at.value);
    at = followed(lowering, { ...at, value: at.value }, next);
  }
  return { kind: "ref", target: named.idOf(first), ...plainNode(origin) };
}

/** `anyOf`, or `oneOf`: which of the members is meant is not told, so that both accept what any member accepts. */
function unionOf(schemas: Schemas, node: ObjectNode, word: "anyOf" | "oneOf"): readonly Schema[] {
  const members = listAt(schemas.lowering, node, word).map((member) => schemas.lower(member));
  const [only] = members;
  if (members.length < 2) return only === undefined ? [] : [only];
  return [{ kind: "union", ...anyMember, members, ...plainNode(originOf(schemas.lowering, node)) }];
}

/** Everything that a schema asks for at once. */
function partsOf(schemas: Schemas, node: ObjectNode, rules: Rules): readonly Schema[] {
  const refs = refsOf(schemas.lowering, node);
  const typed = typedSchema(schemas, node, rules);
  const members = rules.words.has("allOf") ? [] : listAt(schemas.lowering, node, "allOf");
  return [
    ...refs.map((ref) => refSchema(schemas, node, ref)),
    ...members.map((member) => schemas.lower(member)),
    ...(typed === undefined ? [] : [typed]),
    ...(rules.words.has("anyOf") ? [] : unionOf(schemas, node, "anyOf")),
    ...(rules.words.has("oneOf") ? [] : unionOf(schemas, node, "oneOf")),
  ];
}

const acceptsNull = (schema: Schema): boolean =>
  schema.kind === "null" ||
  schema.kind === "unknown" ||
  (schema.kind === "enum" && schema.values.includes(null)) ||
  (schema.kind === "union" && schema.members.some(acceptsNull));

function orNull(schema: Schema): Schema {
  if (acceptsNull(schema)) return schema;
  const { origin, docs } = schema;
  const none: Schema = { kind: "null", ...plainNode(origin) };
  const members =
    schema.kind === "union" ? [...schema.members, none] : [{ ...schema, docs: noDocs }, none];
  return { kind: "union", ...anyMember, members, ...plainNode(origin, docs) };
}

function lowerObject(schemas: Schemas, node: ObjectNode): Schema {
  const { lowering } = schemas;
  const upgraded = node.document.dialect.upgradeSchema(node.value);
  const current = { ...node, value: upgraded.schema };
  const rules = rulesOf(lowering, current);
  tallyKeywords(lowering, current, rules.words);
  const [first, ...rest] = partsOf(schemas, current, rules);
  const merged =
    first === undefined ? unknown(originOf(lowering, node)) : mergeAll(schemas, first, rest);
  const documented = withDocs(merged, docsOf(lowering, current));
  return upgraded.orNull ? orNull(documented) : documented;
}

/** Schemas that are lowered within each other without the document being as deep: through references in `allOf`. */
const deepest = 400;

/** Lowers the schemas of a document (JSON Schema 2020-12 as OpenAPI 3.1 uses it, 4.8.24). */
export function createSchemas(lowering: Lowering): Schemas {
  let depth = 0;
  const lower = (node: Node): Schema => {
    const origin = originOf(lowering, node);
    if (node.value === true) return unknown(origin);
    if (node.value === false) tallyNever(lowering, origin);
    const object = node.value === false ? undefined : asObject(lowering, node);
    if (object === undefined) return unknown(origin);
    if (depth > deepest) tallyAllOf(lowering, origin);
    if (depth > deepest) return unknown(origin);
    depth += 1;
    const schema = lowerObject(schemas, object);
    depth -= 1;
    return schema;
  };
  const schemas: Schemas = { lowering, named: namedSchemas(lowering, lower), lower };
  return schemas;
}
