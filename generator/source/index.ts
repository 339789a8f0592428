export { codeFrame } from "./frame.js";
export { lineStarts, originOf, positionAt, spanning } from "./source.js";
export type { Origin, Position, Source } from "./source.js";
