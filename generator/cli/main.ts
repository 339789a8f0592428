#!/usr/bin/env node
import { runQuick } from "./quick.js";
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

const quick = await runQuick(process.argv.slice(2), process.cwd(), streams);
process.exitCode = quick ?? (await runAll());
