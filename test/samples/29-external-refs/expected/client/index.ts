// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { GetBookInput, GetBookResult } from "./operations/get-book.js";
import type { ListBooksInput, ListBooksResult } from "./operations/list-books.js";
import type { ListLoansInput, ListLoansResult } from "./operations/list-loans.js";
import type { PutBookInput, PutBookResult } from "./operations/put-book.js";
import type { ClientOptions } from "./options.js";
import { getBook } from "./validated/get-book.js";
import { listBooks } from "./validated/list-books.js";
import { listLoans } from "./validated/list-loans.js";
import { putBook } from "./validated/put-book.js";

export type { Auth, ClientOptions } from "./options.js";
export { listBooks } from "./validated/list-books.js";
export type { ListBooksInput, ListBooksResult } from "./operations/list-books.js";
export { getBook } from "./validated/get-book.js";
export type { GetBookInput, GetBookResult } from "./operations/get-book.js";
export { putBook } from "./validated/put-book.js";
export type { PutBookInput, PutBookResult } from "./operations/put-book.js";
export { listLoans } from "./validated/list-loans.js";
export type { ListLoansInput, ListLoansResult } from "./operations/list-loans.js";
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

/** Every operation of Lending library. */
export interface Client {
  /**
   * Books in the catalogue
   *
   * `GET /books`
   */
  listBooks(input?: ListBooksInput, call?: CallOptions): Promise<ListBooksResult>;
  /** `GET /books/{isbn}` */
  getBook(input: GetBookInput, call?: CallOptions): Promise<GetBookResult>;
  /** `PUT /books/{isbn}` */
  putBook(input: PutBookInput, call?: CallOptions): Promise<PutBookResult>;
  /** `GET /loans` */
  listLoans(input?: ListLoansInput, call?: CallOptions): Promise<ListLoansResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    listBooks: (input, call) => listBooks(options, input, call),
    getBook: (input, call) => getBook(options, input, call),
    putBook: (input, call) => putBook(options, input, call),
    listLoans: (input, call) => listLoans(options, input, call),
  };
}
