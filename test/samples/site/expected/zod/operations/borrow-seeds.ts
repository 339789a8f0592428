// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of borrowSeeds: parameters, request body, responses.

import { BorrowSeedsRequestSchema } from "../borrow-seeds-request.js";
import { BorrowSeedsResponseSchema } from "../borrow-seeds-response.js";

export const borrowSeedsRequestBody: {
  readonly "application/json": typeof BorrowSeedsRequestSchema;
} = { "application/json": BorrowSeedsRequestSchema };

export const borrowSeedsResponses: {
  readonly "201": { readonly "application/json": typeof BorrowSeedsResponseSchema };
} = { "201": { "application/json": BorrowSeedsResponseSchema } };
