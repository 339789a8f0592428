import { define } from "../diagnostic.js";

/** What can be wrong with the words of a command, the config or the inputs. */
export const run = {
  "input/missing": define<{ path: string }>(
    "error",
    ({ path }) => `the input \`${path}\` does not exist`,
    () => "name a file or a folder of endpoint pages",
  ),
  "input/unreadable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `the input \`${path}\` cannot be read: ${reason}`,
    () => "name a file or a folder of endpoint pages in UTF-8",
  ),
  "input/other-encoding": define<{ path: string; encoding: string }>(
    "warning",
    ({ path, encoding }) => `\`${path}\` is encoded in ${encoding}, as its first bytes say`,
    () => "write it in UTF-8, for few tools read anything else",
  ),
  "input/encoding": define<{ path: string }>(
    "error",
    ({ path }) => `\`${path}\` is not UTF-8`,
    () => "save the file as UTF-8, or as UTF-16 with a byte order mark",
  ),
  "input/refused-host": define<{ url: string; host: string }>(
    "error",
    ({ url, host }) => `the input \`${url}\` leads to the host \`${host}\`, which is not allowed`,
    ({ host }) =>
      `allow it with \`--allow-host ${host}\`, or \`allow: { hosts: [${JSON.stringify(host)}] }\` in the config`,
  ),
  "input/refused-address": define<{ url: string; address: string }>(
    "error",
    ({ url, address }) =>
      `the input \`${url}\` leads to \`${address}\`, an address within your network, and is refused`,
    ({ address }) =>
      `if it is meant, allow the address too: \`--allow-host ${address}\`, or \`allow: { hosts: [${JSON.stringify(address)}] }\` in the config`,
  ),
  "input/document-beside-pages": define<{ path: string }>(
    "note",
    ({ path }) => `\`${path}\` is an OpenAPI document among pages and was left out`,
    () => "a document is more exact than pages: name it alone to use it instead",
  ),
  "input/several-specs": define<{ first: string; second: string }>(
    "error",
    ({ first, second }) =>
      `\`${first}\` is an OpenAPI document and \`${second}\` another spec, and they were found in a folder`,
    () => "name each of them to make one API of all, or set `merge: true` in the config",
  ),
  "input/operations-twice": define<{ count: number; name: string; kept: string }>(
    "note",
    ({ count, name, kept }) =>
      `${count} operation${count === 1 ? "" : "s"} of \`${name}\` ${count === 1 ? "is" : "are"} described elsewhere too, so what \`${kept}\` and others before it say of ${count === 1 ? "it" : "them"} is kept`,
    () => "where the descriptions differ, a warning says how",
  ),
  "input/none": define<Record<never, never>>(
    "error",
    () => "there is no input",
    () => "name files or folders on the command line, or `input` in specwright.config.ts",
  ),
  "input/no-pages": define<{ path: string }>(
    "error",
    ({ path }) => `no endpoint page was found in \`${path}\``,
    () => "an endpoint page has an `Endpoint:` line, for example `Endpoint: POST /v1/invoices`",
  ),
  "input/skipped": define<{ count: number; path: string }>(
    "note",
    ({ count, path }) =>
      `${count} file${count === 1 ? "" : "s"} in \`${path}\` ${count === 1 ? "is no endpoint page and was" : "are no endpoint pages and were"} left out`,
    () => "only Markdown and text files with an `Endpoint:` line are read",
  ),
  "config/missing": define<{ path: string }>(
    "error",
    ({ path }) => `the config \`${path}\` does not exist`,
    () => "write one with `export default defineConfig({ … })`, or leave `--config` out",
  ),
  "config/unloadable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `the config \`${path}\` cannot be loaded: ${reason}`,
    () => "it is a module whose default export is made by `defineConfig`",
  ),
  "config/unknown-key": define<{ key: string; known: string; guess: string }>(
    "error",
    ({ key }) => `the config has no option \`${key}\``,
    ({ known, guess }) =>
      guess === "" ? `the options are ${known}` : `did you mean \`${guess}\`?`,
  ),
  "config/bad-value": define<{ key: string; wanted: string; got: string }>(
    "error",
    ({ key, wanted, got }) => `the option \`${key}\` wants ${wanted} and has ${got}`,
    () => "see docs/config.md for every option and its values",
  ),
  "config/no-job": define<{ name: string; known: string; guess: string }>(
    "error",
    ({ name }) => `the config has no job \`${name}\``,
    ({ known, guess }) =>
      guess !== ""
        ? `did you mean \`${guess}\`?`
        : known === ""
          ? "leave `--job` out"
          : `the jobs are ${known}`,
  ),
  "config/several-jobs": define<{ known: string }>(
    "error",
    () => "this command does one job, and the config has several",
    ({ known }) => `name one of ${known} with \`--job\``,
  ),
  "config/outputs-overlap": define<{ first: string; second: string; out: string }>(
    "error",
    ({ first, second, out }) =>
      `the output folders of the jobs \`${first}\` and \`${second}\` lie within each other, at \`${out}\``,
    () => "give each job an `out` of its own",
  ),
  "config/no-variable": define<{ name: string }>(
    "error",
    ({ name }) =>
      `the environment has no variable \`${name}\`, which \`headers\` in the config asks for`,
    () => "set it, or take it out of the config",
  ),
  "template/unloadable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `the template \`${path}\` cannot be loaded: ${reason}`,
    () => "it is a path that starts with a dot, or the name of a package that is installed",
  ),
  "template/invalid": define<{ path: string }>(
    "error",
    ({ path }) => `\`${path}\` has no template as its default export`,
    () =>
      "a template is an object with a `name` of its own in lower case, a list `requires`, and a function `draft`",
  ),
  "template/failed": define<{ name: string; reason: string }>(
    "error",
    ({ name, reason }) => `the template \`${name}\` failed: ${reason}`,
    () => "it is your own code: mend it, or leave it out with `--only`",
  ),
  "template/none": define<{ known: string }>(
    "error",
    () => "no template is chosen, so there is nothing to make",
    ({ known }) => `name some of ${known} with \`--only\`, or leave it out for all of them`,
  ),
  "template/unknown": define<{ name: string; known: string; guess: string }>(
    "error",
    ({ name }) => `there is no template \`${name}\``,
    ({ known, guess }) =>
      guess === "" ? `the templates are ${known}` : `did you mean \`${guess}\`?`,
  ),
};
