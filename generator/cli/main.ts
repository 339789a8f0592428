#!/usr/bin/env node
import { stubTemplate, templates } from "../../templates/index.js";
import { openapiDocument } from "../../templates/openapi/document.js";
import { withExtensions } from "../../templates/openapi/extension.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { placeOf } from "./place-of.js";
import { run } from "./program.js";

/** The composition root: the only place that knows both the generator and the templates. */
process.exitCode = await run(process.argv, {
  cwd: process.cwd(),
  templates: {
    all: templates,
    stubs: stubTemplate,
    exportOpenApi: (api) => openapiDocument(api, withExtensions(placeOf)),
    runtimeFile,
  },
  streams: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
});
