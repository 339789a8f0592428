export type {
  Endpoint,
  EnumFacet,
  Field,
  FrontMatter,
  FrontMatterEntry,
  Located,
  Page,
  PageDocument,
  PageForm,
  PageHeading,
  ParameterSection,
  RequestSection,
  ResponseSection,
  Section,
  SecurityLine,
  TypeAtom,
  VariantField,
} from "./document.js";
export { isEndpointPage, readPages } from "./read/read-pages.js";
export { lowerPages } from "./lower/lower-pages.js";
