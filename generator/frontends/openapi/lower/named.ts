import type { NamedSchema, Schema, SchemaId } from "../../../ir/index.js";
import { createScope, foldFileName, isName, pascalCase } from "../../../naming/index.js";
import { pointerKeys, pointerText, rootPointer } from "../../../source/index.js";
import type { Pointer } from "../../../source/index.js";
import { entriesOf, objectAt } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";

/** A schema that a `$ref` names: known from its first mention on, lowered when it is needed. */
interface Entry {
  readonly id: SchemaId;
  readonly name: string;
  readonly node: Node;
  state: "open" | "being lowered" | Schema;
}

/** The named schemas of a document, in the order of its components and then of their first mention. */
export interface NamedSchemas {
  /** The id of a schema that a `$ref` leads to. */
  readonly idOf: (node: Node) => SchemaId;
  /** The schema of an id; undefined while it is being lowered, which means that it is asked for by itself. */
  readonly schemaOf: (id: SchemaId) => Schema | undefined;
  /** Lowers what is left. */
  readonly all: () => readonly NamedSchema[];
}

/** Words of a pointer that say where a schema stands and not what it is. */
const structural: ReadonlySet<string> = new Set(
  "components schemas definitions $defs properties items content schema paths responses parameters requestBodies additionalProperties".split(
    " ",
  ),
);

const isUsable = (name: string): boolean => isName(name) && /^\p{Lu}/u.test(name);

function wantedName(pointer: Pointer): string {
  const keys = pointerKeys(pointer);
  const last = keys.at(-1) ?? "";
  const isComponent = keys.length === 3 && keys[1] === "schemas";
  if (isComponent) return isUsable(last) ? last : pascalCase(last) || "Schema";
  const telling = keys.filter(
    (key) => !structural.has(key) && !/^(?:\d+|application\/.*|[*]\/[*])$/u.test(key),
  );
  return pascalCase(telling.slice(-3).join(" ")) || "Schema";
}

/** Components of usable names get them; the others are named around those. */
function componentNodes(lowering: Lowering): readonly Node[] {
  const components = objectAt(
    lowering,
    { value: lowering.openapi.root, pointer: rootPointer },
    "components",
  );
  const schemas = components === undefined ? undefined : objectAt(lowering, components, "schemas");
  return entriesOf(schemas).map(([, node]) => node);
}

/** @param lower lowers one schema of the document */
export function namedSchemas(lowering: Lowering, lower: (node: Node) => Schema): NamedSchemas {
  const entries = new Map<string, Entry>();
  const scope = createScope(foldFileName);
  const add = (node: Node, name: string): Entry => {
    // The pointer of the schema is the same however the reference spells it.
    const id = `#${pointerText(node.pointer)}` as SchemaId;
    const entry: Entry = { id, name, node, state: "open" };
    entries.set(id, entry);
    return entry;
  };
  const components = componentNodes(lowering);
  const claimed = new Map<Node, string>();
  for (const usable of [true, false]) {
    for (const node of components)
      if (isUsable(node.pointer.key) === usable)
        claimed.set(node, scope.claim(wantedName(node.pointer)));
  }
  for (const node of components) add(node, claimed.get(node) ?? node.pointer.key);

  const schemaOf = (id: SchemaId): Schema | undefined => {
    const entry = entries.get(id);
    if (entry === undefined || entry.state === "being lowered") return undefined;
    if (entry.state !== "open") return entry.state;
    entry.state = "being lowered";
    entry.state = lower(entry.node);
    return entry.state;
  };
  return {
    idOf: (node) =>
      (
        entries.get(`#${pointerText(node.pointer)}`) ??
        add(node, scope.claim(wantedName(node.pointer)))
      ).id,
    schemaOf,
    all: () => allOf(entries, schemaOf),
  };
}

/** Lowering a schema may name further ones, which a Map then visits too. */
function allOf(
  entries: ReadonlyMap<string, Entry>,
  schemaOf: NamedSchemas["schemaOf"],
): readonly NamedSchema[] {
  const named: NamedSchema[] = [];
  for (const { id, name } of entries.values()) {
    const schema = schemaOf(id);
    if (schema !== undefined) named.push({ id, name, schema });
  }
  return named;
}
