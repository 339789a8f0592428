import { define } from "../diagnostic.js";

/** What can stand in the way of a first config. */
export const init = {
  "init/exists": define<{ path: string }>(
    "error",
    ({ path }) => `there is a config already: \`${path}\``,
    () => "change it by hand; `specwright init` never writes over one",
  ),
  "init/no-spec": define<Record<never, never>>(
    "error",
    () => "no spec was found in this folder or below it",
    () => "name one with `--input`: a file or a folder of endpoint pages, or an OpenAPI document",
  ),
  "init/several-specs": define<{ found: string }>(
    "error",
    ({ found }) => `there are several specs: ${found}`,
    () => "name the one that you mean with `--input`; a config may have a job for each",
  ),
  "init/no-package-json": define<Record<never, never>>(
    "warning",
    () => "there is no package.json to add scripts to",
    () => "run `npm init` first, or leave `--scripts` out",
  ),
};
