// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of silence, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { CallOptions, ClientOptions, Failure, Operation, Success } from "../options.js";

/** What `silence` takes. */
export type SilenceInput = Record<string, never>;

/**
 * What `silence` gives; `status` tells the responses apart.
 *
 * - `204`: Silent
 * - `205`: Silent
 * - `default`: Anything else
 */
export type SilenceResult =
  | Success<204, undefined>
  | Success<205, undefined>
  | Failure<"default", undefined>;

/** What the runtime knows of `silence`. */
export const silenceOperation: Operation = {
  method: "DELETE",
  path: "/rings",
  responses: { 204: noBody, 205: noBody, default: noBody },
};

/** `DELETE /rings` */
export function silence(
  client: ClientOptions,
  input?: SilenceInput,
  call?: CallOptions,
): Promise<SilenceResult> {
  return send(silenceOperation, client, input, call);
}
