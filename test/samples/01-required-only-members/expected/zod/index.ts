// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./plant.js";
export * from "./named.js";
export * from "./thing.js";
export * from "./operations/send-thing.js";
