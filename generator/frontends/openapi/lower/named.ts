import type { NamedSchema, Schema, SchemaId } from "../../../ir/index.js";
import { pointerText } from "../../../source/index.js";
import { claimNames } from "./component-names.js";
import { borrowed, componentNodes } from "./component-nodes.js";
import type { Lowering, Node } from "./lowering.js";
import type { NamedSchemas } from "./named-schemas.js";
import { componentName, qualifiedName, sharedNames, wantedName } from "./wanted-names.js";

/** A schema that a `$ref` names: known from its first mention on, lowered when it is needed. */
interface Entry {
  readonly id: SchemaId;
  readonly name: string;
  readonly node: Node;
  state: "open" | "being lowered" | Schema;
}

/** The pointer of the schema in its document, the same however a reference spells it, and on every machine. */
const keyOf = ({ document, pointer }: Node): string => `${document.name}#${pointerText(pointer)}`;

/** @param lower lowers one schema of the spec */
export function namedSchemas(lowering: Lowering, lower: (node: Node) => Schema): NamedSchemas {
  const entries = new Map<SchemaId, Entry>();
  /** By every key that leads to one. */
  const byKey = new Map<string, Entry>();
  const components = componentNodes(lowering);
  const { scope, names } = claimNames(lowering, components);
  const add = (node: Node, key: string, name: string): Entry => {
    const id = key as SchemaId;
    const entry: Entry = { id, name, node, state: "open" };
    entries.set(id, entry);
    byKey.set(key, entry).set(keyOf(node), entry);
    return entry;
  };
  for (const [name, node] of components) {
    const target = borrowed(lowering, node);
    const isNew = !byKey.has(keyOf(target));
    add(isNew ? target : node, keyOf(node), names.get(node) ?? name);
  }
  const shared = sharedNames(
    lowering,
    components.map(([name]) => componentName(name)),
  );
  const nameOf = (node: Node): string => {
    const name = wantedName(node);
    return shared.has(name) && node.document.name !== "" ? qualifiedName(node) : name;
  };

  const idOf = (node: Node): SchemaId =>
    (byKey.get(keyOf(node)) ?? add(node, keyOf(node), scope.claim(nameOf(node)))).id;
  const schemaOf = (id: SchemaId): Schema | undefined => {
    const entry = entries.get(id);
    if (entry === undefined || entry.state === "being lowered") return undefined;
    if (entry.state !== "open") return entry.state;
    entry.state = "being lowered";
    entry.state = lower(entry.node);
    return entry.state;
  };
  return { idOf, schemaOf, all: () => allOf(entries, schemaOf) };
}

/** Lowering a schema may name further ones, which a Map then visits too. */
function allOf(
  entries: ReadonlyMap<SchemaId, Entry>,
  schemaOf: NamedSchemas["schemaOf"],
): readonly NamedSchema[] {
  const named: NamedSchema[] = [];
  for (const { id, name } of entries.values()) {
    const schema = schemaOf(id);
    if (schema !== undefined) named.push({ id, name, schema });
  }
  return named;
}
