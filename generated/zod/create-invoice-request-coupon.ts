// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequestCoupon.

import * as z from "../runtime/zod/z.js";
import type { CreateInvoiceRequestCoupon } from "../types/create-invoice-request-coupon.js";

export const CreateInvoiceRequestCouponSchema: z.ObjectSchema<CreateInvoiceRequestCoupon> =
  /* @__PURE__ */ z.define(() => z.looseObject({ id: z.string(), name: z.optional(z.string()) }));
