import { Command, CommanderError } from "commander";
import type { Flags } from "../config/index.js";
import type { Templates } from "../pipeline.js";
import { templateNames } from "../template.js";
import { version } from "../version.js";
import { runCheck } from "./commands/check.js";
import { runGenerate } from "./commands/generate.js";
import { runInspect } from "./commands/inspect.js";
import { exitCodes } from "./exit.js";
import type { ExitCode } from "./exit.js";
import type { Streams } from "./reporter.js";

/** What a run of the command line works with; a test gives its own. */
export interface Surroundings {
  readonly cwd: string;
  readonly templates: Templates;
  readonly streams: Streams;
}

interface Words extends Omit<Flags, "inputs"> {
  readonly json?: boolean;
  readonly facts?: boolean;
}

type Action = (inputs: readonly string[], words: Words) => Promise<ExitCode>;

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const examples = {
  generate: `
Examples:
  $ specwright generate specs/create-invoice.md --out generated
  $ specwright generate specs --out generated --stubs handlers
  $ specwright generate specs --out generated --only types,client
  $ specwright generate --config specwright.config.ts`,
  check: `
Examples:
  $ specwright check specs --out generated
  $ specwright check --json`,
  inspect: `
Examples:
  $ specwright inspect specs/create-invoice.md --facts`,
} as const;

function outputOptions(command: Command): Command {
  return command
    .argument(
      "[inputs...]",
      "files and folders of endpoint pages; those of the config when left out",
    )
    .option("-o, --out <dir>", "the folder to generate")
    .option(
      "--stubs <dir>",
      "the folder of your handlers; missing ones are created, none is ever changed",
    )
    .option("--only <names>", `the templates to run, of ${templateNames.join(", ")}`, list)
    .option("-c, --config <file>", "the config; specwright.config.ts when it exists")
    .option("--json", "print one JSON document instead of text");
}

function build(surroundings: Surroundings, finish: (code: ExitCode) => void): Command {
  const { cwd, templates, streams } = surroundings;
  const act =
    (action: Action) =>
    async (inputs: readonly string[], words: Words): Promise<void> =>
      finish(await action(inputs, words));
  const program = new Command("specwright")
    .description("Generates types, validators, client and server handlers from endpoint pages.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .addHelpText("after", `${examples.generate}${examples.check.replace("\nExamples:", "")}`);
  outputOptions(program.command("generate").description("make the output and write it"))
    .option("--force", "write over generated files that were changed by hand")
    .addHelpText("after", examples.generate)
    .action(
      act((inputs, words) =>
        runGenerate(cwd, { ...words, inputs }, words.json ?? false, templates, streams),
      ),
    );
  outputOptions(
    program
      .command("check")
      .description("compare the output with what the spec makes; exit 1 when it is stale"),
  )
    .addHelpText("after", examples.check)
    .action(
      act((inputs, words) =>
        runCheck(cwd, { ...words, inputs }, words.json ?? false, templates, streams),
      ),
    );
  program
    .command("inspect")
    .description("show what was read from the inputs")
    .argument("[inputs...]", "files and folders of endpoint pages")
    .option(
      "--facts",
      "print one JSON line an operation, read back from the intermediate representation",
    )
    .option("-c, --config <file>", "the config; specwright.config.ts when it exists")
    .addHelpText("after", examples.inspect)
    .action(
      act((inputs, words) => runInspect(cwd, { ...words, inputs }, words.facts ?? false, streams)),
    );
  return program;
}

function crash(error: unknown, streams: Streams): ExitCode {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  streams.err(
    `specwright ${version} failed by a fault of its own; please report it with what follows\n${text}\n`,
  );
  return exitCodes.internal;
}

/** Runs a command line. @returns the exit code; only a fault of our own gives 70 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const program = build(surroundings, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.invalid;
    return crash(error, surroundings.streams);
  }
}
