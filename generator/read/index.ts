export { readInputs } from "./inputs.js";
export type { Input } from "./inputs.js";
