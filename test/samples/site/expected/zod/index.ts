// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./borrow-seeds-request.js";
export * from "./borrow-seeds-response.js";
export * from "./list-packets-response.js";
export * from "./list-packets-response-packet.js";
export * from "./operations/borrow-seeds.js";
export * from "./operations/list-packets.js";
