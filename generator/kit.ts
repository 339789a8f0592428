/** What a template of your own is made of: `specwright/template`. */
export { code, empty, joinCode, typeUse } from "./emit/index.js";
export { comment, docs } from "./emit/index.js";
export { exportedConst, moduleOf } from "./emit/index.js";
export { literal, propertyKey } from "./emit/index.js";
export { globalSymbol, localSymbol, namespaceSymbol, packageSymbol } from "./emit/index.js";
export type {
  Artifact,
  Claimed,
  Code,
  Draft,
  Hole,
  JsonFile,
  LiteralValue,
  Module,
} from "./emit/index.js";
export type { GlobalSymbol, LocalSymbol, PackageSymbol, Sym, TextFile } from "./emit/index.js";
export * from "./ir/index.js";
export { camelCase, kebabCase, pascalCase, toName } from "./naming/index.js";
export type { Name } from "./naming/index.js";
export type { Template, TemplateContext, TemplateName } from "./template.js";
