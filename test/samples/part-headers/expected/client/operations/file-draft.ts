// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of fileDraft, without validation.

import { type RawBody, bodyByType, rawBody } from "../../runtime/client/body.js";
import { noBody } from "../../runtime/client/decode.js";
import { headerSimple } from "../../runtime/client/parameters/header.js";
import { formBodyWithHeaders } from "../../runtime/client/part-headers.js";
import type { FormValues } from "../../runtime/client/part.js";
import { send } from "../../runtime/client/send.js";
import type { FileDraftRequest } from "../../types/file-draft-request.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `fileDraft` takes. */
export type FileDraftInput =
  | {
      readonly contentType?: "multipart/form-data" | undefined;
      readonly body?: FormValues<FileDraftRequest> | undefined;
      readonly partHeaders?:
        | { readonly sketch?: { readonly "X-Checksum": string } | undefined }
        | undefined;
    }
  | { readonly contentType: "application/octet-stream"; readonly body?: RawBody | undefined };

/**
 * What `fileDraft` gives; `status` tells the responses apart.
 *
 * - `204`: Filed
 */
export type FileDraftResult = Success<204, undefined> | Undeclared;

/** What the runtime knows of `fileDraft`. */
export const fileDraftOperation: Operation = {
  method: "POST",
  path: "/maps/drafts",
  body: /* @__PURE__ */ bodyByType({
    "multipart/form-data": /* @__PURE__ */ formBodyWithHeaders(
      "multipart/form-data",
      {},
      {},
      { sketch: [/* @__PURE__ */ headerSimple("X-Checksum")] },
    ),
    "application/octet-stream": /* @__PURE__ */ rawBody("application/octet-stream"),
  }),
  responses: { 204: noBody },
};

/**
 * The same header fields, where nothing has to be sent.
 *
 * `POST /maps/drafts`
 */
export function fileDraft(
  client: ClientOptions,
  input?: FileDraftInput,
  call?: CallOptions,
): Promise<FileDraftResult> {
  return send(fileDraftOperation, client, input, call);
}
