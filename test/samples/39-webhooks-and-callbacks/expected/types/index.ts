// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./watch.js";
export * from "./move.js";
export * from "./depot-closed-request.js";
export * from "./operations/parcel-arrived.js";
