#!/usr/bin/env node
import { runQuick } from "./quick.js";
import type { ExitCode } from "./exit.js";
import type { Streams } from "./told.js";

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stderr.isTTY && process.stderr.hasColors(),
};

/** The composition root: the only place that knows both the generator and the templates, and loads them when it must. */
async function runAll(): Promise<ExitCode> {
  const [program, all, document, extension, runtime, place] = await Promise.all([
    import("./program.js"),
    import("../../templates/index.js"),
    import("../../templates/openapi/document.js"),
    import("../../templates/openapi/extension.js"),
    import("../../templates/runtime-files.js"),
    import("./place-of.js"),
  ]);
  const extend = extension.withExtensions(place.placeOf);
  return program.runWithStamp(process.argv, {
    cwd: process.cwd(),
    templates: {
      all: all.templates,
      stubs: all.stubTemplate,
      exportOpenApi: (api) => document.openapiDocument(api, extend),
      runtimeFile: runtime.runtimeFile,
    },
    streams,
  });
}

const quick = await runQuick(process.argv.slice(2), process.cwd(), streams);
process.exitCode = quick ?? (await runAll());
