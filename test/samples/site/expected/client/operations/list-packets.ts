// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPackets, without validation.

import { json } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { ListPacketsResponse } from "../../types/list-packets-response.js";
import type { ListPacketsPathParameters } from "../../types/operations/list-packets.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { kioskKey } from "../security.js";

/** What `listPackets` takes. */
export interface ListPacketsInput {
  readonly path: ListPacketsPathParameters;
}

/** What `listPackets` gives; `status` tells the responses apart. */
export type ListPacketsResult = Success<200, ListPacketsResponse> | Undeclared;

/** What the runtime knows of `listPackets`. */
export const listPacketsOperation: Operation = {
  method: "GET",
  path: "/shelves/{shelf}/packets",
  accept: "application/json",
  parameters: [/* @__PURE__ */ pathScalar("shelf")],
  security: /* @__PURE__ */ credentials([kioskKey]),
  responses: { 200: json },
};

/**
 * List the packets of a shelf
 *
 * The packets of one shelf.
 *
 * `GET /shelves/{shelf}/packets`
 */
export function listPackets(
  client: ClientOptions,
  input: ListPacketsInput,
  call?: CallOptions,
): Promise<ListPacketsResult> {
  return send(listPacketsOperation, client, input, call);
}
