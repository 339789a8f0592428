import { at, report } from "../../../diagnostics/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { child, entriesOf, memberAt, objectAt, originOf, tell } from "../lower/lowering.js";
import type { Lowering, Node, ObjectNode } from "../lower/lowering.js";
import { has, isStated, tallyLeftOut, tallyWithoutEffect } from "./checking.js";
import type { Rule } from "./checking.js";
import { schemaRules } from "./schema-rules.js";
import type { Kind } from "./shapes.js";

function leftOut(owner: string, ...members: readonly string[]): Rule {
  return (lowering, node) => {
    if (!isStated(node)) return;
    for (const what of members) if (!has(node, what)) tallyLeftOut(lowering, node, owner, what);
  };
}

function tellName(lowering: Lowering, node: Node, name: string, reason: string): void {
  tell(lowering, report("openapi/odd-name", { name, reason }, originOf(lowering, node)));
}

const oddPaths: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/[?#]/u, "a query or a fragment is no part of a path"],
  [/\{\}|\{[^{}]*\{|\{[^{}]*$|^[^{]*\}|\}[^{]*\}/u, "its braces do not match, or name nothing"],
  [/\/\.{1,2}(?:\/|$)/u, "no client sends such a segment"],
];

/** Two paths that only differ in the names of their parameters are one (3.1, 4.8.8.1). */
const checkPaths: Rule = (lowering, node) => {
  const seen = new Map<string, Node>();
  for (const [path, item] of entriesOf(objectAt(lowering, node, "paths"), "less extensions")) {
    const reason = oddPaths.find(([pattern]) => pattern.test(path))?.[1];
    if (reason !== undefined) tellName(lowering, item, path, reason);
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

/** The node where it is an object; what else it may be is told by those who read it. */
function asNode({ value, pointer, document }: Node): ObjectNode | undefined {
  return isObject(value) ? { value, pointer, document } : undefined;
}

const checkDocument: Rule = (lowering, node) => {
  if (typeof own(node.value, "openapi") === "number")
    tallyWithoutEffect(lowering, node, "openapi", "a version is a text, and this is a number");
  if (has(node, "openapi") && has(node, "swagger"))
    tallyWithoutEffect(lowering, node, "swagger", "the version is that of `openapi`");
};

const checkVariables: Rule = (lowering, node) => {
  const url = own(node.value, "url");
  const variables = own(node.value, "variables");
  if (typeof url !== "string") return;
  for (const [, name = ""] of url.matchAll(/\{([^{}]+)\}/gu))
    if (!isObject(variables) || own(variables, name) === undefined)
      tallyLeftOut(lowering, node, "a server", `variables.${name}`);
};

/** A body of these has no meaning (RFC 9110, 9.3). */
const checkItem: Rule = (lowering, node) => {
  for (const method of ["get", "head", "delete"]) {
    const operation = memberAt(node, method);
    const object = operation && asNode(operation);
    if (object !== undefined && method !== "delete" && has(object, "requestBody"))
      tallyWithoutEffect(
        lowering,
        object,
        "requestBody",
        `many clients and servers do not send or read a body with ${method.toUpperCase()}`,
      );
  }
};

const checkResponses: Rule = (lowering, node) => {
  const responses = own(node.value, "responses");
  if (responses === undefined || (isObject(responses) && Object.keys(responses).length === 0))
    tallyLeftOut(lowering, node, "an operation", "responses");
};

/** Header fields that OpenAPI describes elsewhere (3.1, 4.8.12.1). */
const reserved: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);
const token = /^[!#$%&'*+.^_`|~\w-]+$/u;

function checkHeaderName(lowering: Lowering, node: ObjectNode, name: string): void {
  if (reserved.has(name.toLowerCase()))
    tallyWithoutEffect(
      lowering,
      node,
      "name",
      "Accept, Content-Type and Authorization follow from content and security",
    );
  else if (!token.test(name))
    tellName(lowering, node, name, "it is no name of a header field (RFC 9110, 5.1)");
}

const checkParameter: Rule = (lowering, node) => {
  const { value } = node;
  const [name, place] = [own(value, "name"), own(value, "in")];
  if (!isStated(node)) return;
  if (!has(node, "schema") && !has(node, "content"))
    tallyLeftOut(lowering, node, "a parameter", "schema");
  if (place === "header" && typeof name === "string") checkHeaderName(lowering, node, name);
  if (place === "path" && own(value, "required") !== true)
    tallyLeftOut(lowering, node, "a path parameter", "required: true");
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

/** The rules of each kind of object. */
export const rulesOf: Readonly<Record<Kind, readonly Rule[]>> = {
  document: [checkDocument, checkPaths],
  info: [],
  server: [leftOut("a server", "url"), checkVariables],
  components: [],
  pathItem: [checkItem, checkHeaderCase],
  operation: [checkResponses, checkHeaderCase],
  parameter: [checkParameter],
  header: [],
  requestBody: [leftOut("a request body", "content")],
  response: [],
  mediaType: [leftOut("a media type", "schema")],
  schema: schemaRules,
};
