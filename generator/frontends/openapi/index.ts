export type { OpenApiDocument, OpenApiVersion } from "./document.js";
export { lowerOpenApi } from "./lower/lower-openapi.js";
export { asOpenApi, isOpenApi, readOpenApi } from "./read/read-openapi.js";
