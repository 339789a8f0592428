import { bumpFor } from "../../diff/index.js";
import { positionAt } from "../../source/index.js";
import type { Origin } from "../../source/index.js";
import { audiences } from "./words.js";
import type { Comparison, NamePath } from "./words.js";

function place(origin: Origin | undefined, name: NamePath) {
  if (origin === undefined) return null;
  return { path: name(origin.source.path), ...positionAt(origin.source, origin.start) };
}

/** The changes for programs: members of the document that `diff.schema.json` describes. */
export function diffFacts({ changes, names }: Comparison): Readonly<Record<string, unknown>> {
  const bump = Object.fromEntries(audiences.map((side) => [side, bumpFor(changes, [side])]));
  const told = changes.map(({ rule, subject, at, text, operations, effects, before, after }) => ({
    rule,
    subject,
    at,
    text,
    operations,
    effects,
    before: place(before, names.before),
    after: place(after, names.after),
  }));
  return { bump, changes: told };
}
