import type { Origin } from "../source/index.js";
import type { JsonObject, JsonValue } from "./json.js";

/** A value that the spec shows as an example, never a promise. */
export interface Example {
  readonly value: JsonValue;
  readonly origin: Origin;
}

/** What a node says for people and tools: never read by a validator. */
export interface Docs {
  readonly title: string | undefined;
  /** Markdown; undefined where nothing is said. */
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly examples: readonly Example[];
  /** The members whose names begin with `x-`, as they are. */
  readonly extensions: JsonObject;
}

export const noDocs: Docs = {
  title: undefined,
  description: undefined,
  deprecated: false,
  examples: [],
  extensions: {},
};
