import type { NamedSchema, Schema, SchemaId } from "../../../ir/index.js";
import type { Node } from "../library.js";

/** The named schemas of a spec, in the order of the components of its first document and then of their first mention. */
export interface NamedSchemas {
  /** The id of a schema that a `$ref` leads to. */
  readonly idOf: (node: Node) => SchemaId;
  /** The schema of an id; undefined while it is being lowered, which means that it is asked for by itself. */
  readonly schemaOf: (id: SchemaId) => Schema | undefined;
  /** Lowers what is left. */
  readonly all: () => readonly NamedSchema[];
}
