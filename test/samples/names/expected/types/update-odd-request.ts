// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type UpdateOddRequest.

import type { UpdateOddRequestError } from "./update-odd-request-error.js";

export interface UpdateOddRequest {
  error?: UpdateOddRequestError | undefined;
}
