// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { CreateInvoiceRequestCoupon } from "../types/create-invoice-request-coupon.js";
import type { CreateInvoiceRequestInvoiceItemsAttribute } from "../types/create-invoice-request-invoice-items-attribute.js";
import type { CreateInvoiceRequest } from "../types/create-invoice-request.js";
import type { CreateInvoiceResponse } from "../types/create-invoice-response.js";
import type { ErrorResponseMessageItem } from "../types/error-response-message-item.js";
import type { ErrorResponse } from "../types/error-response.js";
import type { CreateInvoiceRequestCouponSchema } from "./create-invoice-request-coupon.js";
import type { CreateInvoiceRequestInvoiceItemsAttributeSchema } from "./create-invoice-request-invoice-items-attribute.js";
import type { CreateInvoiceRequestSchema } from "./create-invoice-request.js";
import type { CreateInvoiceResponseSchema } from "./create-invoice-response.js";
import type { ErrorResponseMessageItemSchema } from "./error-response-message-item.js";
import type { ErrorResponseSchema } from "./error-response.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof CreateInvoiceRequestSchema>, CreateInvoiceRequest>>,
  Proven<Equal<z.output<typeof CreateInvoiceRequestCouponSchema>, CreateInvoiceRequestCoupon>>,
  Proven<
    Equal<
      z.output<typeof CreateInvoiceRequestInvoiceItemsAttributeSchema>,
      CreateInvoiceRequestInvoiceItemsAttribute
    >
  >,
  Proven<Equal<z.output<typeof CreateInvoiceResponseSchema>, CreateInvoiceResponse>>,
  Proven<Equal<z.output<typeof ErrorResponseSchema>, ErrorResponse>>,
  Proven<Equal<z.output<typeof ErrorResponseMessageItemSchema>, ErrorResponseMessageItem>>,
];
