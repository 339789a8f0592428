// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of createWatch: parameters, request body, responses.

import { WatchSchema } from "../watch.js";

export const createWatchRequestBody: { readonly "application/json": typeof WatchSchema } = {
  "application/json": WatchSchema,
};

export const createWatchResponses: {
  readonly "201": { readonly "application/json": typeof WatchSchema };
} = { "201": { "application/json": WatchSchema } };
