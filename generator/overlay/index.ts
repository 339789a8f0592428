export { applyOverlay, overlayDocument } from "./apply.js";
export type { Action, Change, Overlay } from "./overlay.js";
export { readOverlay } from "./read-overlay.js";
export { overlaySkeleton } from "./skeleton.js";
