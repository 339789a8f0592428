// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequestCoupon.

import * as z from "zod";

export type CreateInvoiceRequestCouponShape = { id: z.ZodString; name: z.ZodOptional<z.ZodString> };

export const CreateInvoiceRequestCouponSchema: z.ZodObject<
  CreateInvoiceRequestCouponShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.optional(z.string()) });
