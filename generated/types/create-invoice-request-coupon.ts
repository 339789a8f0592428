// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type CreateInvoiceRequestCoupon.

export interface CreateInvoiceRequestCoupon {
  id: string;
  name?: string | undefined;
}
