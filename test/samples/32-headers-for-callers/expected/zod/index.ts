// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./list-crossings-x-limit-parameter.js";
export * from "./list-crossings-x-next-parameter.js";
export * from "./operations/list-crossings.js";
export * from "./operations/cancel-crossing.js";
export * from "./operations/sound-horn.js";
