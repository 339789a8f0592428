import type { Server } from "../../../../ir/index.js";
import { own } from "../../../../read/index.js";
import { listAt, textAt } from "../lowering.js";
import type { Lowering, ObjectNode } from "../lowering.js";

/** OpenAPI 2.0, `schemes`: those of an operation stand for those of the document. Where none is stated, https is meant. */
function schemesOf(lowering: Lowering, owner: ObjectNode): readonly string[] {
  const stated = listAt(lowering, owner, "schemes").flatMap(({ value }) =>
    typeof value === "string" ? [value.toLowerCase()] : [],
  );
  return stated.length === 0 ? ["https"] : [...new Set(stated)];
}

function serversOf(lowering: Lowering, root: ObjectNode, owner: ObjectNode): readonly Server[] {
  const host = textAt(lowering, root, "host");
  const path = (textAt(lowering, root, "basePath") ?? "").replace(/\/$/u, "");
  const server = (url: string): Server => ({
    name: undefined,
    url,
    description: undefined,
    variables: [],
  });
  if (host === undefined || host === "") return path === "" ? [] : [server(path)];
  return schemesOf(lowering, owner).map((scheme) => server(`${scheme}://${host}${path}`));
}

/** `host`, `basePath` and `schemes` of the document as servers; without a host the path alone. */
export const lowerSwaggerServers = (lowering: Lowering, root: ObjectNode): readonly Server[] =>
  serversOf(lowering, root, root);

/** The servers of an operation that states `schemes` of its own; none where those of the document serve it. */
export function swaggerServers(
  lowering: Lowering,
  operation: ObjectNode,
  root: ObjectNode,
  common: readonly Server[],
): readonly Server[] {
  if (own(operation.value, "schemes") === undefined) return [];
  const servers = serversOf(lowering, root, operation);
  const isCommon = JSON.stringify(servers) === JSON.stringify(common);
  return isCommon ? [] : servers;
}
