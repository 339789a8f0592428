// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listPackets: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { ListPacketsPathParameters } from "../../types/operations/list-packets.js";
import { ListPacketsResponseSchema } from "../list-packets-response.js";

export const ListPacketsPathParametersSchema: z.ObjectSchema<ListPacketsPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ shelf: z.string() }));

export const listPacketsResponses: {
  readonly "200": { readonly "application/json": typeof ListPacketsResponseSchema };
} = { "200": { "application/json": ListPacketsResponseSchema } };
