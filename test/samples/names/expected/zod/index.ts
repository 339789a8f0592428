// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./update-odd-request.js";
export * from "./update-odd-request-error.js";
export * from "./post-odd-request.js";
export * from "./post-odd-request-urn-example20-group.js";
export * from "./post-odd-request-error.js";
export * from "./post-odd-response.js";
export * from "./operations/update-odd.js";
export * from "./operations/post-odd.js";
