// Kills `specwright generate` at random moments and looks at the output folder before anything has mended it.
// node test/kill/kill.mjs [COUNT] [SEED]; the test suite runs a few of them.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/bin/specwright.js");

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every file of a folder and its text, as one text. */
function shot(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files
    .toSorted()
    .map((file) => `${file.slice(folder.length)}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

const words = (page) => [cli, "generate", page, "--out", "out"];

function generate(cwd, page) {
  const { status, stderr } = spawnSync(process.execPath, words(page), { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`generate ended with ${status}: ${stderr}`);
}

/**
 * Runs a generation and kills it: after so many milliseconds, or so many after it began to write, which is when its
 * folder beside the output shows up. It may have ended by then.
 */
function killAfter(cwd, page, milliseconds, whileWriting) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words(page), { cwd, stdio: "ignore" });
    let timer;
    const arm = () => (timer ??= setTimeout(() => child.kill("SIGKILL"), milliseconds));
    const watcher = watch(cwd, (_kind, name) => {
      if (name !== ".out.specwright") return;
      // Whoever watches the renames is woken between them, which makes that moment likelier than chance.
      watcher.close();
      arm();
    });
    if (!whileWriting) {
      watcher.close();
      arm();
    }
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      watcher.close();
      resolve(signal === "SIGKILL");
    });
  });
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Two pages, and the output that each of them makes, with a file of the user's in it. */
function prepare(cwd) {
  cpSync(join(root, "specs/create-invoice.md"), join(cwd, "a.md"));
  const other = readFileSync(join(cwd, "a.md"), "utf8")
    .replaceAll("`memo`", "`remark`")
    .replace("/invoices", "/bills");
  writeFileSync(join(cwd, "b.md"), other);
  const out = join(cwd, "out");
  generate(cwd, "b.md");
  writeFileSync(join(out, "mine.txt"), "mine");
  const whole = { b: shot(out) };
  const duration = timed(() => generate(cwd, "a.md"));
  whole.a = shot(out);
  if (whole.a === whole.b) throw new Error("the two pages make the same output");
  return { out, duration, whole: new Set([whole.a, whole.b]), texts: whole };
}

/** About as long as writing takes, in milliseconds. */
const writing = 25;

/** @returns what the kills have met; `mixtures` must be empty */
export async function killRuns(count, seed) {
  const cwd = mkdtempSync(join(tmpdir(), "specwright-kill-"));
  const random = numbers(seed);
  const { out, duration, whole, texts } = prepare(cwd);
  const met = { killed: 0, old: 0, new: 0, absent: 0, mixtures: [] };
  let now = "a";
  for (let round = 0; round < count; round += 1) {
    const next = now === "a" ? "b" : "a";
    // Half of the moments lie where the run writes, which is a small part of it.
    const whileWriting = random() < 0.5;
    const moment = random() * (whileWriting ? writing : duration);
    if (await killAfter(cwd, `${next}.md`, moment, whileWriting)) met.killed += 1;
    if (!existsSync(out)) met.absent += 1;
    else if (!whole.has(shot(out)))
      met.mixtures.push(
        `round ${round}, after ${moment.toFixed(1)} ms${whileWriting ? " of writing" : ""}`,
      );
    else met[shot(out) === texts[next] ? "new" : "old"] += 1;
    if (round % 10 === 9 || !existsSync(out)) generate(cwd, `${next}.md`);
    now = shot(out) === texts.a ? "a" : "b";
    if (!whole.has(shot(out))) met.mixtures.push(`round ${round}, after the next run`);
  }
  generate(cwd, "a.md");
  const left = readdirSync(cwd).filter((name) => name.startsWith("."));
  rmSync(cwd, { recursive: true });
  return { ...met, left };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = "200", seed = "1"] = process.argv.slice(2);
  const met = await killRuns(Number(count), Number(seed));
  console.log(
    `${count} runs, seed ${seed}: ${met.killed} killed; ${met.old} left the old output, ${met.new} the new one, ${met.absent} none until the next run`,
  );
  for (const mixture of met.mixtures) console.log(`a mixture: ${mixture}`);
  process.exitCode = met.mixtures.length + met.left.length === 0 ? 0 : 1;
}
