// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./paper.js";
export * from "./search-papers-request.js";
export * from "./search-papers-response.js";
export * from "./read-paper-place-parameter.js";
export * from "./operations/search-papers.js";
export * from "./operations/list-papers.js";
export * from "./operations/copy-papers.js";
export * from "./operations/read-paper.js";
