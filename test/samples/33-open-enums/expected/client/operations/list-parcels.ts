// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listParcels, without validation.

import { json } from "../../runtime/client/decode.js";
import { simpleField, withHeaders } from "../../runtime/client/response-headers.js";
import { send } from "../../runtime/client/send.js";
import type { OpenEnums } from "../../runtime/shared/enums.js";
import type { Tracked } from "../../types/tracked.js";
import type {
  CallOptions,
  ClientOptions,
  DeclaredHeaders,
  Operation,
  Success,
  Undeclared,
} from "../options.js";

/** What `listParcels` takes. */
export type ListParcelsInput = Record<string, never>;

/**
 * What `listParcels` gives; `status` tells the responses apart.
 *
 * - `200`: All parcels, and where they are.
 */
export type ListParcelsResult =
  | Success<
      200,
      Tracked<OpenEnums>[],
      undefined,
      DeclaredHeaders<{ readonly "X-Cache"?: "hit" | "miss" | (string & {}) | undefined }>
    >
  | Undeclared;

/** What the runtime knows of `listParcels`. */
export const listParcelsOperation: Operation = {
  method: "GET",
  path: "/parcels",
  accept: "application/json",
  responses: {
    200: /* @__PURE__ */ withHeaders({ "X-Cache": /* @__PURE__ */ simpleField("string") }, json),
  },
};

/** `GET /parcels` */
export function listParcels(
  client: ClientOptions,
  input?: ListParcelsInput,
  call?: CallOptions,
): Promise<ListParcelsResult> {
  return send(listParcelsOperation, client, input, call);
}
