// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/v1/invoicing/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create Invoice
     * @description Bills a patient. The person who issues the invoice is named by `issuer_id`, which takes an Admin ID.
     *
     *     Either `patient_id` or `appointment_id` must be provided. With an appointment, the patient is the one it was made for.
     *     What can be put on an invoice is found with the List Products endpoint.
     */
    post: operations["createInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CreateInvoiceRequest:
      | {
          /** @description Admin ID of the person who issues the invoice. */
          issuer_id: string;
          /** @description The patient who is invoiced. May be left out when `appointment_id` is given. */
          patient_id?: string;
          /** @description The appointment that is invoiced; its patient is the one who pays. */
          appointment_id?: string;
          /** @description The practitioner who treated the patient. */
          practitioner_id?: string;
          service_date?: string;
          customer_stripe_id?: string;
          set_default_customer?: boolean;
          due_date?: string;
          /**
           * @description How the amount is collected.
           * @enum {string}
           */
          collection_method?: "request_payment" | "charge_automatically";
          payment_source?: string;
          insurer?: string;
          authentication_code?: string;
          membership_number?: string;
          diagnosis?: string;
          memo?: string;
          footer?: string;
          confidential?: boolean;
          /**
           * @description A draft can still be changed; a finalized invoice is sent.
           * @enum {string}
           */
          mode?: "draft" | "finalize";
          /** @description Coupons to apply. */
          coupons?: components["schemas"]["CreateInvoiceRequestCoupon"][];
          /** @description The lines of the invoice. */
          invoice_items_attributes?: components["schemas"]["CreateInvoiceRequestInvoiceItemsAttribute"][];
        }
      | unknown
      | unknown;
    CreateInvoiceRequestCoupon: {
      id: string;
      name?: string;
    };
    CreateInvoiceRequestInvoiceItemsAttribute: {
      price?: string;
      product?: string;
      description?: string;
      /** @description How many of the item. */
      quantity: number;
      /** @description Price of one, in pence. */
      unit_amount?: number;
      /** @description Price of one, in pounds. */
      unit_amount_in_pounds?: number;
      create?: boolean;
      stripe_id?: string;
    };
    CreateInvoiceResponse: {
      id?: string | null;
      stripe_id: string;
      status?: string;
      subtotal?: number;
      amount_due?: number;
      customer_id?: string | null;
      patient_record_id?: string | null;
      appointment_id?: string | null;
      created_at?: string;
      updated_at?: string;
    };
    ErrorResponse: {
      /** @example true */
      error: boolean;
      /** @example 400 */
      statusCode: number;
      message: components["schemas"]["ErrorResponseMessageItem"][];
    };
    ErrorResponseMessageItem: {
      /** @example invalid_type */
      code: string;
      /** @example string */
      expected: string;
      /**
       * @example [
       *       "patient_id"
       *     ]
       */
      path: unknown[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateInvoiceRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateInvoiceResponse"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Unprocessable Entity */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Internal Server Error */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
