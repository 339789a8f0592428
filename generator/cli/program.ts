import { Command, CommanderError } from "commander";
import type { Flags } from "../config/index.js";
import type { Templates } from "../pipeline/index.js";
import { templateNames } from "../template.js";
import { version } from "../version.js";
import { runCheck } from "./commands/check.js";
import { runGenerate } from "./commands/generate.js";
import { runInspect } from "./commands/inspect.js";
import { runOpenApi, runOverlay } from "./commands/openapi.js";
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

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

interface Option {
  readonly flags: string;
  readonly text: string;
  readonly parse?: (value: string, earlier?: readonly string[]) => readonly string[];
}

/** The words that a command takes beside its inputs. */
const options = {
  out: { flags: "-o, --out <dir>", text: "the folder to generate" },
  file: { flags: "-o, --out <file>", text: "the file to write; standard output when left out" },
  stubs: {
    flags: "--stubs <dir>",
    text: "the folder of your handlers; missing ones are created, none is ever changed",
  },
  only: {
    flags: "--only <names>",
    text: `the templates to run, of ${templateNames.join(", ")}`,
    parse: list,
  },
  overlay: {
    flags: "--overlay <file>",
    text: "an OpenAPI overlay to apply to the inputs; may be given several times",
    parse: collect,
  },
  include: {
    flags: "--include <selector>",
    text: "what is wanted, for example tag:billing or path:/v1/**; may be given several times",
    parse: collect,
  },
  exclude: {
    flags: "--exclude <selector>",
    text: "what is not wanted, for example deprecated; may be given several times",
    parse: collect,
  },
  config: {
    flags: "-c, --config <file>",
    text: "the config; specwright.config.ts when it exists",
  },
  allowHost: {
    flags: "--allow-host <host>",
    text: "a host that inputs and references may lead to, with its port; may be given several times",
    parse: collect,
  },
  schemas: {
    flags: "--schemas <reading>",
    text: "how schemas of OpenAPI are read: as-meant or as-written",
  },
  json: { flags: "--json", text: "print one JSON document instead of text" },
  force: { flags: "--force", text: "write over generated files that were changed by hand" },
  facts: { flags: "--facts", text: "print one JSON line an operation, read back from the IR" },
} as const satisfies Readonly<Record<string, Option>>;

/** A command: its words, what it is for, how it is called, and what it does. */
interface Definition {
  readonly text: string;
  readonly takes: readonly (keyof typeof options)[];
  readonly examples: readonly string[];
  readonly run: (flags: Words & Flags, surroundings: Surroundings) => Promise<ExitCode>;
}

const commands: Readonly<Record<string, Definition>> = {
  generate: {
    text: "make the output and write it",
    takes: [
      "out",
      "stubs",
      "only",
      "include",
      "exclude",
      "overlay",
      "schemas",
      "allowHost",
      "config",
      "json",
      "force",
    ],
    examples: [
      "specwright generate specs/create-invoice.md --out generated",
      "specwright generate specs --out generated --stubs handlers",
      "specwright generate specs --out generated --only types,client",
      "specwright generate --config specwright.config.ts",
    ],
    run: (flags, { cwd, templates, streams }) =>
      runGenerate(cwd, flags, flags.json ?? false, templates, streams),
  },
  check: {
    text: "compare the output with what the spec makes; exit 1 when it is stale",
    takes: [
      "out",
      "stubs",
      "only",
      "include",
      "exclude",
      "overlay",
      "schemas",
      "allowHost",
      "config",
      "json",
    ],
    examples: ["specwright check specs --out generated", "specwright check --json"],
    run: (flags, { cwd, templates, streams }) =>
      runCheck(cwd, flags, flags.json ?? false, templates, streams),
  },
  inspect: {
    text: "show what was read from the inputs",
    takes: ["facts", "overlay", "schemas", "allowHost", "config"],
    examples: ["specwright inspect specs/create-invoice.md --facts"],
    run: (flags, { cwd, templates, streams }) =>
      runInspect(cwd, flags, flags.facts ?? false, templates, streams),
  },
  openapi: {
    text: "write the OpenAPI 3.1 document of the inputs, as JSON or, to a .yaml file, as YAML",
    takes: ["file", "overlay", "schemas", "allowHost", "config"],
    examples: ["specwright openapi specs --out openapi.yaml"],
    run: ({ out, ...flags }, { cwd, templates, streams }) =>
      runOpenApi(
        cwd,
        { ...flags, ...(out === undefined ? {} : { file: out }) },
        templates,
        streams,
      ),
  },
  overlay: {
    text: "write an OpenAPI overlay with what pages leave open, to be filled in",
    takes: ["file", "allowHost", "config"],
    examples: ["specwright overlay specs --out overlay.yaml"],
    run: ({ out, ...flags }, { cwd, templates, streams }) =>
      runOverlay(
        cwd,
        { ...flags, ...(out === undefined ? {} : { file: out }) },
        templates,
        streams,
      ),
  },
};

function addOption(command: Command, { flags, text, parse }: Option): void {
  if (parse === undefined) command.option(flags, text);
  else command.option(flags, text, parse);
}

const exampleText = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  $ ${example}`).join("\n")}`;

function build(surroundings: Surroundings, finish: (code: ExitCode) => void): Command {
  const { out, err } = surroundings.streams;
  const all = Object.values(commands).flatMap(({ examples }) => examples.slice(0, 1));
  const program = new Command("specwright")
    .description(
      "Generates types, validators, client and server handlers from endpoint pages or OpenAPI.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .addHelpText("after", exampleText(all));
  for (const [name, { text, takes, examples, run: act }] of Object.entries(commands)) {
    const command = program
      .command(name)
      .description(text)
      .argument("[inputs...]", "files, folders and globs of specs; those of the config by default");
    for (const option of takes) addOption(command, options[option]);
    command
      .addHelpText("after", exampleText(examples))
      .action(async (inputs: readonly string[], words: Words) =>
        finish(await act({ ...words, inputs }, surroundings)),
      );
  }
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
