// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of boil, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { Wish } from "../../types/wish.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `boil` takes. */
export interface BoilInput {
  readonly body?: Wish | undefined;
}

/**
 * What `boil` gives; `status` tells the responses apart.
 *
 * - `202`: It boils
 */
export type BoilResult = Success<202, undefined> | Undeclared;

/** What the runtime knows of `boil`. */
export const boilOperation: Operation = {
  method: "POST",
  path: "/boil",
  body: /* @__PURE__ */ jsonBody("application/json"),
  responses: { 202: noBody },
};

/** `POST /boil` */
export function boil(
  client: ClientOptions,
  input?: BoilInput,
  call?: CallOptions,
): Promise<BoilResult> {
  return send(boilOperation, client, input, call);
}
