import type { JsonObject, JsonValue } from "../../ir/index.js";
import type { JsonDocument, Refusal } from "../../read/index.js";
import type { Pointer } from "../../source/index.js";
import type { Dialect } from "./upgrade-3.0.js";

/** One of the documents that a spec consists of: an OpenAPI document, or a fragment of any form. */
export interface SpecDocument {
  readonly document: JsonDocument;
  /** Where it was read from. */
  readonly uri: string;
  /** What its references are relative to: `$self` (OpenAPI 3.2, 4.1.2.2.1), or `$id`, or where it was read from. */
  readonly base: string;
  /** Its path as the first document of the spec would write it; empty for that one. The same on every machine. */
  readonly name: string;
  /** That of the OpenAPI version that it states, else of the document that led to it. */
  readonly dialect: Dialect;
  /** Whether it is an OpenAPI document of its own and no fragment. */
  readonly isWhole: boolean;
  /** The bases of schemas with an `$id` (JSON Schema 2020-12, 8.2.1), by their pointers. */
  readonly bases: ReadonlyMap<string, string>;
}

/** A value of a document and the way to it. */
export interface Node<V extends JsonValue = JsonValue> {
  readonly value: V;
  readonly pointer: Pointer;
  readonly document: SpecDocument;
}

export type ObjectNode = Node<JsonObject>;

/** All documents of one spec. Nothing else is read while it is lowered. */
export interface Library {
  /** In the order in which references lead to them, the one that was named first. */
  readonly documents: readonly [SpecDocument, ...SpecDocument[]];
  /** What URIs without a fragment name: documents, and schemas with an `$id`. */
  readonly resources: ReadonlyMap<string, Node>;
  /** What `$anchor` and `$dynamicAnchor` name, by the URI of their resource with the name as its fragment. */
  readonly anchors: ReadonlyMap<string, Node>;
  /** The references that lead out of their documents, each once a document. */
  readonly outward: readonly (readonly [from: SpecDocument, ref: string])[];
  /** Why references lead to nothing, by URI without a fragment. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}
