export { accepts } from "./accepts.js";
export { equal } from "./equal.js";
export { compiled, finds } from "./pattern.js";
