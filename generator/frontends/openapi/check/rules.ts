import { at, report } from "../../../diagnostics/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { child, entriesOf, objectAt, originOf, tell } from "../lower/lowering.js";
import type { Lowering, Node } from "../lower/lowering.js";
import { has, isStated, tallyLeftOut, tallyWithoutEffect } from "./checking.js";
import type { Rule } from "./checking.js";
import { schemaRules } from "./schema-rules.js";
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
  if (typeof own(node.value, "openapi") === "number")
    tallyWithoutEffect(lowering, node, "openapi", "a version is a text, and this is a number");
  if (has(node, "openapi") && has(node, "swagger"))
    tallyWithoutEffect(lowering, node, "swagger", "the version is that of `openapi`");
};

/** What names of header fields are made of (RFC 9110, 5.1). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/u;

const checkParameter: Rule = (lowering, node) => {
  const { value } = node;
  const [name, place] = [own(value, "name"), own(value, "in")];
  if (!isStated(node)) return;
  if (!has(node, "schema") && !has(node, "content"))
    tallyLeftOut(lowering, node, "a parameter", "schema");
  if (place === "header" && typeof name === "string" && !token.test(name))
    tellName(lowering, node, name, "it is no name of a header field (RFC 9110, 5.1)");
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

/** The rules of each kind of object. */
export const rulesOf: Readonly<Record<Kind, readonly Rule[]>> = {
  document: [checkDocument, checkPaths],
  info: [],
  server: [],
  components: [],
  pathItem: [checkHeaderCase],
  operation: [checkHeaderCase],
  parameter: [checkParameter],
  header: [],
  requestBody: [],
  response: [],
  mediaType: [checkMedia],
  schema: schemaRules,
};
