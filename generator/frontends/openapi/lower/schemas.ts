import type { JsonObject, Schema, TypeName } from "../../../ir/index.js";
import type { Lowering, Node } from "./lowering.js";
import type { NamedSchemas } from "./named-schemas.js";
import type { Tags } from "./tags-of-schemas.js";

/**
 * How schemas are read: to the letter of JSON Schema 2020-12, or as those who leave `type` out mean them. Then a schema with
 * keywords of objects or of arrays is one, and what is closed is closed after everything in its `allOf` is together.
 */
export type SchemaReading = (typeof schemaReadings)[number];

export const schemaReadings = ["as-meant", "as-written"] as const;

/** The types of values as JSON has them: an integer is a number. */
export type JsonType = Exclude<TypeName, "integer">;

/** How the schemas of a document are lowered: what the parts of that work need of each other. */
export interface Schemas {
  readonly lowering: Lowering;
  readonly named: NamedSchemas;
  readonly reading: SchemaReading;
  readonly lower: (node: Node) => Schema;
  readonly tags: Tags;
  /** The lists of properties, or of prefix items, of schemas that are only taken for objects or arrays: what has a type wins. */
  readonly implied: WeakSet<object>;
  /** Of which types the values of a schema may be, by the depth from which it was looked at. */
  readonly possibleTypes: WeakMap<JsonObject, Map<number, readonly JsonType[]>>;
  /** The same to the letter, for what is a test and describes nothing (`not`, `if`). */
  readonly toTheLetter: Schemas;
  /** Does work that leads into another schema. */
  readonly within: <T>(work: () => T) => T;
  /** Whether the work leads through as many schemas as it may. */
  readonly isDeep: () => boolean;
}
