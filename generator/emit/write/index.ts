export { applyPlan } from "./apply.js";
export type { WriteOptions } from "./apply.js";
export { mendOutput, withOutput } from "./session.js";
