// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of boilLater, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { Wish } from "../../types/wish.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `boilLater` takes. */
export interface BoilLaterInput {
  readonly body: Wish;
}

/**
 * What `boilLater` gives; `status` tells the responses apart.
 *
 * - `202`: It will
 */
export type BoilLaterResult = Success<202, undefined> | Undeclared;

/** What the runtime knows of `boilLater`. */
export const boilLaterOperation: Operation = {
  method: "POST",
  path: "/boil/later",
  body: /* @__PURE__ */ jsonBody("application/json"),
  responses: { 202: noBody },
};

/** `POST /boil/later` */
export function boilLater(
  client: ClientOptions,
  input: BoilLaterInput,
  call?: CallOptions,
): Promise<BoilLaterResult> {
  return send(boilLaterOperation, client, input, call);
}
