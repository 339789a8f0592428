// Mutates pages and documents and looks what the generator makes of them.
//   npm run fuzz -- 10m            for ten minutes
//   npm run fuzz -- 500 --seed 7   five hundred executions
//   npm run fuzz -- --only 1234 --seed 7   one of them again, kept as a file
// Words: --seed N, --no-corpus, --check N (type-check one in N of those that are accepted), --command N (through the command line one in N).
import { fork, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { mutateStructure, mutateText } from "./mutate.mjs";
import { Random } from "./random.mjs";
import { loadSeeds } from "./seeds.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const words = process.argv.slice(2);
const option = (name, usual) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? usual : Number(words[at + 1]);
};
const amount = /^(\d+)(m|s|h)?$/u.exec(words[0] ?? "2m");
const units = { s: 1_000, m: 60_000, h: 3_600_000 };
const only = option("only", undefined);
const deadline =
  amount?.[2] === undefined ? Infinity : Date.now() + Number(amount[1]) * units[amount[2]];
const most = only === undefined && amount?.[2] === undefined ? Number(amount?.[1] ?? 1) : Infinity;
const seed = option("seed", 1);
const checkEvery = option("check", 20);
const commandEvery = option("command", 150);
const longest = 10_000;
const mostMemory = 1_024;

const seeds = loadSeeds(!words.includes("--no-corpus"));
const pages = seeds.filter(({ extension }) => extension === ".md");
const documents = seeds.filter(({ document }) => document !== undefined);
const findings = join(root, ".cache/fuzz-findings");
const folder = mkdtempSync(join(tmpdir(), "specwright-fuzz-"));

/** The input of an execution depends on the seed and its number alone. */
function inputOf(index) {
  const random = new Random(seed * 1_000_003 + index);
  for (let warm = 0; warm < 4; warm += 1) random.next();
  if (random.chance(0.45)) {
    const text = mutateText(random.pick(pages).text, random, random.pick(pages).text);
    return { file: "input.md", text };
  }
  const chosen = random.pick(documents);
  if (random.chance(0.2))
    return {
      file: `input${chosen.extension}`,
      text: mutateText(chosen.text, random, random.pick(seeds).text),
    };
  const changed = mutateStructure(chosen.document, random, random.pick(documents).document);
  if (random.chance(0.7))
    return { file: "input.json", text: JSON.stringify(changed, undefined, 1) };
  try {
    return { file: "input.yaml", text: stringify(changed, { aliasDuplicateObjects: false }) };
  } catch {
    return { file: "input.json", text: JSON.stringify(changed) };
  }
}

let worker;
function start() {
  worker = fork(fileURLToPath(new URL("execute.mjs", import.meta.url)), {
    execArgv: ["--max-old-space-size=900"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  worker.stderr.resume();
}

/** The time of the processor that a process has taken, in milliseconds; that of the clock where the system does not tell. */
function processorTime(pid, since) {
  try {
    // Behind the name of the program, which may hold spaces and brackets; ticks are hundredths of a second.
    const [, fields = ""] = /^.*\) (.*)$/su.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    const [user, system] = fields.split(" ").slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return Date.now() - since;
  }
}

/** What an execution ends with; the process is killed when it takes too long, however busy the machine is. */
function execute(task) {
  if (worker === undefined || worker.exitCode !== null || worker.killed) start();
  return new Promise((resolve) => {
    const current = worker;
    const finish = (done) => {
      clearInterval(timer);
      current.removeAllListeners("message");
      current.removeAllListeners("exit");
      resolve(done);
    };
    const limit = longest * 12;
    const started = Date.now();
    const before = processorTime(current.pid, started);
    const timer = setInterval(() => {
      if (processorTime(current.pid, started) - before < limit) return;
      current.kill("SIGKILL");
      worker = undefined;
      finish({ ok: false, problems: [`no end after ${limit} ms`], memory: 0 });
    }, 1_000);
    current.once("message", finish);
    current.once("exit", (code, signal) => {
      worker = undefined;
      finish({
        ok: false,
        problems: [`the process ended (${code ?? signal}): out of memory?`],
        memory: 0,
      });
    });
    current.send(task);
  });
}

/** The same through the command line: only 0 and 2 can come of an empty folder, and no stack trace. */
function command(file) {
  const cli = join(root, "dist/bin/specwright.js");
  rmSync(join(folder, "out"), { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, [cli, "generate", file, "--out", "out"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  if (status === 0 || status === 2) return [];
  return [`the command ended with ${status}: ${stderr.slice(0, 1_000)}`];
}

/** The line of a stack that is ours tells findings apart. */
const keyOf = (problem) => {
  const line = problem.split("\n").find((text) => /dist\/|node_modules/u.test(text)) ?? "";
  return `${problem
    .split("\n")[0]
    .replaceAll(/\d+|`[^`]*`|'[^']*'|"[^"]*"/gu, "_")
    .slice(0, 160)} ${line.trim()}`;
};

const kinds = new Map();
function keep(index, { file, text }, problem) {
  const key = keyOf(problem);
  const known = kinds.get(key);
  kinds.set(key, {
    count: (known?.count ?? 0) + 1,
    index: known?.index ?? index,
    problem: known?.problem ?? problem,
  });
  if (known !== undefined) return;
  mkdirSync(findings, { recursive: true });
  writeFileSync(join(findings, `${seed}-${index}-${file}`), text);
  writeFileSync(join(findings, `${seed}-${index}.txt`), problem);
  console.log(`finding at ${index} (${file}): ${problem.slice(0, 600)}`);
}

console.log(`seed ${seed}, ${pages.length} pages, ${documents.length} documents`);
const started = Date.now();
let executions = 0;
let accepted = 0;
let checked = 0;
let memory = 0;
let slowest = 0;
let quiet = Date.now();
let unchecked = 0;
for (
  let index = only ?? 0;
  executions < (only === undefined ? most : 1) && Date.now() < deadline;
  index += 1
) {
  const input = inputOf(index);
  if (only !== undefined) console.log(input.text.slice(0, 5_000));
  writeFileSync(join(folder, input.file), input.text);
  const check = unchecked >= checkEvery || only !== undefined;
  const done = await execute({ folder, file: input.file, check });
  // Milliseconds of the processor: the clock says little on a machine that does other things too.
  const { took = 0 } = done;
  executions += 1;
  accepted += done.ok ? 1 : 0;
  checked += done.ok && check ? 1 : 0;
  if (done.ok) unchecked = check ? 0 : unchecked + 1;
  if (!check) {
    slowest = Math.max(slowest, took);
    memory = Math.max(memory, done.memory);
  }
  for (const problem of done.problems) keep(index, input, problem);
  if (!check && took > longest) keep(index, input, `took ${took} ms`);
  if (done.memory > mostMemory) keep(index, input, `took ${done.memory} MB`);
  // The compiler fills the memory that the generator is measured by.
  if (check) {
    worker?.kill();
    worker = undefined;
  }
  if (index % commandEvery === 0)
    for (const problem of command(input.file)) keep(index, input, problem);
  rmSync(join(folder, input.file));
  if (Date.now() - quiet > 60_000) {
    quiet = Date.now();
    console.log(`${executions} executions, ${kinds.size} kinds of findings`);
  }
}
worker?.kill();
rmSync(folder, { recursive: true, force: true });
for (const [, { count, index, problem }] of kinds)
  console.log(`${count}x, first at ${index}: ${problem.slice(0, 300)}`);
const seconds = Math.round((Date.now() - started) / 1_000);
console.log(
  `${executions} executions in ${seconds} s (${accepted} accepted, ${checked} type-checked), at most ${slowest} ms and ${memory} MB; ${kinds.size} kinds of findings`,
);
process.exit(kinds.size === 0 ? 0 : 1);
