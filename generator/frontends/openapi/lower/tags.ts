import { report } from "../../../diagnostics/index.js";
import type { Tag } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import { asObject, child, listAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";

function lowerTag(lowering: Lowering, value: Node): readonly Tag[] {
  const node = asObject(lowering, value);
  const name = node && textAt(lowering, node, "name");
  if (node === undefined || name === undefined) return [];
  checkMembers(lowering, node, "tag");
  const text = (member: string): string | undefined => textAt(lowering, node, member);
  return [
    {
      name,
      summary: text("summary"),
      description: text("description"),
      parent: text("parent"),
      kind: text("kind"),
    },
  ];
}

/** The tags that the document describes (OpenAPI 3.2, 4.22), the first of each name. */
export function lowerTags(lowering: Lowering, root: ObjectNode): readonly Tag[] {
  const nodes = listAt(lowering, root, "tags");
  const tags = new Map<string, Tag>();
  for (const tag of nodes.flatMap((node) => lowerTag(lowering, node)))
    if (!tags.has(tag.name)) tags.set(tag.name, tag);
  return [...tags.values()].map((tag) => withParent(lowering, tag, nodes, tags));
}

/** A tag whose parent is none of the document's has none. */
function withParent(
  lowering: Lowering,
  tag: Tag,
  nodes: readonly Node[],
  tags: ReadonlyMap<string, Tag>,
): Tag {
  const { name, parent } = tag;
  if (parent === undefined || tags.has(parent)) return tag;
  const node = nodes.find(({ value }) => isObject(value) && own(value, "name") === name);
  const expected = "the name of a tag of this document";
  const places = node === undefined ? [] : [originOf(lowering, child(node, "parent"))];
  tell(
    lowering,
    report("openapi/bad-value", { what: "parent", value: parent, expected }, ...places),
  );
  return { ...tag, parent: undefined };
}

/** The names of the tags that an operation is in, each once. */
export function tagsOf(lowering: Lowering, node: ObjectNode): readonly string[] {
  const names = listAt(lowering, node, "tags").flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
  return [...new Set(names)];
}
