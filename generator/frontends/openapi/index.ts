export type { OpenApiDocument, OpenApiVersion } from "./document.js";
export { lowerOpenApi } from "./lower/lower-openapi.js";
export { asOpenApi, isOpenApi, readOpenApi } from "./read/read-openapi.js";
export { schemaReadings } from "./lower/schemas.js";
export type { SchemaReading } from "./lower/schemas.js";
