import { Command, CommanderError, InvalidArgumentError } from "commander";
import { version } from "../version.js";
import { runCheck } from "./commands/check.js";
import { runClean } from "./commands/clean.js";
import { runCompletion } from "./commands/completion.js";
import { runDiff } from "./commands/diff.js";
import type { DiffWords } from "./commands/diff.js";
import { runExplain } from "./commands/explain.js";
import { runGenerate } from "./commands/generate.js";
import { runInit } from "./commands/init.js";
import type { InitWords } from "./commands/init.js";
import { runInspect } from "./commands/inspect.js";
import { runOpenApi, runOverlay } from "./commands/openapi.js";
import type { DocumentFlags } from "./commands/openapi.js";
import { runPack } from "./commands/pack.js";
import type { PackWords } from "./commands/pack.js";
import { runValidate } from "./commands/validate.js";
import { runWatch } from "./commands/watch.js";
import { exitCodes } from "./exit.js";
import type { ExitCode } from "./exit.js";
import type { JobWords, Surroundings } from "./session.js";
import { stampsFor } from "./stamps.js";
import type { Streams } from "./told.js";
import { commandWords, diffThresholds, optionWords } from "./words.js";
import type {
  CommandName,
  CommandWord,
  DiffAudience,
  DiffFormat,
  OptionWord,
  Subject,
} from "./words.js";

export type { Surroundings } from "./session.js";

interface Words extends JobWords, Omit<InitWords, "out" | "stubs">, PackWords {
  readonly facts?: boolean;
  readonly format?: DiffFormat;
  readonly for?: DiffAudience;
  /** What `diff` compares, in their order. */
  readonly versions: readonly [before: string, after: string];
  /** What the command is about, where that is one word. */
  readonly subject: string | undefined;
}

type Act = (words: Words, surroundings: Surroundings) => ExitCode | Promise<ExitCode>;

/** Where the others take a folder, these take a file. */
const asDocument = ({ out, ...words }: Words): DocumentFlags =>
  out === undefined ? words : { ...words, file: out };

/** Where the others say how bad a diagnostic may be, this says it of a change. */
function asComparison({ versions: [before, after], failOn, ...words }: Words): DiffWords {
  const named: string | undefined = failOn;
  const threshold = diffThresholds.find((one) => one === named);
  return { ...words, before, after, ...(threshold === undefined ? {} : { threshold }) };
}

const acts: Readonly<Record<CommandName, Act>> = {
  init: runInit,
  generate: runGenerate,
  check: runCheck,
  watch: runWatch,
  diff: (words, surroundings) => runDiff(asComparison(words), surroundings),
  validate: runValidate,
  clean: runClean,
  pack: runPack,
  inspect: (words, surroundings) => runInspect(words, words.facts ?? false, surroundings),
  openapi: (words, surroundings) => runOpenApi(asDocument(words), surroundings),
  overlay: (words, surroundings) => runOverlay(asDocument(words), surroundings),
  explain: ({ subject }, surroundings) => runExplain(subject, surroundings),
  completion: ({ subject }, surroundings) => runCompletion(subject, surroundings),
};

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

function count(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("It is not a number.");
  return Number(text);
}

function addOption(command: Command, { flags, text, takes }: OptionWord): void {
  if (takes === undefined) command.option(flags, text);
  else if (takes === "list") command.option(flags, text, list);
  else if (takes === "several") command.option(flags, text, collect);
  else if (takes === "number") command.option(flags, text, count);
  else command.addOption(command.createOption(flags, text).choices([...takes]));
}

const exampleText = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  $ ${example}`).join("\n")}`;

const subjects: Readonly<Record<Subject, (command: Command) => Command>> = {
  inputs: (command) =>
    command.argument(
      "[inputs...]",
      "files, folders and globs of specs; those of the config by default",
    ),
  versions: (command) =>
    command
      .argument("<old>", "the older spec: a file, a folder, or REVISION:PATH of git")
      .argument("<new>", "the newer spec, likewise"),
  code: (command) => command.argument("[code]", "the code of a diagnostic"),
  shell: (command) => command.argument("<shell>", "bash, zsh or fish"),
  none: (command) => command,
};

function addCommand(program: Command, name: string, word: CommandWord): Command {
  const command = program.command(name).description(word.text);
  for (const option of word.takes) addOption(command, optionWords[option]);
  return subjects[word.subject](command).addHelpText("after", exampleText(word.examples));
}

/** What commander hands over: the arguments, then the options, then the command. */
function wordsOf(subject: Subject, given: readonly unknown[]): Words {
  const [first, second] = given;
  const nothing = { inputs: [], subject: undefined, versions: ["", ""] } as const;
  // Commander has read each word by the same table.
  if (subject === "none") return { ...(first as Words), ...nothing };
  if (subject === "versions")
    return { ...(given[2] as Words), ...nothing, versions: [first as string, second as string] };
  const words = { ...(second as Words), ...nothing };
  return subject === "inputs"
    ? { ...words, inputs: first as readonly string[] }
    : { ...words, subject: first as string | undefined };
}

function build(surroundings: Surroundings, finish: (code: ExitCode) => void): Command {
  const { out, err } = surroundings.streams;
  const all = Object.values(commandWords).map(({ examples: [first] }) => first);
  const program = new Command("specwright")
    .description(
      "Generates types, validators, client and server handlers from endpoint pages or OpenAPI.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .addHelpText("after", exampleText(all));
  for (const name of Object.keys(acts) as CommandName[]) {
    const { subject } = commandWords[name];
    addCommand(program, name, commandWords[name]).action(async (...given: readonly unknown[]) =>
      finish(await acts[name](wordsOf(subject, given), surroundings)),
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

/** As `run`, and leaves a stamp by which the next run with the same words may have nothing to do. */
export function runWithStamp(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const stamps = stampsFor(argv.slice(2), surroundings.cwd);
  return run(argv, stamps === undefined ? surroundings : { ...surroundings, stamps });
}
