// What a change costs while `watch` runs, beside a run that begins with nothing.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, github, plain } from "./documents.mjs";
import { inFolder, inTurn, median } from "./measure.mjs";
import { ownCli } from "./own-cli.mjs";

/** Waits for a line of a process. @returns the line; fails where the process ends or takes longer than ten minutes */
function lineOf(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(
      () => reject(new Error(`no ${pattern}: ${text.slice(-300)}`)),
      600_000,
    );
    const hear = (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found !== null) end(() => resolve(found[0]));
    };
    const gone = () => end(() => reject(new Error(`watch ended: ${text.slice(-300)}`)));
    const end = (tell) => {
      clearTimeout(timer);
      child.stderr.off("data", hear);
      child.off("exit", gone);
      tell();
    };
    child.stderr.on("data", hear);
    child.on("exit", gone);
  });
}

/** The document with another summary of one operation. */
function changed(text, index) {
  const document = JSON.parse(text);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const operation = operations[(index * 97) % operations.length];
  operation.summary = `${operation.summary}, change ${index}`;
  return JSON.stringify(document, undefined, 2);
}

/** Seconds from each change to the line that says that its output is written. */
async function changes(child, input, rounds) {
  await lineOf(child, /^watching$/mu);
  const times = [];
  for (let index = 1; index <= rounds; index += 1) {
    const text = changed(readFileSync(input, "utf8"), index);
    const done = lineOf(child, /^.*(?:created|updated|unchanged|failed).* in \d+ ms/mu);
    const start = performance.now();
    writeFileSync(input, text);
    const line = await done;
    if (!/[1-9]\d* updated/u.test(line)) throw new Error(`nothing was made anew: ${line}`);
    times.push((performance.now() - start) / 1000);
  }
  return times;
}

/** What changes take while a command line watches, and what it takes without that. */
async function watching(program, cold, input, out, rounds) {
  const words = [program, "watch", input, "--out", out, ...plain()];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.setEncoding("utf8");
  try {
    // The first changes are made by code that is not compiled yet.
    const times = await changes(child, input, rounds + 3);
    const shown = times.map((time) => time.toFixed(1)).join(", ");
    return { ratio: median(times) / cold, note: `${cold.toFixed(1)} s cold, ${shown} s` };
  } finally {
    child.kill();
  }
}

export const partWatch = ({ rounds }) =>
  inFolder(async (folder) => {
    const input = join(folder, "github.json");
    writeFileSync(input, changed(readFileSync(github, "utf8"), 0));
    const generate = (name, program) => (round) => ({
      args: [program, "generate", input, "--out", join(folder, `${name}-${round}`), ...plain()],
    });
    const cold = inTurn({ own: generate("own", ownCli), all: generate("all", cli) }, rounds);
    const own = await watching(ownCli, cold.own.wall, input, join(folder, "own"), rounds);
    const all = await watching(cli, cold.all.wall, input, join(folder, "all"), rounds);
    return {
      notes: [
        `One operation after another changed: ${own.note}. With openapi-typescript's types: ${all.note}.`,
      ],
      figures: { watch: own.ratio, watchPaths: all.ratio },
    };
  });
