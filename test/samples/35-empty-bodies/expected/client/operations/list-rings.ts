// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listRings, without validation.

import { json, noBody } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type {
  CallOptions,
  ClientOptions,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";

/** What `listRings` takes. */
export type ListRingsInput = Record<string, never>;

/**
 * What `listRings` gives; `status` tells the responses apart.
 *
 * - `200`: All
 * - `304`: As before
 */
export type ListRingsResult = Success<200, string[]> | Failure<304, undefined> | Undeclared;

/** What the runtime knows of `listRings`. */
export const listRingsOperation: Operation = {
  method: "GET",
  path: "/rings",
  accept: "application/json",
  responses: { 200: json, 304: noBody },
};

/** `GET /rings` */
export function listRings(
  client: ClientOptions,
  input?: ListRingsInput,
  call?: CallOptions,
): Promise<ListRingsResult> {
  return send(listRingsOperation, client, input, call);
}
