// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of soundHorn, without validation.

import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `soundHorn` takes. */
export type SoundHornInput = Record<string, never>;

/**
 * What `soundHorn` gives; `status` tells the responses apart.
 *
 * - `204`: Heard
 */
export type SoundHornResult = Success<204, undefined> | Undeclared;

/** What the runtime knows of `soundHorn`. */
export const soundHornOperation: Operation = {
  method: "POST",
  path: "/horn",
  responses: { 204: noBody },
};

/** `POST /horn` */
export function soundHorn(
  client: ClientOptions,
  input?: SoundHornInput,
  call?: CallOptions,
): Promise<SoundHornResult> {
  return send(soundHornOperation, client, input, call);
}
