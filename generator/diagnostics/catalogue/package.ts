import { define } from "../diagnostic.js";

/** What can stand in the way of packing the output as an npm package. */
export const packages = {
  "package/none": define<Record<never, never>>(
    "error",
    () => "the config makes no package, so there is nothing to pack",
    () => 'add `package: { name: "…" }` to the config and generate again',
  ),
  "package/no-predecessor": define<{ since: string; reason: string }>(
    "error",
    ({ since, reason }) => `\`${since}\` is no package to compare with: ${reason}`,
    () =>
      "name an archive, the folder of an installed package, or a name as npm takes it; leave `--since` out for the first version",
  ),
  "package/version-low": define<{ version: string; wanted: string; before: string; bump: string }>(
    "warning",
    ({ version, before, bump }) =>
      `the config states the version ${version}, and the changes since ${before} ask for a ${bump} one`,
    ({ wanted }) => `state ${wanted}, or leave \`package.version\` out of the config`,
  ),
  "package/same": define<{ version: string }>(
    "warning",
    ({ version }) => `nothing has changed since ${version}, so there is nothing to publish`,
    () => "publish again when the spec, the options or Specwright itself have changed",
  ),
  "package/no-compiler": define<Record<never, never>>(
    "error",
    () => "there is no TypeScript to compile the package with",
    () => "install `typescript`, version 5.8 or later, in the project",
  ),
  "package/own-compiler": define<{ version: string }>(
    "note",
    ({ version }) =>
      `the project has no TypeScript of its own that is new enough, so ${version}, which came with Specwright, compiled the package`,
    () => "install `typescript`, version 5.8 or later, in the project to use that",
  ),
  "package/unchecked": define<{ peers: string }>(
    "note",
    ({ peers }) =>
      `the package was compiled without a check of its types, because ${peers} cannot be found`,
    () => "install them, or leave the templates that need them out with `only`",
  ),
  "package/does-not-compile": define<{ reason: string }>(
    "error",
    ({ reason }) => `the package does not compile: ${reason}`,
    () => "mend the template that made this file; if it is one of ours, please report it",
  ),
  "package/npm-failed": define<{ reason: string }>(
    "error",
    ({ reason }) => `npm cannot pack the package: ${reason}`,
    () =>
      "npm has to be installed, and `package.name` in the config has to be a name that it accepts",
  ),
};
