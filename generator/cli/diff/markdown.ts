import type { Change, Effect } from "../../diff/index.js";
import { countLines } from "./text.js";
import { bySubject, gravity, placesOf, sentence, usersText, verdict } from "./words.js";
import type { Comparison } from "./words.js";

/** Text of a spec within Markdown: nothing in it is markup, mentions somebody, or ends the line. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\*_{}[\]<>()#|~@]/gu, (mark) => `\\${mark}`)
    .replaceAll("\\<", "&lt;")
    .replaceAll("\\>", "&gt;")
    .replaceAll("\\@", "@\u200b");

/** Text as code, whatever it holds (CommonMark, 6.1). */
export function asCode(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ");
  const longest = Math.max(0, ...[...flat.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** Keeps the backticks of our own sentences, and what stands between them as code. */
export const withCode = (text: string): string =>
  text
    .split(/(`[^`]*`)/u)
    .map((part) =>
      part.startsWith("`") && part.length > 1 ? asCode(part.slice(1, -1)) : plain(part),
    )
    .join("");

function item(change: Change, comparison: Comparison): string {
  const places = placesOf(change, comparison).map(asCode).join(" → ");
  const users = usersText(change);
  const notes = [asCode(change.rule), places, plain(users)].filter((note) => note !== "");
  return `- **${verdict(change)}**: ${withCode(sentence(change))}  \n  ${notes.join(" · ")}`;
}

const headings: Readonly<Record<Effect, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  none: "Without effect",
};

function section(effect: Effect, comparison: Comparison): readonly string[] {
  const changes = comparison.changes.filter((change) => gravity(change) === effect);
  if (changes.length === 0) return [];
  const subjects = [...bySubject(changes)].map(
    ([subject, ofSubject]) =>
      `**${asCode(subject)}**\n\n${ofSubject.map((change) => item(change, comparison)).join("\n")}`,
  );
  const body = subjects.join("\n\n");
  const title = `${headings[effect]} (${changes.length})`;
  return effect === "breaking"
    ? [`### ${title}`, body]
    : [`<details><summary>${title}</summary>`, body, "</details>"];
}

/** The changes for a pull request: what breaks somebody is open, the rest folds. */
export function diffMarkdown(comparison: Comparison): string {
  const parts = [
    "## Changes of the API",
    countLines(comparison).map(plain).join("  \n"),
    ...section("breaking", comparison),
    ...section("additive", comparison),
    ...section("none", comparison),
  ];
  return `${parts.join("\n\n")}\n`;
}
