import { at, report } from "../../../diagnostics/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { child, entriesOf, objectAt, originOf, tell } from "../lower/lowering.js";
import type { OpenApiVersion } from "../document.js";
import type { Lowering, Node } from "../lower/lowering.js";
import { has, isStated, tallyLeftOut, tallyWithoutEffect } from "./checking.js";
import type { Rule } from "./checking.js";
import { schemaRules, valueRules } from "./schema-rules.js";
import type { Kind } from "./shapes.js";

function tellName(lowering: Lowering, node: Node, name: string, reason: string): void {
  tell(lowering, report("openapi/odd-name", { name, reason }, originOf(lowering, node)));
}

/** Segments that clients take out of a URL before they send it. */
const dots = /\/\.{1,2}(?:\/|$)/u;

/** Two paths that only differ in the names of their parameters are one (3.1, 4.8.8.1). */
const checkPaths: Rule = (lowering, node) => {
  const seen = new Map<string, Node>();
  for (const [path, item] of entriesOf(objectAt(lowering, node, "paths"), "less extensions")) {
    if (dots.test(path)) tellName(lowering, item, path, "no client sends such a segment");
    const shape = path.replaceAll(/\{[^{}]*\}/gu, "{}");
    const first = seen.get(shape);
    if (first === undefined) seen.set(shape, item);
    else
      tell(
        lowering,
        report(
          "openapi/odd-name",
          { name: path, reason: "another path differs in the names of its parameters only" },
          originOf(lowering, item),
          at(originOf(lowering, first), "the other one"),
        ),
      );
  }
};

const checkDocument: Rule = (lowering, node) => {
  for (const member of ["openapi", "swagger"])
    if (typeof own(node.value, member) === "number")
      tallyWithoutEffect(lowering, node, member, "a version is a text, and this is a number");
  if (has(node, "openapi") && has(node, "swagger"))
    tallyWithoutEffect(lowering, node, "swagger", "the version is that of `openapi`");
};

/** What names of header fields are made of (RFC 9110, 5.1). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/u;

const checkParameterName: Rule = (lowering, node) => {
  const { value } = node;
  const [name, place] = [own(value, "name"), own(value, "in")];
  if (place === "header" && typeof name === "string" && !token.test(name))
    tellName(lowering, node, name, "it is no name of a header field (RFC 9110, 5.1)");
};

const checkParameterSchema: Rule = (lowering, node) => {
  if (isStated(node) && !has(node, "schema") && !has(node, "content"))
    tallyLeftOut(lowering, node, "a parameter", "schema");
};

/** The body has a schema, the others are one themselves (2.0, Parameter Object). */
const checkParameterType: Rule = (lowering, node) => {
  const isBody = own(node.value, "in") === "body";
  const [owner, member] = isBody ? ["a body", "schema"] : ["a parameter", "type"];
  if (isStated(node) && !has(node, member)) tallyLeftOut(lowering, node, owner, member);
};

/** Names of header fields are the same in any letter case. */
const checkHeaderCase: Rule = (lowering, node) => {
  const parameters = own(node.value, "parameters");
  const seen = new Map<string, string>();
  for (const parameter of isArray(parameters) ? parameters : []) {
    if (!isObject(parameter) || own(parameter, "in") !== "header") continue;
    const name = own(parameter, "name");
    if (typeof name !== "string") continue;
    const first = seen.get(name.toLowerCase());
    if (first !== undefined && first !== name) {
      const origin = originOf(lowering, child(node, "parameters"));
      const reason = `it is the same header field as \`${first}\``;
      tell(lowering, report("openapi/odd-name", { name, reason }, origin));
    }
    seen.set(name.toLowerCase(), name);
  }
};

const structured = /json|xml|yaml|form/u;

/** A media type of bytes has no schema (3.1, 4.8.14.1), and one of items may have theirs alone (3.2, 4.14). */
const checkMedia: Rule = (lowering, node) => {
  const isTold = has(node, "schema") || has(node, "itemSchema") || !isStated(node);
  if (!isTold && structured.test(String(node.pointer.key)))
    tallyLeftOut(lowering, node, "a media type", "schema");
};

type Rules = Readonly<Record<Kind, readonly Rule[]>>;

const rules: Rules = {
  document: [checkDocument, checkPaths],
  info: [],
  server: [],
  components: [],
  pathItem: [checkHeaderCase],
  operation: [checkHeaderCase],
  parameter: [checkParameterName, checkParameterSchema],
  header: [],
  requestBody: [],
  response: [],
  mediaType: [checkMedia],
  schema: schemaRules,
};

const rules20: Rules = {
  ...rules,
  parameter: [checkParameterName, checkParameterType, ...valueRules],
  header: valueRules,
};

/** The rules of each kind of object in a version of OpenAPI. */
export const rulesOf = (version: OpenApiVersion): Rules => (version === "2.0" ? rules20 : rules);
