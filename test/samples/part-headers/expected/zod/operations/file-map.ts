// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of fileMap: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import { FileMapRequestSchema } from "../file-map-request.js";

export const fileMapRequestBody: { readonly "multipart/form-data": typeof FileMapRequestSchema } = {
  "multipart/form-data": FileMapRequestSchema,
};

export const fileMapResponses: {} = {};

export const fileMapPartHeaders: {
  readonly "multipart/form-data": {
    readonly sheet: z.ObjectSchema<{
      readonly "X-Checksum": string;
      readonly "X-Scale"?: number | undefined;
      readonly "X-Corners"?: number[] | undefined;
    }>;
    readonly details: z.ObjectSchema<{ readonly "X-Square"?: string | undefined }>;
    readonly legend: z.ObjectSchema<{ readonly "X-Language"?: "de" | "en" | undefined }>;
  };
} = {
  "multipart/form-data": {
    sheet: /* @__PURE__ */ z.define(() =>
      z.object({
        "X-Checksum": z.string().check(z.regex(new RegExp("^[0-9a-f]{8}$", "u"))),
        "X-Scale": z.optional(integer(z.gte(1))),
        "X-Corners": z.optional(z.array(z.number())),
      }),
    ),
    details: /* @__PURE__ */ z.define(() => z.object({ "X-Square": z.optional(z.string()) })),
    legend: /* @__PURE__ */ z.define(() =>
      z.object({ "X-Language": z.optional(z.enum(["de", "en"])) }),
    ),
  },
};
