// Every figure that has a target. `ROUNDS` says how often each command is run, `--only a,b` which parts, `--peers a,b`
// which peers (`none` for none), and `--dry` that nothing is kept. What a part found is kept in the cache, so that
// docs/benchmarks.md can be made of runs of parts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "oxfmt";
import { cache, root } from "./documents.mjs";
import { partBundle, partEditor, partTypes } from "./parts-output.mjs";
import { partHttp } from "./parts-http.mjs";
import { partGithub, partPage, partScale, partUnchanged } from "./parts-generate.mjs";
import { partWatch } from "./parts-watch.mjs";
import { partValidate } from "./parts-validate.mjs";
import { installPeers, peers, versions } from "./peers.mjs";
import { render } from "./render.mjs";
import { parts, shown, targets, verdict, wanted } from "./targets.mjs";

const measure = {
  github: partGithub,
  page: partPage,
  unchanged: partUnchanged,
  watch: partWatch,
  scale: partScale,
  types: partTypes,
  editor: partEditor,
  bundle: partBundle,
  validate: partValidate,
  http: partHttp,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, peers: { type: "string" }, dry: { type: "boolean" } },
});
const list = (text, all) => (text === undefined ? all : text.split(","));
const rounds = Number(process.env["ROUNDS"] ?? 3);
const wantedParts = list(values.only, parts);
const unknown = wantedParts.filter((part) => measure[part] === undefined);
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(", ")}; there are ${parts.join(", ")}`);

const [cpu] = cpus();
const machine = [
  `${cpu?.model ?? arch()}, ${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release().split("-")[0]}`,
  `Node ${process.versions.node}`,
  `Peers: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}`,
];

const kept = join(cache, "results.json");
const results = existsSync(kept)
  ? JSON.parse(readFileSync(kept, "utf8"))
  : { figures: {}, runs: {} };
results.machine = machine;

const missing = values.peers === "none" ? "none are wanted" : installPeers();
if (missing !== undefined) console.error(`without peers: ${missing}`);
const chosen = missing === undefined ? list(values.peers, Object.keys(peers)) : [];

for (const part of wantedParts) {
  console.error(part);
  const { notes, figures } = await measure[part]({ rounds, chosen });
  const absent = missing === undefined ? [] : [`Without peers: ${missing}.`];
  results.runs[part] = { rounds, notes: [...absent, ...notes] };
  Object.assign(results.figures, figures);
  if (values.dry !== true) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, JSON.stringify(results, undefined, 2));
  }
  for (const [id, target] of Object.entries(targets)) {
    if (target.part !== part) continue;
    const figure = results.figures[id];
    console.log(
      `${target.what.padEnd(90)} ${shown(target, figure).padStart(10)}  ${wanted(target).padEnd(20)} ${verdict(target, figure)}`,
    );
  }
}

const tried = readFileSync(join(root, "test/bench/tried.md"), "utf8");
// Where the repository lies on this machine is nobody's business, not even in what a peer said when it failed.
const page = render(results, tried)
  .replaceAll(root, "")
  .replaceAll(/[^\s`:|]*specwright-bench-\w+\//gu, "");
const { code } = await format("benchmarks.md", page);
if (values.dry !== true) writeFileSync(join(root, "docs/benchmarks.md"), code);
