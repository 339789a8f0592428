import type { Origin } from "../source/index.js";
import type { JsonValue } from "./json.js";

/** A value that the spec shows as an example, never a promise. */
export interface Example {
  readonly value: JsonValue;
  readonly origin: Origin;
}

/** What a node says for people: never read by a validator. */
export interface Docs {
  /** Markdown; undefined where nothing is said. */
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly examples: readonly Example[];
}

export const noDocs: Docs = { description: undefined, deprecated: false, examples: [] };
