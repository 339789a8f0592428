// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./replace-shape-request.js";
export * from "./replace-shape-request-either.js";
export * from "./replace-shape-request-maybe.js";
export * from "./point.js";
export * from "./point-label.js";
export * from "./replace-shape-response.js";
export * from "./operations/replace-shape.js";
