import type { Schema } from "../../../ir/index.js";
import type { Lowering, Node } from "./lowering.js";
import type { NamedSchemas } from "./named.js";

/** How the schemas of a document are lowered: what the parts of that work need of each other. */
export interface Schemas {
  readonly lowering: Lowering;
  readonly named: NamedSchemas;
  readonly lower: (node: Node) => Schema;
}
