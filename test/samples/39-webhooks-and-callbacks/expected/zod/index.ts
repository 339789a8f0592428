// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./watch.js";
export * from "./move.js";
export * from "./depot-closed-request.js";
export * from "./operations/create-watch.js";
export * from "./operations/create-watch-moved.js";
export * from "./operations/parcel-arrived.js";
export * from "./operations/depot-closed.js";
