export { readFiles, readInputs } from "./inputs.js";
export type { Input } from "./inputs.js";
export { documentOf, originIn, readJsonDocument, withinBounds } from "./json-document.js";
export type { JsonDocument } from "./json-document.js";
export { isArray, isObject, kindOf, own } from "./json-value.js";
