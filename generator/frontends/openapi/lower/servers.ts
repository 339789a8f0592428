import { report } from "../../../diagnostics/index.js";
import type { Server, ServerVariable } from "../../../ir/index.js";
import { extensionOf } from "./extension.js";
import { asObject, entriesOf, listAt, objectAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import { placesOf } from "./path-template.js";

function lowerVariable(lowering: Lowering, name: string, value: Node): readonly ServerVariable[] {
  const node = asObject(lowering, value);
  if (node === undefined) return [];
  const values = listAt(lowering, node, "enum").flatMap((one) =>
    typeof one.value === "string" ? [one.value] : [],
  );
  const usual =
    extensionOf(node)["default"] === null ? undefined : textAt(lowering, node, "default");
  return [{ name, description: textAt(lowering, node, "description"), default: usual, values }];
}

/** Names in the braces of a URL that nothing describes: a value of any kind has to come from the user. */
function undescribed(
  lowering: Lowering,
  node: ObjectNode,
  url: string,
  variables: readonly ServerVariable[],
): readonly ServerVariable[] {
  const known = new Set(variables.map(({ name }) => name));
  const missing = [...new Set(placesOf(url))].filter((name) => !known.has(name));
  for (const name of missing)
    tell(lowering, report("openapi/server-variable", { name, url }, originOf(lowering, node)));
  return missing.map((name) => ({ name, description: undefined, default: undefined, values: [] }));
}

function lowerServer(lowering: Lowering, value: Node): readonly Server[] {
  const node = asObject(lowering, value);
  if (node === undefined) return [];
  checkMembers(lowering, node, "server");
  const url = textAt(lowering, node, "url");
  if (url === undefined) {
    const holes = { what: "url", owner: "a server" };
    tell(lowering, report("openapi/missing", holes, originOf(lowering, value)));
    return [];
  }
  const stated = entriesOf(objectAt(lowering, node, "variables"), "less extensions").flatMap(
    ([name, one]) => lowerVariable(lowering, name, one),
  );
  return [
    {
      name: textAt(lowering, node, "name"),
      url,
      description: textAt(lowering, node, "description"),
      variables: [...stated, ...undescribed(lowering, node, url, stated)],
    },
  ];
}

/** Those of the document, of a path item or of an operation (OpenAPI 3.2, 4.6 and 4.7). */
export function lowerServers(lowering: Lowering, owner: ObjectNode): readonly Server[] {
  return listAt(lowering, owner, "servers").flatMap((value) => lowerServer(lowering, value));
}
