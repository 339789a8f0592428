export { applyIndexPages } from "./apply/apply.js";
export type {
  IndexLink,
  IndexOperation,
  IndexPage,
  IndexScheme,
  IndexServer,
  IndexTag,
  IndexVariable,
  SchemeType,
} from "./document.js";
export { operationPages } from "./read/extent.js";
export { isIndexPage } from "./read/recognise.js";
export { readIndexPage } from "./read/read-index.js";
