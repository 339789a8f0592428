// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./operations/check-rings.js";
export * from "./operations/list-rings.js";
export * from "./operations/silence.js";
