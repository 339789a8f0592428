// Joins the modules that a command line is made of: Node takes a third of a small run to load some three hundred of them
// one by one. What is loaded only when it is needed stays apart.
import { readFile, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";

/** A module goes on to say where it stood, and what stands beside it. */
const places = (outdir) => ({
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.m?js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const place = JSON.stringify(relative(outdir, path).split(sep).join("/"));
      const contents = text.replaceAll(
        "import.meta.url",
        `new URL(${place}, import.meta.url).href`,
      );
      return { contents, loader: "js", resolveDir: dirname(path) };
    });
  },
});

/**
 * @param entry the module that runs, compiled
 * @param outdir holds nothing else afterwards; the bundle is `name` with the suffix .js in it
 */
export async function bundle(entry, outdir, name) {
  const { metafile } = await build({
    entryPoints: { [name]: entry },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [places(outdir)],
  });
  // What was there before goes last: somebody may be running it.
  const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  for (const file of await readdir(outdir)) if (!made.has(file)) await rm(join(outdir, file));
}
