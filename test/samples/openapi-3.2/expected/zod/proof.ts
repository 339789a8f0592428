// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { ListPapersQueryParameters } from "../types/operations/list-papers.js";
import type {
  ReadPaperPathParameters,
  ReadPaperQueryParameters,
} from "../types/operations/read-paper.js";
import type { SearchPapersCookieParameters } from "../types/operations/search-papers.js";
import type { Paper } from "../types/paper.js";
import type { ReadPaperPlaceParameter } from "../types/read-paper-place-parameter.js";
import type { SearchPapersRequest } from "../types/search-papers-request.js";
import type { SearchPapersResponse } from "../types/search-papers-response.js";
import type { ListPapersQueryParametersSchema } from "./operations/list-papers.js";
import type {
  ReadPaperPathParametersSchema,
  ReadPaperQueryParametersSchema,
} from "./operations/read-paper.js";
import type { SearchPapersCookieParametersSchema } from "./operations/search-papers.js";
import type { PaperSchema } from "./paper.js";
import type { ReadPaperPlaceParameterSchema } from "./read-paper-place-parameter.js";
import type { SearchPapersRequestSchema } from "./search-papers-request.js";
import type { SearchPapersResponseSchema } from "./search-papers-response.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof PaperSchema>, Paper>>,
  Proven<Equal<z.output<typeof SearchPapersRequestSchema>, SearchPapersRequest>>,
  Proven<Equal<z.output<typeof SearchPapersResponseSchema>, SearchPapersResponse>>,
  Proven<Equal<z.output<typeof ReadPaperPlaceParameterSchema>, ReadPaperPlaceParameter>>,
  Proven<Equal<z.output<typeof SearchPapersCookieParametersSchema>, SearchPapersCookieParameters>>,
  Proven<Equal<z.output<typeof ListPapersQueryParametersSchema>, ListPapersQueryParameters>>,
  Proven<Equal<z.output<typeof ReadPaperPathParametersSchema>, ReadPaperPathParameters>>,
  Proven<Equal<z.output<typeof ReadPaperQueryParametersSchema>, ReadPaperQueryParameters>>,
];
