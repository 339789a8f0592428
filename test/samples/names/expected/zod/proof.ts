// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { PostOddPathParameters } from "../types/operations/post-odd.js";
import type { UpdateOddPathParameters } from "../types/operations/update-odd.js";
import type { PostOddRequestError } from "../types/post-odd-request-error.js";
import type { PostOddRequestUrnExample20Group } from "../types/post-odd-request-urn-example20-group.js";
import type { PostOddRequest } from "../types/post-odd-request.js";
import type { PostOddResponse } from "../types/post-odd-response.js";
import type { UpdateOddRequestError } from "../types/update-odd-request-error.js";
import type { UpdateOddRequest } from "../types/update-odd-request.js";
import type { PostOddPathParametersSchema } from "./operations/post-odd.js";
import type { UpdateOddPathParametersSchema } from "./operations/update-odd.js";
import type { PostOddRequestErrorSchema } from "./post-odd-request-error.js";
import type { PostOddRequestUrnExample20GroupSchema } from "./post-odd-request-urn-example20-group.js";
import type { PostOddRequestSchema } from "./post-odd-request.js";
import type { PostOddResponseSchema } from "./post-odd-response.js";
import type { UpdateOddRequestErrorSchema } from "./update-odd-request-error.js";
import type { UpdateOddRequestSchema } from "./update-odd-request.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof UpdateOddRequestSchema>, UpdateOddRequest>>,
  Proven<Equal<z.output<typeof UpdateOddRequestErrorSchema>, UpdateOddRequestError>>,
  Proven<Equal<z.output<typeof PostOddRequestSchema>, PostOddRequest>>,
  Proven<
    Equal<z.output<typeof PostOddRequestUrnExample20GroupSchema>, PostOddRequestUrnExample20Group>
  >,
  Proven<Equal<z.output<typeof PostOddRequestErrorSchema>, PostOddRequestError>>,
  Proven<Equal<z.output<typeof PostOddResponseSchema>, PostOddResponse>>,
  Proven<Equal<z.output<typeof UpdateOddPathParametersSchema>, UpdateOddPathParameters>>,
  Proven<Equal<z.output<typeof PostOddPathParametersSchema>, PostOddPathParameters>>,
];
