export { judgePattern } from "./judge.js";
export type { Judgement } from "./judge.js";
