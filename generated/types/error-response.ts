// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ErrorResponse.

import type { ErrorResponseMessageItem } from "./error-response-message-item.js";

export interface ErrorResponse {
  /** @example true */
  error: boolean;
  /** @example 400 */
  statusCode: number;
  message: ErrorResponseMessageItem[];
}
