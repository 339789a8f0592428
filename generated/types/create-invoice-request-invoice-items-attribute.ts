// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type CreateInvoiceRequestInvoiceItemsAttribute.

export interface CreateInvoiceRequestInvoiceItemsAttribute {
  price?: string | undefined;
  product?: string | undefined;
  description?: string | undefined;
  /** How many of the item. */
  quantity: number;
  /** Price of one, in pence. */
  unit_amount?: number | undefined;
  /** Price of one, in pounds. */
  unit_amount_in_pounds?: number | undefined;
  create?: boolean | undefined;
  stripe_id?: string | undefined;
}
