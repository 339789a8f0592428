// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of boilLater: parameters, request body, responses.

import { WishSchema } from "../wish.js";

export const boilLaterRequestBody: { readonly "application/json": typeof WishSchema } = {
  "application/json": WishSchema,
};

export const boilLaterResponses: {} = {};
