// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./ticket.js";
export * from "./scan-ticket-request.js";
export * from "./operations/list-tickets.js";
export * from "./operations/sell-ticket.js";
export * from "./operations/scan-ticket.js";
