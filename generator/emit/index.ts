export { Code, code, empty, joinCode, named, sameCode, typeUse } from "./code.js";
export type { Claimed, Hole } from "./code.js";
export { comment, docs } from "./comment.js";
export { declaredName, exportedConst, moduleOf, userModule } from "./draft.js";
export type { Artifact, Draft, Drafted, JsonFile, Module, Sweep, TextFile } from "./draft.js";
export { link, specifierOf, usedModules } from "./link.js";
export type { LinkedModule } from "./link.js";
export { Kept } from "./kept.js";
export type { KnownFiles } from "./known-files.js";
export { literal, propertyKey } from "./literal.js";
export type { LiteralValue } from "./literal.js";
export {
  globalSymbol,
  localNamespace,
  localSymbol,
  namespaceSymbol,
  packageSymbol,
  symbolKey,
} from "./symbol.js";
export type { GlobalSymbol, LocalSymbol, PackageSymbol, Sym } from "./symbol.js";
export { formatNames, loadFormatter } from "./format.js";
export type { FormatName } from "./format.js";
export { manifestFile, manifestPath, parseManifest, sha256 } from "./manifest.js";
export type { Manifest, Ownership } from "./manifest.js";
export { planWrite, readOwnership } from "./plan.js";
export type { Change, Plan } from "./plan.js";
export { renderArtifacts } from "./render.js";
export { createStubs, orphanStubs } from "./stubs.js";
export type { Stub } from "./stubs.js";
export { applyPlan, mendOutput, withOutput } from "./write/index.js";
export type { WriteOptions } from "./write/index.js";
