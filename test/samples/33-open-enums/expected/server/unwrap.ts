// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Takes the API's own requests apart where there is no server framework.

import {
  type MessageHeaders,
  type UnwrapOptions,
  unwrapMessage,
} from "../runtime/server/unwrap-message.js";
import type { OpenEnums } from "../runtime/shared/enums.js";
import type { Parcel } from "../types/parcel.js";
import { parcelMovedRoute } from "./operations/parcel-moved.js";

/**
 * The body of `parcelMoved`, verified and validated, for receivers without a server framework.
 *
 * Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.
 */
export function unwrapParcelMoved(
  body: string | Uint8Array,
  headers: MessageHeaders,
  options: UnwrapOptions,
): Promise<Parcel<OpenEnums>> {
  return unwrapMessage(parcelMovedRoute, body, headers, options) as Promise<Parcel<OpenEnums>>;
}
