export type {
  FieldFacts,
  FileFacts,
  HeadingFacts,
  OperationFacts,
  SectionFacts,
} from "./fact-types.js";
export { fileFacts, operationFacts } from "./facts.js";
