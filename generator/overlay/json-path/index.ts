export { parsePath } from "./parse.js";
export type { PathProblem, Query } from "./path.js";
export { find } from "./query.js";
export type { Found } from "./query.js";
