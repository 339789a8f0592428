// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The bodies that operations declare for invalid requests.

import type { Issue } from "../runtime/server/issue.js";
import type { ErrorResponse } from "../types/error-response.js";

/** What is wrong with a request, as `ErrorResponse`. */
export function asErrorResponse(issues: readonly Issue[]): ErrorResponse {
  return {
    error: true,
    statusCode: 400,
    message: issues.map((issue) => ({
      code: issue.code,
      expected: issue.expected,
      path: [...issue.path],
    })),
  };
}
