// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./secret.js";
export * from "./person.js";
export * from "./person-request.js";
export * from "./thing.js";
export * from "./thing-request.js";
export * from "./label.js";
