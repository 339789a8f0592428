// The command line with everything that the generator makes itself: of the `openapi` artifact the document alone,
// without the types that openapi-typescript makes of it. Those are timed apart.
import { builtIn } from "../../dist/generator/built-in.js";
import { tuneEngine } from "../../dist/generator/cli/engine.js";
import { run } from "../../dist/generator/cli/program.js";
import { openapiDocument } from "../../dist/templates/openapi/document.js";
import { documentFile } from "../../dist/templates/openapi/index.js";

const own = (template) =>
  template.name === "openapi"
    ? {
        ...template,
        draft: (api, { kept }) => [documentFile(openapiDocument(api, undefined, kept))],
      }
    : template;

tuneEngine();
process.exitCode = await run(process.argv, {
  cwd: process.cwd(),
  templates: { ...builtIn, all: builtIn.all.map(own) },
  streams: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: false,
  },
});
