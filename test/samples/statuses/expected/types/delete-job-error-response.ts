// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type DeleteJobErrorResponse.

import type { ErrorResponseError } from "./error-response-error.js";

export interface DeleteJobErrorResponse {
  errors?: ErrorResponseError[] | undefined;
}
