import type { Server, ServerVariable } from "../../../ir/index.js";
import { extensionOf } from "./extension.js";
import { asObject, entriesOf, listAt, objectAt, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";

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

/** OpenAPI 3.1, 4.8.5 and 4.8.6. */
export function lowerServers(lowering: Lowering, root: ObjectNode): readonly Server[] {
  return listAt(lowering, root, "servers").flatMap((value) => {
    const node = asObject(lowering, value);
    const url = node && textAt(lowering, node, "url");
    if (node === undefined || url === undefined) return [];
    const variables = entriesOf(objectAt(lowering, node, "variables"), "less extensions").flatMap(
      ([name, one]) => lowerVariable(lowering, name, one),
    );
    return [{ url, description: textAt(lowering, node, "description"), variables }];
  });
}
