// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ErrorResponseMessageItem.

export interface ErrorResponseMessageItem {
  /** @example "invalid_type" */
  code: string;
  /** @example "string" */
  expected: string;
  /** @example ["patient_id"] */
  path: unknown[];
}
