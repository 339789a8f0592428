import { Command, CommanderError, InvalidArgumentError } from "commander";
import { version } from "../version.js";
import type { DiffWords } from "./commands/diff.js";
import type { InitWords } from "./commands/init.js";
import type { DocumentFlags } from "./commands/openapi.js";
import type { PackWords } from "./commands/pack.js";
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

type Act = (words: Words, surroundings: Surroundings) => Promise<ExitCode>;

/** Where the others take a folder, these take a file. */
const asDocument = ({ out, ...words }: Words): DocumentFlags =>
  out === undefined ? words : { ...words, file: out };

/** Where the others say how bad a diagnostic may be, this says it of a change. */
function asComparison({ versions: [before, after], failOn, ...words }: Words): DiffWords {
  const named: string | undefined = failOn;
  const threshold = diffThresholds.find((one) => one === named);
  return { ...words, before, after, ...(threshold === undefined ? {} : { threshold }) };
}

/** A command is loaded when it is the one that is called: each leans on packages and rooms that the others do without. */
const acts: Readonly<Record<CommandName, Act>> = {
  async init(words, surroundings) {
    const { runInit } = await import("./commands/init.js");
    return runInit(words, surroundings);
  },
  async generate(words, surroundings) {
    const { runGenerate } = await import("./commands/generate.js");
    return runGenerate(words, surroundings);
  },
  async check(words, surroundings) {
    const { runCheck } = await import("./commands/check.js");
    return runCheck(words, surroundings);
  },
  async watch(words, surroundings) {
    const { runWatch } = await import("./commands/watch.js");
    return runWatch(words, surroundings);
  },
  async diff(words, surroundings) {
    const { runDiff } = await import("./commands/diff.js");
    return runDiff(asComparison(words), surroundings);
  },
  async validate(words, surroundings) {
    const { runValidate } = await import("./commands/validate.js");
    return runValidate(words, surroundings);
  },
  async clean(words, surroundings) {
    const { runClean } = await import("./commands/clean.js");
    return runClean(words, surroundings);
  },
  async pack(words, surroundings) {
    const { runPack } = await import("./commands/pack.js");
    return runPack(words, surroundings);
  },
  async inspect(words, surroundings) {
    const { runInspect } = await import("./commands/inspect.js");
    return runInspect(words, words.facts ?? false, surroundings);
  },
  async openapi(words, surroundings) {
    const { runOpenApi } = await import("./commands/openapi.js");
    return runOpenApi(asDocument(words), surroundings);
  },
  async overlay(words, surroundings) {
    const { runOverlay } = await import("./commands/openapi.js");
    return runOverlay(asDocument(words), surroundings);
  },
  async explain({ subject }, surroundings) {
    const { runExplain } = await import("./commands/explain.js");
    return runExplain(subject, surroundings);
  },
  async completion({ subject }, surroundings) {
    const { runCompletion } = await import("./commands/completion.js");
    return runCompletion(subject, surroundings);
  },
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
