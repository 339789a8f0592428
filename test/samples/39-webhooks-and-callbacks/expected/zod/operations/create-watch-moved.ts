// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of createWatchMoved: parameters, request body, responses.

import { MoveSchema } from "../move.js";

export const createWatchMovedRequestBody: { readonly "application/json": typeof MoveSchema } = {
  "application/json": MoveSchema,
};

export const createWatchMovedResponses: {} = {};
