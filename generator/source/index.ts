export { codeFrame } from "./frame.js";
export { childPointer, originAt, pointerKeys, pointerText, rootPointer } from "./pointer.js";
export type { Locate, Located, Pointer, Span } from "./pointer.js";
export { lineStarts, originOf, soughtOrigin, positionAt, spanning } from "./source.js";
export type { Origin, Position, Source } from "./source.js";
