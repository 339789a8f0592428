// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of uploadLog that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { uploadLogResponses } from "../../zod/operations/upload-log.js";
import {
  type UploadLogInput,
  type UploadLogResult,
  uploadLogOperation,
} from "../operations/upload-log.js";
import type { CallOptions, ClientOptions } from "../options.js";

const uploadLogValidation: Validation = { mode: "enforce", responses: uploadLogResponses };

/** `PUT /flights/{id}/log` */
export function uploadLog(
  client: ClientOptions,
  input: UploadLogInput,
  call?: CallOptions,
): Promise<UploadLogResult> {
  return sendValidated(uploadLogOperation, uploadLogValidation, client, input, call);
}
