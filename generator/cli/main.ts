#!/usr/bin/env node
import { runQuick } from "./quick.js";
import { exitCodes } from "./exit.js";
import type { ExitCode } from "./exit.js";
import type { Streams } from "./told.js";

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stderr.isTTY && process.stderr.hasColors(),
};

/** Everything that a run needs is loaded when it turns out to have something to do. */
async function runAll(): Promise<ExitCode> {
  const [{ runWithStamp }, { builtIn }] = await Promise.all([
    import("./program.js"),
    import("../built-in.js"),
  ]);
  return runWithStamp(process.argv, { cwd: process.cwd(), templates: builtIn, streams });
}

/** What is thrown here is a fault of ours, or of the installation; 1 would say that the output is stale. */
function crash(error: unknown): ExitCode {
  streams.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.internal;
}

async function main(): Promise<ExitCode> {
  return (await runQuick(process.argv.slice(2), process.cwd(), streams)) ?? runAll();
}

process.exitCode = await main().catch(crash);
