// Commands run in turn, so that what else the machine does falls on all of them alike.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./documents.mjs";

const report = pathToFileURL(join(root, "test/bench/report-memory.mjs")).href;

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)];

/** Highest memory of the Node processes of a command, in bytes; undefined where none told. */
function memoryOf(folder) {
  const told = readdirSync(folder).map((file) => Number(readFileSync(join(folder, file), "utf8")));
  return told.length === 0 ? undefined : Math.max(...told);
}

/**
 * Runs a command once. CPU is that of all its processes, by the shell's own clock.
 * @returns seconds of CPU and of wall time, bytes of memory, what was printed, the exit code
 */
export function runOnce({ args, cwd = root, env = {}, accept = [0] }) {
  const told = mkdtempSync(join(tmpdir(), "specwright-memory-"));
  try {
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-c", 'TIMEFORMAT="@@%U %S %R"; time "$@"', "bash", process.execPath, ...args],
      {
        cwd,
        encoding: "utf8",
        maxBuffer: 1 << 30,
        env: {
          ...process.env,
          NODE_OPTIONS: `--import ${report}`,
          BENCH_MEMORY: told,
          ...env,
        },
      },
    );
    if (!accept.includes(status)) throw new Error(`${args.join(" ")}: ${stderr.slice(-800)}`);
    const [user = 0, system = 0, wall = 0] = (/@@(.*)\s*$/u.exec(stderr)?.[1] ?? "")
      .split(" ")
      .map(Number);
    return { cpu: user + system, wall, memory: memoryOf(told), stdout, status };
  } finally {
    rmSync(told, { recursive: true, force: true });
  }
}

/**
 * A B A B …: each command once a round, medians over the rounds.
 * @param commands by name what to run; a function gets the number of the round. What fails has `failed` for its figures.
 */
export function inTurn(commands, rounds) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const failed = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      if (failed[name] !== undefined) continue;
      try {
        console.error(`  ${name} (${round + 1} of ${rounds})`);
        runs[name].push(runOnce(typeof command === "function" ? command(round) : command));
      } catch (error) {
        failed[name] = String(error.message).split("\n").slice(0, 6).join(" ").slice(0, 300);
        console.error(`    failed: ${failed[name]}`);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      failed[name] === undefined
        ? {
            cpu: median(list.map(({ cpu }) => cpu)),
            wall: median(list.map(({ wall }) => wall)),
            memory: median(list.map(({ memory = 0 }) => memory)),
            stdout: list.at(-1).stdout,
          }
        : { failed: failed[name] },
    ]),
  );
}

/** A folder for outputs, gone when the work is done. */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "specwright-bench-"));
  const end = () => existsSync(folder) && rmSync(folder, { recursive: true, force: true });
  return Promise.resolve(work(folder)).finally(end);
}
