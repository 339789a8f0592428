#!/usr/bin/env node
import { runQuick } from "./quick.js";
import { exitCodes } from "./exit.js";
import type { ExitCode } from "./exit.js";
import type { Streams } from "./told.js";

/** Back to the start of the line, which is emptied. */
const startOfLine = "\r\u001b[2K";
const isScreen = process.stderr.isTTY && process.env["TERM"] !== "dumb";
let shown = "";

function showProgress(text: string): void {
  if (text !== shown) process.stderr.write(text === "" ? startOfLine : `${startOfLine}${text} …`);
  shown = text;
}

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stderr.isTTY && process.stderr.hasColors(),
  ...(isScreen ? { progress: showProgress } : {}),
};

/** Whoever reads what is said may go before it ends, as `head` does; the run goes on. A full disk is worth a word. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  process.exitCode = exitCodes.invalid;
  if (process.stderr.writable)
    process.stderr.write(`the result cannot be written: ${error.message}\n`);
}

process.stdout.on("error", onStreamError);
process.stderr.on("error", () => undefined);

/** Everything that a run needs is loaded when it turns out to have something to do. */
async function runAll(): Promise<ExitCode> {
  const { tuneEngine } = await import("./engine.js");
  tuneEngine();
  const [{ runWithStamp }, { builtIn }, { askOnTerminal }] = await Promise.all([
    import("./program.js"),
    import("../built-in.js"),
    import("./ask.js"),
  ]);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const ask = isTerminal ? { ask: askOnTerminal } : {};
  return runWithStamp(process.argv, { cwd: process.cwd(), templates: builtIn, streams, ...ask });
}

/** What is thrown here is a fault of ours, or of the installation; 1 would say that the output is stale. */
function crash(error: unknown): ExitCode {
  streams.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.internal;
}

async function main(): Promise<ExitCode> {
  return (await runQuick(process.argv.slice(2), process.cwd(), streams)) ?? runAll();
}

const code = await main().catch(crash);
process.exitCode ??= code;
