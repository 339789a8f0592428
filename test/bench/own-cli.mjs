// The command line of without-paths.mjs, joined as the published one is.
import { join } from "node:path";
import { bundle } from "../../scripts/bundle.mjs";
import { cache, root } from "./documents.mjs";

const name = "without-paths";
const outdir = join(cache, "cli");

await bundle(join(root, `test/bench/${name}.mjs`), outdir, name);

export const ownCli = join(outdir, `${name}.js`);
