import type { JsonValue } from "../../../ir/index.js";

/** How schemas of the document, known by their values, are told apart. */
export interface Tags {
  /** By which tags of which property each is meant. */
  readonly of: ReadonlyMap<JsonValue, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Whether a schema is made of another one by `allOf`, over any number of steps. */
  readonly isMadeOf: (schema: JsonValue, parent: JsonValue) => boolean;
  /** Whether anything has a discriminator; else nothing is made of anything. */
  readonly isAny: boolean;
}

export const noTags: Tags = { of: new Map(), isMadeOf: () => false, isAny: false };
