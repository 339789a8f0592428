// The command line with everything that the generator makes itself: of the `openapi` artifact the document alone,
// without the types that openapi-typescript makes of it. Those are timed apart.
import { placeOf } from "../../dist/generator/cli/place-of.js";
import { run } from "../../dist/generator/cli/program.js";
import { stubTemplate, templates } from "../../dist/templates/index.js";
import { openapiDocument } from "../../dist/templates/openapi/document.js";
import { withExtensions } from "../../dist/templates/openapi/extension.js";
import { documentFile } from "../../dist/templates/openapi/index.js";
import { runtimeFile } from "../../dist/templates/runtime-files.js";

const own = (template) =>
  template.name === "openapi"
    ? { ...template, draft: (api) => [documentFile(openapiDocument(api))] }
    : template;

process.exitCode = await run(process.argv, {
  cwd: process.cwd(),
  templates: {
    all: templates.map(own),
    stubs: stubTemplate,
    exportOpenApi: (api) => openapiDocument(api, withExtensions(placeOf)),
    runtimeFile,
  },
  streams: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
});
