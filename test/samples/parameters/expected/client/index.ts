// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { ListShopBooksInput, ListShopBooksResult } from "./operations/list-shop-books.js";
import type { ClientOptions } from "./options.js";
import { listShopBooks } from "./validated/list-shop-books.js";

export type { Auth, ClientOptions } from "./options.js";
export { listShopBooks } from "./validated/list-shop-books.js";
export type { ListShopBooksInput, ListShopBooksResult } from "./operations/list-shop-books.js";
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

/** Every operation of the API. */
export interface Client {
  /**
   * List books
   *
   * Finds books of a shop, the newest first.
   *
   * `GET /shops/{shop-id}/books`
   */
  listShopBooks(input: ListShopBooksInput, call?: CallOptions): Promise<ListShopBooksResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    listShopBooks: (input, call) => listShopBooks(options, input, call),
  };
}
