import type { Change, Effect } from "../../diff/index.js";
import { asCode, withCode } from "../diff/markdown.js";
import { gravity, order, sentence, verdict } from "../diff/words.js";

const title = "# Changelog\n\nMade by Specwright from what changed in the contract.\n";

const headings: Readonly<Record<Effect, string>> = {
  breaking: "Breaking",
  additive: "Added",
  none: "Without effect on code",
};

const item = (change: Change): string =>
  `- ${asCode(change.subject)}: ${withCode(sentence(change))} (${verdict(change)})`;

function section(effect: Effect, changes: readonly Change[]): readonly string[] {
  const found = changes.filter((change) => gravity(change) === effect);
  return found.length === 0 ? [] : [`### ${headings[effect]}\n\n${found.map(item).join("\n")}\n`];
}

function entry(version: string, changes: readonly Change[] | undefined): string {
  const sections = order.flatMap((effect) => section(effect, changes ?? []));
  const nothing =
    changes === undefined
      ? "The first version.\n"
      : "The contract is the same; the generated code changed.\n";
  return [`## ${version}\n`, ...(sections.length === 0 ? [nothing] : sections)].join("\n");
}

/**
 * A changelog with an entry for a version on top. It has no dates: the same changes give the same bytes.
 * @param changes undefined for a first version
 * @param before the changelog of the package before; empty where there is none
 */
export function writeChangelog(
  version: string,
  changes: readonly Change[] | undefined,
  before: string,
): string {
  const from = before.search(/^## /mu);
  const older = from < 0 ? "" : before.slice(from);
  return [title, entry(version, changes), ...(older === "" ? [] : [older])].join("\n");
}
