// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./thing.js";
export * from "./expression.js";
export * from "./parent.js";
export * from "./child.js";
