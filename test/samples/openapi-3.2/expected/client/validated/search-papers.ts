// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of searchPapers that validates the response.

import { checkItems } from "../../runtime/client/stream/check-items.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { searchPapersResponses } from "../../zod/operations/search-papers.js";
import {
  type SearchPapersInput,
  type SearchPapersResult,
  searchPapersOperation,
} from "../operations/search-papers.js";
import type { CallOptions, ClientOptions } from "../options.js";

const searchPapersValidation: Validation = {
  mode: "enforce",
  responses: searchPapersResponses,
  stream: checkItems,
};

/** `QUERY /papers` */
export function searchPapers(
  client: ClientOptions,
  input: SearchPapersInput,
  call?: CallOptions,
): Promise<SearchPapersResult> {
  return sendValidated(searchPapersOperation, searchPapersValidation, client, input, call);
}
