// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of CreateInvoiceRequestInvoiceItemsAttribute.

import * as z from "zod";

export type CreateInvoiceRequestInvoiceItemsAttributeShape = {
  price: z.ZodOptional<z.ZodString>;
  product: z.ZodOptional<z.ZodString>;
  description: z.ZodOptional<z.ZodString>;
  quantity: z.ZodInt;
  unit_amount: z.ZodOptional<z.ZodInt>;
  unit_amount_in_pounds: z.ZodOptional<z.ZodNumber>;
  create: z.ZodOptional<z.ZodBoolean>;
  stripe_id: z.ZodOptional<z.ZodString>;
};

export const CreateInvoiceRequestInvoiceItemsAttributeSchema: z.ZodObject<
  CreateInvoiceRequestInvoiceItemsAttributeShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({
  price: z.optional(z.string()),
  product: z.optional(z.string()),
  description: z.optional(z.string()),
  quantity: z.int(),
  unit_amount: z.optional(z.int()),
  unit_amount_in_pounds: z.optional(z.number()),
  create: z.optional(z.boolean()),
  stripe_id: z.optional(z.string()),
});
