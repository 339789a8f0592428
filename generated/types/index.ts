// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./create-invoice-request.js";
export * from "./create-invoice-request-coupon.js";
export * from "./create-invoice-request-invoice-items-attribute.js";
export * from "./create-invoice-response.js";
export * from "./error-response.js";
export * from "./error-response-message-item.js";
