import { relative } from "node:path";
import { generate } from "../../commands.js";
import type { Generated } from "../../commands.js";
import type { Flags } from "../../config/index.js";
import { resolveOptions } from "../../config/index.js";
import type { Change } from "../../emit/index.js";
import type { Templates } from "../../pipeline/index.js";
import { exitCodeOf } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { printHuman, printJson } from "../reporter.js";
import type { Streams } from "../reporter.js";

const verbs: Readonly<Record<"created" | "updated" | "deleted", (change: Change) => boolean>> = {
  created: ({ before, after }) => before === undefined && after !== undefined,
  updated: ({ before, after }) => before !== undefined && after !== undefined,
  deleted: ({ after }) => after === undefined,
};

function counts({ plan }: Generated): Readonly<Record<string, number>> {
  const changed = Object.entries(verbs).map(
    ([verb, test]) => [verb, plan.changes.filter(test).length] as const,
  );
  return { ...Object.fromEntries(changed), unchanged: plan.unchanged };
}

function sentence(done: Generated, cwd: string): string {
  const parts = Object.entries(counts(done)).flatMap(([verb, count]) =>
    count === 0 ? [] : [`${count} ${verb}`],
  );
  return `${relative(cwd, done.plan.out) || "."}: ${parts.join(", ")}`;
}

/** `specwright generate`: makes the output and writes it. */
export async function runGenerate(
  cwd: string,
  flags: Flags,
  json: boolean,
  templates: Templates,
  streams: Streams,
): Promise<ExitCode> {
  const options = await resolveOptions(cwd, flags);
  const done = options.ok ? await generate(options.value, templates) : options;
  const diagnostics = options.ok ? [...options.diagnostics, ...done.diagnostics] : done.diagnostics;
  const stubs = done.ok ? done.value.createdStubs : [];
  const report = {
    command: "generate",
    ok: done.ok,
    facts: done.ok
      ? { out: relative(cwd, done.value.plan.out) || ".", files: counts(done.value), stubs }
      : {},
    lines: done.ok
      ? [sentence(done.value, cwd), ...stubs.map((path) => `created the handler stub ${path}`)]
      : ["nothing was written"],
  };
  (json ? printJson : printHuman)(report, diagnostics, streams);
  return exitCodeOf(diagnostics);
}
