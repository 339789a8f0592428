// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./file-map-request.js";
export * from "./file-map-request-legend.js";
export * from "./file-draft-request.js";
