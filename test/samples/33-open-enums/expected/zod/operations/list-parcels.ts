// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listParcels: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { Tracked, TrackedInput } from "../../types/tracked.js";
import { TrackedSchema } from "../tracked.js";

export const listParcelsResponses: {
  readonly "200": { readonly "application/json": z.Schema<Tracked[], TrackedInput[]> };
} = { "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(TrackedSchema)) } };

export const listParcelsResponseHeaders: {
  readonly "200": z.ObjectSchema<{ readonly "X-Cache"?: "hit" | "miss" | undefined }>;
} = {
  "200": /* @__PURE__ */ z.define(() =>
    z.object({ "X-Cache": z.optional(z.enum(["hit", "miss"])) }),
  ),
};
