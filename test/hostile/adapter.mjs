// How the harness of ../shared/hostile runs Specwright: the built command line, all templates, nothing allowed, documents read strictly,
// since a spec of which nobody knows who wrote it may not be half right.
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default {
  name: "specwright",
  version: "0.1.0",
  formats: ["openapi", "md"],
  nodeModules: `${root}node_modules`,
  // A run fails unless every case is safe.
  strict: true,
  node: true,
  // Nothing may be written but the output folder.
  allowWrites: [],
  generate: ({ specFile, outDir, run }) =>
    run(process.execPath, [
      `${root}dist/bin/specwright.js`,
      "generate",
      specFile,
      "--out",
      outDir,
      "--strict",
    ]),
};
