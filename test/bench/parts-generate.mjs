// What it takes to generate: beside peers, on small and large documents, and when nothing changed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, github, githubTimesTen, page, petstore, plain } from "./documents.mjs";
import { inFolder, inTurn } from "./measure.mjs";
import { ownCli } from "./own-cli.mjs";
import { peers } from "./peers.mjs";

/** Commands write into a folder of their own for each round. */
const into = (folder, name) => (round) => {
  const out = join(folder, `${name}-${round}`);
  mkdirSync(out, { recursive: true });
  return out;
};

const own = (folder, input, name, program = ownCli) => {
  const out = into(folder, name);
  return (round) => ({ args: [program, "generate", input, "--out", out(round), ...plain()] });
};

const peer = (folder, input, name) => {
  const out = into(folder, name);
  return (round) => ({ args: peers[name].args(input, out(round)), cwd: folder });
};

/** One to the other by a measure; the words of whichever failed. */
function ratio(one, other, measure) {
  if (one === undefined || other === undefined) return "left out";
  if (one.failed !== undefined) return `failed: ${one.failed}`;
  if (other.failed !== undefined) return "the peer failed";
  return one[measure] / other[measure];
}

const told = (measured) =>
  Object.entries(measured).map(([name, { cpu, memory, failed }]) =>
    failed === undefined
      ? `${name}: ${cpu.toFixed(1)} CPU s, ${(memory / 1e6).toFixed(0)} MB.`
      : `${name} failed: ${failed}.`,
  );

export const partGithub = ({ rounds, chosen }) =>
  inFolder((folder) => {
    const commands = {
      everything: own(folder, github, "own"),
      "with paths types": own(folder, github, "own-paths", cli),
      ...Object.fromEntries(chosen.map((name) => [name, peer(folder, github, name)])),
    };
    const measured = inTurn(commands, rounds);
    const { everything, "hey-api": hey, "openapi-typescript": types } = measured;
    return {
      notes: told(measured),
      figures: {
        githubCpu: ratio(everything, types, "cpu"),
        githubWall: ratio(everything, types, "wall"),
        githubHeyCpu: ratio(everything, hey, "cpu"),
        githubHeyWall: ratio(everything, hey, "wall"),
        githubMemory: ratio(everything, hey, "memory"),
        githubPaths: ratio(measured["with paths types"], everything, "cpu"),
        githubOrval: ratio(everything, measured.orval, "cpu"),
        githubSwagger: ratio(everything, measured["swagger-typescript-api"], "cpu"),
        githubKubb: ratio(everything, measured.kubb, "cpu"),
      },
    };
  });

export const partPage = ({ rounds, chosen }) =>
  inFolder((folder) => {
    const some = chosen.filter((name) => name !== "openapi-typescript");
    const measured = inTurn(
      {
        "Create Invoice": own(folder, page, "page"),
        Petstore: own(folder, petstore, "petstore"),
        ...Object.fromEntries(some.map((name) => [name, peer(folder, petstore, name)])),
      },
      rounds,
    );
    const { "Create Invoice": invoice, Petstore: pets, "hey-api": hey } = measured;
    return {
      notes: told(measured),
      figures: {
        page: ratio(invoice, hey, "cpu"),
        pageWall: ratio(invoice, hey, "wall"),
        petstore: ratio(pets, hey, "cpu"),
        petstoreOrval: ratio(pets, measured.orval, "cpu"),
        petstoreSwagger: ratio(pets, measured["swagger-typescript-api"], "cpu"),
        petstoreKubb: ratio(pets, measured.kubb, "cpu"),
      },
    };
  });

const hashing = (path) => ({
  args: [
    "-e",
    `require("node:crypto").createHash("sha256").update(require("node:fs").readFileSync(${JSON.stringify(path)})).digest("hex")`,
  ],
});

export const partUnchanged = ({ rounds }) =>
  inFolder((folder) => {
    const again = (input, name) => ({
      args: [cli, "generate", input, "--out", join(folder, name)],
    });
    const first = { page: again(page, "page"), github: again(github, "github") };
    inTurn(first, 1);
    const measured = inTurn(
      {
        "the page": first.page,
        "hashing the page": hashing(page),
        GitHub: first.github,
        "hashing GitHub": hashing(github),
      },
      rounds,
    );
    const list = join(folder, "loaded.txt");
    writeFileSync(list, "");
    const recorder = new URL("record-modules.mjs", import.meta.url).href;
    inTurn(
      {
        modules: {
          ...first.page,
          env: { NODE_OPTIONS: `--import ${recorder}`, BENCH_MODULES: list },
        },
      },
      1,
    );
    const loaded = readFileSync(list, "utf8").split("\n");
    return {
      notes: told(measured),
      figures: {
        unchanged: ratio(measured["the page"], measured["hashing the page"], "cpu"),
        unchangedGithub: ratio(measured.GitHub, measured["hashing GitHub"], "cpu"),
        unchangedMorph: loaded.filter((url) => url.includes("/node_modules/ts-morph/")).length,
      },
    };
  });

export const partScale = ({ rounds }) =>
  inFolder((folder) => {
    const ten = githubTimesTen();
    const measured = inTurn(
      { GitHub: own(folder, github, "one"), "10 x GitHub": own(folder, ten, "ten") },
      rounds,
    );
    const { GitHub: one, "10 x GitHub": many } = measured;
    return {
      notes: told(measured),
      figures: {
        scaleCpu: ratio(many, one, "cpu"),
        scaleWall: ratio(many, one, "wall"),
        scaleMemory: many.failed === undefined ? many.memory / 1e9 : `failed: ${many.failed}`,
      },
    };
  });
