// What a change costs while `watch` runs, beside a run that begins with nothing.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { github, plain } from "./documents.mjs";
import { inFolder, inTurn, median } from "./measure.mjs";
import { ownCli as cli } from "./own-cli.mjs";

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

export const partWatch = ({ rounds }) =>
  inFolder(async (folder) => {
    const input = join(folder, "github.json");
    writeFileSync(input, changed(readFileSync(github, "utf8"), 0));
    const generate = (round) => ({
      args: [cli, "generate", input, "--out", join(folder, `cold-${round}`), ...plain()],
    });
    const { cold } = inTurn({ cold: generate }, rounds);
    const words = [cli, "watch", input, "--out", join(folder, "out"), ...plain()];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.setEncoding("utf8");
    try {
      // The first changes are made by code that is not compiled yet.
      const times = await changes(child, input, rounds + 3);
      const shown = times.map((time) => time.toFixed(1)).join(", ");
      return {
        notes: [
          `Cold: ${cold.wall.toFixed(1)} s. One operation after another changed: ${shown} s.`,
        ],
        figures: { watch: median(times) / cold.wall },
      };
    } finally {
      child.kill();
    }
  });
