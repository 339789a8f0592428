import { failure, report, result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import { begin, existingConfig, findSpecs, hasPrettier, soleSpec } from "../../init/index.js";
import type { FoundSpecs, NewConfig } from "../../init/index.js";
import type { Ask } from "../ask.js";
import type { ExitCode } from "../exit.js";
import { tellPlain } from "../session.js";
import type { Surroundings } from "../session.js";

/** The words of `init`. */
export interface InitWords {
  readonly yes?: boolean;
  readonly input?: readonly string[];
  readonly out?: string;
  readonly stubs?: string;
  /** The name of the package. */
  readonly package?: string;
  readonly jsonConfig?: boolean;
  readonly scripts?: boolean;
}

interface Choices {
  readonly config: NewConfig;
  readonly scripts: boolean;
}

const other = "\0";

/** The input, asked for where several were found or none. */
async function askInput({ documents, pages }: FoundSpecs, ask: Ask): Promise<string | undefined> {
  const found = [
    ...(pages === undefined ? [] : [{ value: pages, label: `${pages} (endpoint pages)` }]),
    ...documents.map((path) => ({ value: path, label: `${path} (OpenAPI)` })),
  ];
  const something = { value: other, label: "something else" };
  const chosen =
    found.length === 0
      ? other
      : await ask.choose("What is the API described by?", [...found, something]);
  return chosen === other ? ask.text("A file, a folder or a glob of specs", "specs") : chosen;
}

/** What the words leave open is asked; undefined when the user gives up. */
async function askAll(
  words: InitWords,
  found: FoundSpecs,
  ask: Ask,
  format: NewConfig["format"],
): Promise<Choices | undefined> {
  const input = words.input ?? (await askInput(found, ask));
  if (input === undefined) return undefined;
  const out = words.out ?? (await ask.text("Which folder shall be generated?", "generated"));
  if (out === undefined) return undefined;
  const stubs =
    words.stubs ??
    (await ask.text("Which folder are your handlers in? Leave it empty for none", ""));
  if (stubs === undefined) return undefined;
  const name =
    words.package ??
    (await ask.text("What is the npm package called? Leave it empty for none", ""));
  if (name === undefined) return undefined;
  const scripts = words.scripts ?? (await ask.confirm("Add npm scripts to the package.json?"));
  if (scripts === undefined) return undefined;
  const stated = (text: string): string | undefined => (text === "" ? undefined : text);
  const list = typeof input === "string" ? [input] : input;
  const config = { input: list, out, stubs: stated(stubs), package: stated(name), format };
  return { config, scripts };
}

/** What the words say, with what was found and the defaults. */
function takeAll(
  words: InitWords,
  found: FoundSpecs,
  format: NewConfig["format"],
): Result<Choices> {
  const input = words.input === undefined ? soleSpec(found) : result(words.input, []);
  if (!input.ok) return input;
  const list = typeof input.value === "string" ? [input.value] : input.value;
  const { out = "generated", stubs, package: name, scripts = false } = words;
  return result({ config: { input: list, out, stubs, package: name, format }, scripts }, []);
}

async function choicesFor(
  words: InitWords,
  { cwd, ask }: Surroundings,
): Promise<Result<Choices> | undefined> {
  const path = existingConfig(cwd);
  if (path !== undefined) return failure(report("init/exists", { path }));
  const format = hasPrettier(cwd) ? "prettier" : undefined;
  const found =
    words.input === undefined ? await findSpecs(cwd) : { documents: [], pages: undefined };
  if (words.yes === true || ask === undefined) return takeAll(words, found, format);
  const asked = await askAll(words, found, ask, format);
  return asked === undefined ? undefined : result(asked, []);
}

/** `specwright init`: a config for the specs of this folder. Asks on a terminal, and writes over nothing. */
export async function runInit(words: InitWords, surroundings: Surroundings): Promise<ExitCode> {
  const choices = await choicesFor(words, surroundings);
  if (choices === undefined) return tellPlain("init", [], ["nothing was written"], surroundings);
  if (!choices.ok) return tellPlain("init", choices.diagnostics, [], surroundings);
  const { config, scripts } = choices.value;
  const done = await begin(surroundings.cwd, config, { json: words.jsonConfig ?? false, scripts });
  const added =
    done.ok && done.value.scripts.length > 0
      ? [`added the scripts ${done.value.scripts.join(", ")}`]
      : [];
  const lines = done.ok
    ? [`wrote ${done.value.config}`, ...added, "next: npx specwright generate"]
    : [];
  return tellPlain("init", done.diagnostics, lines, surroundings);
}
