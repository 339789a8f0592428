import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { backEdges, mapRule, plainNode } from "../ir/index.js";
import type { Api, NamedSchema, Rule, Schema } from "../ir/index.js";

type Ref = Extract<Schema, { readonly kind: "ref" }>;

/** The schemas that a rule applies to the value itself, and not to a part of it. */
function inPlace(rule: Rule): readonly Schema[] {
  const found: Schema[] = [];
  if (rule.kind !== "contains" && rule.kind !== "propertyNames")
    mapRule(rule, (schema) => {
      found.push(schema);
      return schema;
    });
  return found;
}

/** What a schema refers to without any value between: itself where it is a reference, or by way of a choice or a rule. */
function directRefs(schema: Schema): readonly Ref[] {
  const ofRules = schema.rules.flatMap(inPlace).flatMap(directRefs);
  if (schema.kind === "ref") return [schema, ...ofRules];
  return schema.kind === "union" || schema.kind === "intersection"
    ? [...schema.members.flatMap(directRefs), ...ofRules]
    : ofRules;
}

/** The schema without some references; undefined when nothing is left of it. */
function less(schema: Schema, cut: ReadonlySet<Ref>): Schema | undefined {
  const isFine = (rule: Rule): boolean =>
    !inPlace(rule).some((inner) => directRefs(inner).some((ref) => cut.has(ref)));
  if (schema.kind === "ref" && cut.has(schema)) return undefined;
  const ruled = { ...schema, rules: schema.rules.filter(isFine) };
  if (ruled.kind !== "union" && ruled.kind !== "intersection") return ruled;
  const members = ruled.members
    .map((member) => less(member, cut))
    .filter((member) => member !== undefined);
  const [only] = members;
  if (only === undefined) return undefined;
  if (members.length === 1) return { ...only, docs: ruled.docs };
  const isWhole = members.length === ruled.members.length;
  return ruled.kind === "union" && !isWhole
    ? { ...ruled, members, discriminator: undefined }
    : { ...ruled, members };
}

/** The references that lead back to a schema on the way to them. */
function backRefs(schemas: readonly NamedSchema[]): ReadonlySet<Ref> {
  const refs = new Map(schemas.map(({ id, schema }) => [id, directRefs(schema)]));
  return backEdges(
    [...refs.keys()],
    (id) => refs.get(id) ?? [],
    ({ target }) => target,
  );
}

/**
 * Cuts named schemas that are nothing but themselves, as in `A: $ref A`, `A: oneOf [A, string]` or `A: allOf [A, B]`: they have
 * no end, and no type can say them. What contains itself within an array or an object stays.
 */
export function cutEndless(api: Api): Result<Api> {
  const cut = backRefs(api.schemas);
  if (cut.size === 0) return result(api, []);
  const names = new Map(api.schemas.map(({ id, name }) => [id, name]));
  const diagnostics = [...cut].map(({ target, origin }): Diagnostic =>
    report("schema/endless", { name: names.get(target) ?? target }, origin),
  );
  const schemas = api.schemas.map((named) => {
    const { origin, docs } = named.schema;
    const unknown: Schema = { kind: "unknown", ...plainNode(origin), docs };
    return { ...named, schema: less(named.schema, cut) ?? unknown };
  });
  return result({ ...api, schemas }, diagnostics);
}
