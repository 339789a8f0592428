// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./list-crossings-x-limit-parameter.js";
export * from "./list-crossings-x-next-parameter.js";
export * from "./operations/cancel-crossing.js";
