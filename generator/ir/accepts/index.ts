export { accepts } from "./accepts.js";
export { equal } from "./equal.js";
export { finds } from "./pattern.js";
