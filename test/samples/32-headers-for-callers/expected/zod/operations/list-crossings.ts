// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listCrossings: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ListCrossingsXLimitParameter } from "../../types/list-crossings-x-limit-parameter.js";
import type { ListCrossingsXNextParameter } from "../../types/list-crossings-x-next-parameter.js";
import { ListCrossingsXLimitParameterSchema } from "../list-crossings-x-limit-parameter.js";
import { ListCrossingsXNextParameterSchema } from "../list-crossings-x-next-parameter.js";

export const listCrossingsResponses: {
  readonly "200": { readonly "application/json": z.Schema<string[]> };
  readonly "4XX": { readonly "text/plain": z.Schema<string> };
} = {
  "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(z.string())) },
  "4XX": { "text/plain": /* @__PURE__ */ z.define(() => z.string()) },
};

export const listCrossingsResponseHeaders: {
  readonly "200": z.ObjectSchema<{
    readonly "X-Total": number;
    readonly "X-Ports"?: string[] | undefined;
    readonly "X-Stormy"?: boolean | undefined;
    readonly "X-Limit"?: ListCrossingsXLimitParameter | undefined;
    readonly "X-Next"?: ListCrossingsXNextParameter | undefined;
  }>;
  readonly "4XX": z.ObjectSchema<{ readonly "Retry-After"?: number | undefined }>;
  readonly default: z.ObjectSchema<{ readonly "X-Incident": string }>;
} = {
  "200": /* @__PURE__ */ z.define(() =>
    z.object({
      "X-Total": integer(z.gte(0)),
      "X-Ports": z.optional(z.array(z.string())),
      "X-Stormy": z.optional(z.boolean()),
      "X-Limit": z.optional(ListCrossingsXLimitParameterSchema),
      "X-Next": z.optional(ListCrossingsXNextParameterSchema),
    }),
  ),
  "4XX": /* @__PURE__ */ z.define(() => z.object({ "Retry-After": z.optional(integer()) })),
  default: /* @__PURE__ */ z.define(() =>
    z.object({ "X-Incident": z.string().check(z.regex(new RegExp("^I\\d+$", "u"))) }),
  ),
};
