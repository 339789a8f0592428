// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { BorrowSeedsInput, BorrowSeedsResult } from "./operations/borrow-seeds.js";
import type { ListPacketsInput, ListPacketsResult } from "./operations/list-packets.js";
import type { ClientOptions } from "./options.js";
import { borrowSeeds } from "./validated/borrow-seeds.js";
import { listPackets } from "./validated/list-packets.js";

export type { Auth, ClientOptions } from "./options.js";
export { borrowSeeds } from "./validated/borrow-seeds.js";
export type { BorrowSeedsInput, BorrowSeedsResult } from "./operations/borrow-seeds.js";
export { listPackets } from "./validated/list-packets.js";
export type { ListPacketsInput, ListPacketsResult } from "./operations/list-packets.js";
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

/** Every operation of Seed Library. */
export interface Client {
  /**
   * Borrow a packet of seeds
   *
   * Takes a packet off the shelf.
   *
   * `POST /loans`
   */
  borrowSeeds(input: BorrowSeedsInput, call?: CallOptions): Promise<BorrowSeedsResult>;
  /**
   * List the packets of a shelf
   *
   * The packets of one shelf.
   *
   * `GET /shelves/{shelf}/packets`
   */
  listPackets(input: ListPacketsInput, call?: CallOptions): Promise<ListPacketsResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    borrowSeeds: (input, call) => borrowSeeds(options, input, call),
    listPackets: (input, call) => listPackets(options, input, call),
  };
}
