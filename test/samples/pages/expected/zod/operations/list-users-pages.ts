// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listUsersPages: parameters, request body, responses.

import { ListUsersPagesResponseSchema } from "../list-users-pages-response.js";

export const listUsersPagesResponses: {
  readonly "200": { readonly "application/json": typeof ListUsersPagesResponseSchema };
} = { "200": { "application/json": ListUsersPagesResponseSchema } };
