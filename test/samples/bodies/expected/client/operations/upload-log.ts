// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of uploadLog, without validation.

import { type RawBody, bodyByType, rawBody } from "../../runtime/client/body.js";
import { decodeByType, json, noBody, text } from "../../runtime/client/decode.js";
import { formBody } from "../../runtime/client/form.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import type { FormValues } from "../../runtime/client/part.js";
import { send } from "../../runtime/client/send.js";
import type { ErrorResponse } from "../../types/error-response.js";
import type { UploadLogPathParameters } from "../../types/operations/upload-log.js";
import type { UploadLogRequest } from "../../types/upload-log-request.js";
import type { CallOptions, ClientOptions, Failure, Operation, Success } from "../options.js";

/** What `uploadLog` takes. */
export type UploadLogInput =
  | {
      readonly path: UploadLogPathParameters;
      readonly contentType?: "multipart/form-data" | undefined;
      readonly body: FormValues<UploadLogRequest>;
    }
  | {
      readonly path: UploadLogPathParameters;
      readonly contentType: "application/octet-stream";
      readonly body: RawBody;
    };

/**
 * What `uploadLog` gives; `status` tells the responses apart.
 *
 * - `204`: Kept
 * - `default`: Not kept
 */
export type UploadLogResult =
  | Success<204, undefined>
  | Failure<"default", ErrorResponse, "application/problem+json">
  | Failure<"default", string, "text/plain">;

/** What the runtime knows of `uploadLog`. */
export const uploadLogOperation: Operation = {
  method: "PUT",
  path: "/flights/{id}/log",
  accept: "application/problem+json, text/plain",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  body: /* @__PURE__ */ bodyByType({
    "multipart/form-data": /* @__PURE__ */ formBody("multipart/form-data"),
    "application/octet-stream": /* @__PURE__ */ rawBody("application/octet-stream"),
  }),
  responses: {
    204: noBody,
    default: /* @__PURE__ */ decodeByType({ "application/problem+json": json, "text/plain": text }),
  },
};

/** `PUT /flights/{id}/log` */
export function uploadLog(
  client: ClientOptions,
  input: UploadLogInput,
  call?: CallOptions,
): Promise<UploadLogResult> {
  return send(uploadLogOperation, client, input, call);
}
