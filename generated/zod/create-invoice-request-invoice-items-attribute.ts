// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequestInvoiceItemsAttribute.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { CreateInvoiceRequestInvoiceItemsAttribute } from "../types/create-invoice-request-invoice-items-attribute.js";

export const CreateInvoiceRequestInvoiceItemsAttributeSchema: z.ObjectSchema<CreateInvoiceRequestInvoiceItemsAttribute> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({
      price: z.optional(z.string()),
      product: z.optional(z.string()),
      description: z.optional(z.string()),
      quantity: integer(),
      unit_amount: z.optional(integer()),
      unit_amount_in_pounds: z.optional(z.number()),
      create: z.optional(z.boolean()),
      stripe_id: z.optional(z.string()),
    }),
  );
