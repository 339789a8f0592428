// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of fileMap that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { fileMapResponses } from "../../zod/operations/file-map.js";
import { type FileMapInput, type FileMapResult, fileMapOperation } from "../operations/file-map.js";
import type { CallOptions, ClientOptions } from "../options.js";

const fileMapValidation: Validation = { mode: "enforce", responses: fileMapResponses };

/** `POST /maps` */
export function fileMap(
  client: ClientOptions,
  input: FileMapInput,
  call?: CallOptions,
): Promise<FileMapResult> {
  return sendValidated(fileMapOperation, fileMapValidation, client, input, call);
}
