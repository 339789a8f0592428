// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of createWatch, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { json } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { Watch } from "../../types/watch.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `createWatch` takes. */
export interface CreateWatchInput {
  readonly body: Watch;
}

/**
 * What `createWatch` gives; `status` tells the responses apart.
 *
 * - `201`: Watched
 */
export type CreateWatchResult = Success<201, Watch> | Undeclared;

/** What the runtime knows of `createWatch`. */
export const createWatchOperation: Operation = {
  method: "POST",
  path: "/watches",
  accept: "application/json",
  body: /* @__PURE__ */ jsonBody("application/json"),
  responses: { 201: json },
};

/**
 * Watch a parcel
 *
 * `POST /watches`
 */
export function createWatch(
  client: ClientOptions,
  input: CreateWatchInput,
  call?: CallOptions,
): Promise<CreateWatchResult> {
  return send(createWatchOperation, client, input, call);
}
