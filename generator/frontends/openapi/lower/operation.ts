import { noDocs } from "../../../ir/index.js";
import type { Heading, Method, Operation, Security, Target } from "../../../ir/index.js";
import { operationName } from "../../../naming/operation.js";
import { lowerRequestBody, lowerResponses } from "./bodies.js";
import { extensionOf } from "./extension.js";
import { flagAt, listAt, originOf, tallyMember, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import { lowerParameters } from "./parameters.js";
import type { Schemas } from "./schemas.js";

/** What stands around an operation. */
export interface Surroundings {
  /** The path item, and those that it refers to. */
  readonly items: readonly ObjectNode[];
  readonly target: Target;
  readonly method: Method;
  readonly version: string | undefined;
  readonly securityOf: (operation: ObjectNode) => Security;
}

function headingOf(lowering: Lowering, node: ObjectNode): Heading {
  const description = textAt(lowering, node, "description") ?? "";
  if (extensionOf(node)["heading"] === "joined") return { kind: "joined", text: description };
  return { kind: "separate", summary: textAt(lowering, node, "summary") ?? "", description };
}

/** The operationId as it is; the pass `operation-names` makes an identifier of it. */
function nameOf(lowering: Lowering, node: ObjectNode, { method, target }: Surroundings): string {
  const { name } = extensionOf(node);
  const stated = typeof name === "string" ? name : textAt(lowering, node, "operationId");
  if (stated !== undefined && stated !== "") return stated;
  const words = target.kind === "path" ? target.template : target.name;
  return operationName({
    method,
    target: words,
    title: textAt(lowering, node, "summary") ?? "",
    sourceUrl: undefined,
  });
}

/** The version that a page states, where the pages of a document state several. */
function versionOf(node: ObjectNode, common: string | undefined): string | undefined {
  const { version } = extensionOf(node);
  if (version === null) return undefined;
  return typeof version === "string" ? version : common;
}

/** OpenAPI 3.1, 4.8.10. */
export function lowerOperation(
  schemas: Schemas,
  node: ObjectNode,
  around: Surroundings,
): Operation {
  const { lowering } = schemas;
  const { items, target, method } = around;
  for (const member of ["callbacks", "servers"]) tallyMember(lowering, node, member);
  const path = target.kind === "path" ? target.template : undefined;
  return {
    name: nameOf(lowering, node, around),
    method,
    target,
    heading: headingOf(lowering, node),
    docs: { ...noDocs, deprecated: flagAt(lowering, node, "deprecated") ?? false },
    tags: listAt(lowering, node, "tags").flatMap(({ value }) =>
      typeof value === "string" ? [value] : [],
    ),
    version: versionOf(node, around.version),
    security: around.securityOf(node),
    parameters: lowerParameters(schemas, items, node, path),
    requestBody: lowerRequestBody(schemas, node),
    responses: lowerResponses(schemas, node),
    servers: [],
    origin: originOf(lowering, node),
  };
}
