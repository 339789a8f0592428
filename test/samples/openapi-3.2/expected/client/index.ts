// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { CopyPapersInput, CopyPapersResult } from "./operations/copy-papers.js";
import type { ListPapersInput, ListPapersResult } from "./operations/list-papers.js";
import type { ReadPaperInput, ReadPaperResult } from "./operations/read-paper.js";
import type { SearchPapersInput, SearchPapersResult } from "./operations/search-papers.js";
import type { ClientOptions } from "./options.js";
import { copyPapers } from "./validated/copy-papers.js";
import { listPapers } from "./validated/list-papers.js";
import { readPaper } from "./validated/read-paper.js";
import { searchPapers } from "./validated/search-papers.js";

export type { Auth, ClientOptions } from "./options.js";
export { searchPapers } from "./validated/search-papers.js";
export type { SearchPapersInput, SearchPapersResult } from "./operations/search-papers.js";
export { listPapers } from "./validated/list-papers.js";
export type { ListPapersInput, ListPapersResult } from "./operations/list-papers.js";
export { copyPapers } from "./validated/copy-papers.js";
export type { CopyPapersInput, CopyPapersResult } from "./operations/copy-papers.js";
export { readPaper } from "./validated/read-paper.js";
export type { ReadPaperInput, ReadPaperResult } from "./operations/read-paper.js";
export { ApiError, isApiError, unwrap } from "../runtime/client/unwrap.js";
export type { ErrorOf, SuccessBody } from "../runtime/client/unwrap.js";
export {
  CallError,
  ConnectionError,
  DecodingError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  HeaderValues,
  InvalidResponse,
  ValidationMode,
} from "../runtime/client/options.js";
export type { AnyReply, Failure, Reply, Success, Undeclared } from "../runtime/client/reply.js";
export type { BasicCredential, CredentialSource } from "../runtime/client/security/credential.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of Archive. */
export interface Client {
  /** `QUERY /papers` */
  searchPapers(input: SearchPapersInput, call?: CallOptions): Promise<SearchPapersResult>;
  /** `GET /papers` */
  listPapers(input?: ListPapersInput, call?: CallOptions): Promise<ListPapersResult>;
  /** `COPY /papers` */
  copyPapers(input?: CopyPapersInput, call?: CallOptions): Promise<CopyPapersResult>;
  /** `GET /papers/{number}` */
  readPaper(input: ReadPaperInput, call?: CallOptions): Promise<ReadPaperResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    searchPapers: (input, call) => searchPapers(options, input, call),
    listPapers: (input, call) => listPapers(options, input, call),
    copyPapers: (input, call) => copyPapers(options, input, call),
    readPaper: (input, call) => readPaper(options, input, call),
  };
}
