import type { TextFile } from "../emit/index.js";
import type { Api } from "../ir/index.js";
import type { TemplateName } from "../template.js";
import type { PackageOptions } from "./options.js";
import { packageJson } from "./package-json.js";
import { readme } from "./readme.js";
import { tsconfigJson } from "./tsconfig-json.js";

export type { PackageOptions } from "./options.js";
export { packageJson, peersOf } from "./package-json.js";
export { compilerOptions, unpackaged } from "./tsconfig-json.js";

/** The files that make an npm package of the output. */
export function packageFiles(
  api: Api,
  options: PackageOptions,
  templates: ReadonlySet<TemplateName>,
): readonly TextFile[] {
  return [
    { kind: "text", path: "package.json", text: packageJson(options, templates) },
    { kind: "text", path: "tsconfig.json", text: tsconfigJson() },
    { kind: "text", path: "README.md", text: readme(api, options, templates) },
  ];
}
