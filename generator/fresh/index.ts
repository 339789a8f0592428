export { buildOf } from "./build.js";
export { codeFiles } from "./code-files.js";
export { begin, record } from "./record.js";
export type { Beginning, Done } from "./record.js";
export { optionsHash, stampPath } from "./stamp.js";
export type { Stamp } from "./stamp.js";
export { freshStamp } from "./verify.js";
