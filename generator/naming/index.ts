export { camelCase, kebabCase, pascalCase, words } from "./casing.js";
export { fileName, fileNames } from "./file-name.js";
export { isName, toName } from "./name.js";
export type { Name } from "./name.js";
export { createScope, foldFileName } from "./scope.js";
export type { Scope } from "./scope.js";
export { singular } from "./singular.js";
