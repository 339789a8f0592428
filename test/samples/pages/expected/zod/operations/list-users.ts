// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listUsers: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";

export const listUsersResponses: {
  readonly "200": { readonly "application/json": z.Schema<string[]> };
} = { "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(z.string())) } };
