// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./state.js";
export * from "./size.js";
export * from "./parcel.js";
export * from "./tracked.js";
export * from "./depot.js";
export * from "./lorry.js";
export * from "./operations/put-parcel.js";
