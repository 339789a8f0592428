export { compilePattern } from "./compile.js";
export { judgePattern } from "./judge.js";
export type { Judgement } from "./judge.js";
export { patternPolicies, patternUse, shortText } from "./policy.js";
export type { PatternPolicy, PatternUse } from "./policy.js";
