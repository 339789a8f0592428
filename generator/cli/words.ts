/** An option as the command line knows it. This table is data alone, so that a run that has nothing to do loads little. */
export interface OptionWord {
  /** As commander reads it. */
  readonly flags: string;
  readonly text: string;
  /** How the value is read: several joined by commas, the word several times, a number, or one of a few. */
  readonly takes?: "list" | "several" | "number" | readonly string[];
  /** Whether it only says how a run is told; such words do not decide what is made. */
  readonly telling?: true;
}

export const reporterNames = ["human", "json", "github", "sarif", "junit"] as const;
export type ReporterName = (typeof reporterNames)[number];
export const failLevels = ["error", "warn"] as const;
export type FailLevel = (typeof failLevels)[number];
export const diffFormats = ["text", "markdown", "json"] as const;
export type DiffFormat = (typeof diffFormats)[number];
/** Whose trouble counts. */
export const diffAudiences = ["callers", "implementers", "both"] as const;
export type DiffAudience = (typeof diffAudiences)[number];
/** From which effect on `diff` fails. */
export const diffThresholds = ["breaking", "additive", "never"] as const;
export type DiffThreshold = (typeof diffThresholds)[number];
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

const templateList = "types, zod, client, server, express, fastify, fetch-handler, openapi";

/** The words that commands take beside what they are about. */
export const optionWords = {
  out: { flags: "-o, --out <dir>", text: "the folder to generate" },
  file: { flags: "-o, --out <file>", text: "the file to write; standard output when left out" },
  stubs: {
    flags: "--stubs <dir>",
    text: "the folder of your handlers; missing ones are created, none is ever changed",
  },
  only: {
    flags: "--only <names>",
    text: `the templates to run, of ${templateList} and your own`,
    takes: "list",
  },
  overlay: {
    flags: "--overlay <file>",
    text: "an OpenAPI overlay to apply to the inputs; may be given several times",
    takes: "several",
  },
  config: {
    flags: "-c, --config <file>",
    text: "the config; specwright.config.ts when it exists",
  },
  include: {
    flags: "--include <selector>",
    text: "what is wanted, for example tag:billing or path:/v1/**; may be given several times",
    takes: "several",
  },
  exclude: {
    flags: "--exclude <selector>",
    text: "what is not wanted, for example deprecated; may be given several times",
    takes: "several",
  },
  schemas: {
    flags: "--schemas <reading>",
    text: "how schemas of OpenAPI are read: as-meant or as-written",
  },
  strict: {
    flags: "--strict",
    text: "refuse a document that breaks the rules of OpenAPI",
  },
  allowHost: {
    flags: "--allow-host <host>",
    text: "a host that inputs and references may lead to, with its port; may be given several times",
    takes: "several",
  },
  job: { flags: "--job <names>", text: "the jobs of the config to do; all of them", takes: "list" },
  force: {
    flags: "--force",
    text: "write over generated files that were changed by hand",
    telling: true,
  },
  facts: { flags: "--facts", text: "print one JSON line an operation, read back from the IR" },
  json: { flags: "--json", text: "the same as --reporter json", telling: true },
  reporter: {
    flags: "--reporter <name>",
    text: `how to tell what was found: ${reporterNames.join(", ")}`,
    takes: reporterNames,
    telling: true,
  },
  failOn: {
    flags: "--fail-on <severity>",
    text: "exit with 2 from this severity on: error, or warn",
    takes: failLevels,
    telling: true,
  },
  format: {
    flags: "--format <form>",
    text: `how to tell the changes: ${diffFormats.join(", ")}`,
    takes: diffFormats,
  },
  for: {
    flags: "--for <side>",
    text: `whose trouble counts: ${diffAudiences.join(", ")}`,
    takes: diffAudiences,
  },
  failOnChange: {
    flags: "--fail-on <change>",
    text: `exit with 4 from this change on: ${diffThresholds.join(", ")}`,
    takes: diffThresholds,
  },
  maxWarnings: {
    flags: "--max-warnings <count>",
    text: "exit with 2 when there are more warnings",
    takes: "number",
    telling: true,
  },
  yes: { flags: "-y, --yes", text: "ask nothing; take what was found and the defaults" },
  input: {
    flags: "--input <path>",
    text: "a file or a folder of specs; may be given several times",
    takes: "several",
  },
  package: { flags: "--package <name>", text: "the name of the npm package that the output is" },
  jsonConfig: { flags: "--json-config", text: "write specwright.config.json instead of .ts" },
  scripts: { flags: "--scripts", text: "add npm scripts to the package.json" },
  to: { flags: "--to <dir>", text: "the folder for the archive; the working directory" },
  since: {
    flags: "--since <package>",
    text: "the package published before, from which the version and the changelog follow: an archive, a folder, or a name for npm",
  },
  silent: { flags: "--silent", text: "tell nothing but errors", telling: true },
  timing: { flags: "--timing", text: "tell how long each stage took", telling: true },
} as const satisfies Readonly<Record<string, OptionWord>>;

export type OptionName = keyof typeof optionWords;

/** What a command is about: specs, two versions of one, a diagnostic code, a shell, or nothing. */
export type Subject = "inputs" | "versions" | "code" | "shell" | "none";

export interface CommandWord {
  readonly text: string;
  readonly subject: Subject;
  readonly takes: readonly OptionName[];
  readonly examples: readonly string[];
}

const reading = ["overlay", "schemas", "strict", "allowHost", "config", "job"] as const;
const making = ["out", "stubs", "only", "include", "exclude", ...reading] as const;
const telling = ["json", "reporter", "failOn", "maxWarnings", "silent", "timing"] as const;

export const commandWords = {
  init: {
    text: "write a config for the specs of this folder",
    subject: "none",
    takes: ["yes", "input", "out", "stubs", "package", "jsonConfig", "scripts"],
    examples: ["specwright init", "specwright init --yes --input specs --out src/api"],
  },
  generate: {
    text: "make the output and write it",
    subject: "inputs",
    takes: [...making, "force", ...telling],
    examples: [
      "specwright generate specs/create-invoice.md --out generated",
      "specwright generate specs --out generated --stubs handlers",
      "specwright generate specs --out generated --only types,client",
      "specwright generate --config specwright.config.ts",
    ],
  },
  check: {
    text: "compare the output with what the spec makes; exit 1 when it is stale",
    subject: "inputs",
    takes: [...making, ...telling],
    examples: ["specwright check specs --out generated", "specwright check --reporter github"],
  },
  watch: {
    text: "generate again whenever an input, an overlay or the config changes",
    subject: "inputs",
    takes: [...making, "force", "silent"],
    examples: ["specwright watch", "specwright watch specs --out generated"],
  },
  diff: {
    text: "tell what changed in the contract between two specs, and for whom that is breaking",
    subject: "versions",
    takes: ["format", "for", "failOnChange", ...reading],
    examples: [
      "specwright diff old.yaml new.yaml",
      "specwright diff HEAD~1:specs specs --format markdown --for callers",
    ],
  },
  validate: {
    text: "say what is wrong with the inputs; makes and writes nothing",
    subject: "inputs",
    takes: [...reading, ...telling],
    examples: ["specwright validate specs", "specwright validate specs --fail-on warn"],
  },
  clean: {
    text: "remove what was generated, and nothing else",
    subject: "none",
    takes: ["out", "config", "job", "force", "json", "reporter", "silent"],
    examples: ["specwright clean --out generated"],
  },
  pack: {
    text: "build the npm package of the output, and pack it",
    subject: "inputs",
    takes: [...making, "to", "since", ...telling],
    examples: ["specwright pack --to release", "specwright pack --since invoicing-api@latest"],
  },
  inspect: {
    text: "show what was read from the inputs",
    subject: "inputs",
    takes: ["facts", ...reading],
    examples: ["specwright inspect specs/create-invoice.md --facts"],
  },
  openapi: {
    text: "write the OpenAPI 3.1 document of the inputs, as JSON or, to a .yaml file, as YAML",
    subject: "inputs",
    takes: ["file", ...reading],
    examples: ["specwright openapi specs --out openapi.yaml"],
  },
  overlay: {
    text: "write an OpenAPI overlay with what pages leave open, to be filled in",
    subject: "inputs",
    takes: ["file", "allowHost", "config", "job"],
    examples: ["specwright overlay specs --out overlay.yaml"],
  },
  explain: {
    text: "say what a diagnostic means and how to mend it; without a code, list all of them",
    subject: "code",
    takes: [],
    examples: ["specwright explain output/edited"],
  },
  completion: {
    text: "print a script that completes these words in a shell: bash, zsh or fish",
    subject: "shell",
    takes: [],
    examples: ["specwright completion bash"],
  },
} as const satisfies Readonly<Record<string, CommandWord>>;

export type CommandName = keyof typeof commandWords;
