// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of checkRings, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `checkRings` takes. */
export type CheckRingsInput = Record<string, never>;

/**
 * What `checkRings` gives; `status` tells the responses apart.
 *
 * - `200`: There are some
 */
export type CheckRingsResult = Success<200, undefined> | Undeclared;

/** What the runtime knows of `checkRings`. */
export const checkRingsOperation: Operation = {
  method: "HEAD",
  path: "/rings",
  responses: { 200: noBody },
};

/** `HEAD /rings` */
export function checkRings(
  client: ClientOptions,
  input?: CheckRingsInput,
  call?: CallOptions,
): Promise<CheckRingsResult> {
  return send(checkRingsOperation, client, input, call);
}
