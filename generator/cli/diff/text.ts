import { bumpFor } from "../../diff/index.js";
import type { Change } from "../../diff/index.js";
import {
  audiences,
  bySubject,
  gravity,
  order,
  placesOf,
  sentence,
  usersText,
  verdict,
} from "./words.js";
import type { Comparison } from "./words.js";

function changeLines(change: Change, comparison: Comparison): readonly string[] {
  const places = placesOf(change, comparison).join(" → ");
  const users = usersText(change);
  return [
    `  ${verdict(change)}: ${sentence(change)}`,
    `    ${change.rule}${places === "" ? "" : `  ${places}`}`,
    ...(users === "" ? [] : [`    ${users}`]),
  ];
}

/** How many changes there are of each kind, and what that asks of a version. */
export function countLines({ changes }: Comparison): readonly string[] {
  if (changes.length === 0) return ["the contract is the same"];
  const counts = audiences.map((side) => {
    const parts = order.map(
      (effect) => `${changes.filter(({ effects }) => effects[side] === effect).length} ${effect}`,
    );
    return `for ${side}: ${parts.join(", ")}; suggested bump: ${bumpFor(changes, [side])}`;
  });
  return [`${changes.length} change${changes.length === 1 ? "" : "s"}`, ...counts];
}

/** The changes for a terminal, what breaks somebody first. */
export function diffText(comparison: Comparison): string {
  const sorted = order.flatMap((effect) =>
    comparison.changes.filter((change) => gravity(change) === effect),
  );
  const blocks = [...bySubject(sorted)].map(([subject, changes]) =>
    [subject, ...changes.flatMap((change) => changeLines(change, comparison))].join("\n"),
  );
  return `${[...blocks, countLines(comparison).join("\n")].join("\n\n")}\n`;
}
