export type { OpenApiDocument, OpenApiVersion } from "./document.js";
export { KeptLowering } from "./kept/kept-lowering.js";
export type { Library, SpecDocument } from "./library.js";
export { lowerOpenApi } from "./lower/lower-openapi.js";
export { loadLibrary } from "./read/load-library.js";
export type { Loading } from "./read/load-library.js";
export { asOpenApi, isOpenApi, readOpenApi } from "./read/read-openapi.js";
export { schemaReadings } from "./lower/schemas.js";
export type { SchemaReading } from "./lower/schemas.js";
