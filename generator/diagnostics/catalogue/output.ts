import { define } from "../diagnostic.js";

/** What can stand in the way of writing the output. */
export const output = {
  "output/edited": define<{ path: string }>(
    "error",
    ({ path }) => `the generated file \`${path}\` was changed by hand since it was written`,
    () => "move the change to a file of your own, or write over it with `--force`",
  ),
  "output/foreign": define<{ path: string }>(
    "error",
    ({ path }) => `\`${path}\` exists and was not written by Specwright`,
    () => "choose another output folder, or write over it with `--force`",
  ),
  "output/duplicate": define<{ path: string }>(
    "error",
    ({ path }) => `two artifacts want to write \`${path}\``,
    () => "leave one of the templates out with `--only`",
  ),
  "output/escapes": define<{ path: string }>(
    "error",
    ({ path }) => `the artifact path \`${path}\` leads out of the output folder`,
    () => "this is a fault of the template that made it",
  ),
  "output/unparsable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `the generated file \`${path}\` does not parse: ${reason}`,
    () => "this is a fault of the template that made it",
  ),
  "output/unwritable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `\`${path}\` cannot be written: ${reason}`,
    () => "nothing was changed; free the folder or choose another one with `--out`",
  ),
  "output/not-removable": define<{ path: string }>(
    "error",
    ({ path }) => `\`${path}\` holds more than an output, so it is not cleaned`,
    () => "name the output folder with `--out`; it may not be the working directory, or above it",
  ),
  "output/locked": define<{ path: string; lock: string }>(
    "error",
    ({ path, lock }) =>
      `another run has been writing \`${path}\` for minutes; it holds \`${lock}\``,
    () => "wait for it; if no Specwright runs anywhere, delete that file",
  ),
  "output/stubs-unwritable": define<{ path: string; reason: string }>(
    "error",
    ({ path, reason }) => `a handler stub cannot be created in \`${path}\`: ${reason}`,
    () => "the output itself was written; free the folder and run again",
  ),
  "output/stubs-overlap": define<{ out: string; stubs: string }>(
    "error",
    ({ out, stubs }) =>
      `the stubs folder \`${stubs}\` and the output folder \`${out}\` lie within each other`,
    () => "generated files are overwritten and stubs are yours: give them folders apart",
  ),
  "output/orphan-stub": define<{ path: string }>(
    "warning",
    ({ path }) => `the handler \`${path}\` answers an operation that the spec no longer has`,
    () =>
      "delete it, or rename it after the operation that took its place; Specwright never touches it",
  ),
};
