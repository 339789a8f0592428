// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Takes the API's own requests apart where there is no server framework.

import {
  type MessageHeaders,
  type UnwrapOptions,
  unwrapMessage,
} from "../runtime/server/unwrap-message.js";
import type { DepotClosedRequest } from "../types/depot-closed-request.js";
import type { Move } from "../types/move.js";
import { createWatchMovedRoute } from "./operations/create-watch-moved.js";
import { depotClosedRoute } from "./operations/depot-closed.js";
import { parcelArrivedRoute } from "./operations/parcel-arrived.js";

/**
 * The body of `createWatchMoved`, verified and validated, for receivers without a server framework.
 *
 * Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.
 */
export function unwrapCreateWatchMoved(
  body: string | Uint8Array,
  headers: MessageHeaders,
  options: UnwrapOptions,
): Promise<Move> {
  return unwrapMessage(createWatchMovedRoute, body, headers, options) as Promise<Move>;
}

/**
 * The body of `parcelArrived`, verified and validated, for receivers without a server framework.
 *
 * Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.
 */
export function unwrapParcelArrived(
  body: string | Uint8Array,
  headers: MessageHeaders,
  options: UnwrapOptions,
): Promise<undefined> {
  return unwrapMessage(parcelArrivedRoute, body, headers, options) as Promise<undefined>;
}

/**
 * The body of `depotClosed`, verified and validated, for receivers without a server framework.
 *
 * Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.
 */
export function unwrapDepotClosed(
  body: string | Uint8Array,
  headers: MessageHeaders,
  options: UnwrapOptions,
): Promise<DepotClosedRequest | undefined> {
  return unwrapMessage(depotClosedRoute, body, headers, options) as Promise<
    DepotClosedRequest | undefined
  >;
}
