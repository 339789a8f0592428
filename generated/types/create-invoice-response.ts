// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type CreateInvoiceResponse.

export interface CreateInvoiceResponse {
  id?: string | null | undefined;
  stripe_id: string;
  status?: string | undefined;
  subtotal?: number | undefined;
  amount_due?: number | undefined;
  customer_id?: string | null | undefined;
  patient_record_id?: string | null | undefined;
  appointment_id?: string | null | undefined;
  created_at?: string | undefined;
  updated_at?: string | undefined;
}
