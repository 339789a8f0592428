import { exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import type { Surroundings } from "../session.js";
import { commandWords, optionWords, shells } from "../words.js";
import type { CommandWord, OptionWord, Shell } from "../words.js";

interface Flag {
  readonly long: string;
  readonly short: string | undefined;
  readonly word: OptionWord;
}

function flagOf(word: OptionWord): Flag {
  const [long = ""] = word.flags.match(/--[a-z-]+/u) ?? [];
  const [, short] = /^-([a-z]),/u.exec(word.flags) ?? [];
  return { long, short, word };
}

const commands: readonly (readonly [string, CommandWord])[] = Object.entries(commandWords);
const flagsOf = ({ takes }: CommandWord): readonly Flag[] =>
  takes.map((name) => flagOf(optionWords[name]));

const takesValue = ({ word }: Flag): boolean => word.flags.includes("<");
const choices = ({ takes }: OptionWord): readonly string[] =>
  typeof takes === "object" ? takes : [];

/** A text of ours between single quotes, for every one of these shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", "’")}'`;

function bash(): string {
  const cases = commands.map(([name, command]) => {
    const words = flagsOf(command).map(({ long }) => long);
    const subject = command.subject === "shell" ? shells : [];
    return `    ${name}) words=${quoted([...words, ...subject].join(" "))} ;;`;
  });
  return [
    "# specwright: put this into your ~/.bashrc, or where bash-completion looks",
    "_specwright() {",
    '  local current="${COMP_WORDS[COMP_CWORD]}" words',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words=${quoted(commands.map(([name]) => name).join(" "))}`,
    '  else case "${COMP_WORDS[1]}" in',
    ...cases,
    "    *) words='' ;;",
    "  esac fi",
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    "}",
    "complete -o default -F _specwright specwright",
    "",
  ].join("\n");
}

function zshFlag({ long, word, ...flag }: Flag): string {
  const text = word.text.replaceAll(/[[\]:]/gu, " ");
  const few = choices(word);
  const value = takesValue({ long, word, ...flag })
    ? few.length > 0
      ? `: :(${few.join(" ")})`
      : ": :_files"
    : "";
  return quoted(`${long}[${text}]${value}`);
}

function zsh(): string {
  const names = commands.map(([name, { text }]) => quoted(`${name}:${text.replaceAll(":", " ")}`));
  const cases = commands.map(([name, command]) => {
    const rest = command.subject === "shell" ? `'1: :(${shells.join(" ")})'` : "'*: :_files'";
    return `    ${name}) _arguments ${[...flagsOf(command).map(zshFlag), rest].join(" ")} ;;`;
  });
  return [
    "#compdef specwright",
    "# specwright: put this as _specwright into a folder of your $fpath",
    "_specwright() {",
    "  if (( CURRENT == 2 )); then",
    "    local -a names",
    `    names=(${names.join(" ")})`,
    "    _describe 'command' names",
    "    return",
    "  fi",
    "  local name=$words[2]",
    "  shift words; (( CURRENT-- ))",
    "  case $name in",
    ...cases,
    "  esac",
    "}",
    "compdef _specwright specwright",
    "",
  ].join("\n");
}

function fish(): string {
  const top = commands.map(
    ([name, { text }]) =>
      `complete -c specwright -n __fish_use_subcommand -f -a ${name} -d ${quoted(text)}`,
  );
  const flags = commands.flatMap(([name, command]) =>
    flagsOf(command).map((flag) => {
      const few = choices(flag.word);
      const value =
        few.length > 0 ? ` -x -a ${quoted(few.join(" "))}` : takesValue(flag) ? " -r" : "";
      const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
      return `complete -c specwright -n '__fish_seen_subcommand_from ${name}'${short} -l ${flag.long.slice(2)}${value} -d ${quoted(flag.word.text)}`;
    }),
  );
  const names = `complete -c specwright -n '__fish_seen_subcommand_from completion' -f -a ${quoted(shells.join(" "))}`;
  const head = "# specwright: put this into ~/.config/fish/completions/specwright.fish";
  return [head, ...top, ...flags, names, ""].join("\n");
}

const scripts: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

/** `specwright completion`: a script that completes the words of the command line. */
export function runCompletion(shell: string | undefined, { streams }: Surroundings): ExitCode {
  const known = shells.find((one) => one === shell);
  if (known === undefined) {
    streams.err(`error: name one of ${shells.join(", ")}\n`);
    return exitCodes.invalid;
  }
  streams.out(scripts[known]());
  return exitCodes.ok;
}
