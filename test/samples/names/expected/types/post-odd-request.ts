// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type PostOddRequest.

import type { PostOddRequestError } from "./post-odd-request-error.js";
import type { PostOddRequestUrnExample20Group } from "./post-odd-request-urn-example20-group.js";

export interface PostOddRequest {
  ["__proto__"]?: string | undefined;
  /** Ends a comment *\/ and starts a template ${x}. */
  constructor?: string | undefined;
  "urn:example:2.0:Group"?: PostOddRequestUrnExample20Group | undefined;
  "State/Province(Required)"?: string | undefined;
  größe?: number | undefined;
  default?: "it's" | '"quoted"' | "`ticks`" | "${x}" | "line\nbreak" | "\u003c/script>" | undefined;
  Error?: PostOddRequestError | undefined;
}
