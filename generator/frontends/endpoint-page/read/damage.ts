import { closest, report } from "../../../diagnostics/index.js";
import { typeAtoms } from "../document.js";
import { tell } from "../problems.js";
import { canBeType, isMeantAsType, meantType } from "./bullet.js";
import { endsHere } from "./facets.js";
import { originIn, textOf } from "./reading.js";
import type { Reading } from "./reading.js";
import { trimmedEnd } from "./scan.js";
import type { BulletProblem, BulletToken, FieldShape, OddHeadingToken } from "./token.js";

/**
 * Whether a bullet that is no field was meant as one: it stands where only a field can stand, or can be nothing else
 * by what it says.
 * @param textStart where the field or the heading before it ends
 */
export function isDamaged(
  reading: Reading,
  { start, shape }: BulletToken,
  textStart: number,
): boolean {
  if (shape.kind !== "broken" && shape.kind !== "oddType") return false;
  // Going backwards, so that a long run of blanks is looked at once and not for each bullet after it.
  const expected = trimmedEnd(reading.text, textStart, start) === textStart;
  const placed = expected || (reading.form === "laidOut" && followsBlankLine(reading.text, start));
  if (shape.kind === "broken")
    return placed || (reading.form === "collapsed" && shape.problem !== "double-backtick");
  const type = textOf(reading, shape.type);
  return isMeantAsType(type) || (placed && canBeType(type));
}

function followsBlankLine(text: string, at: number): boolean {
  const line = text.lastIndexOf("\n", at - 1);
  return line >= 0 && /(?:^|\n)[ \t\r]*\n$/u.test(text.slice(Math.max(0, line - 100), line + 1));
}

const problems: Readonly<Record<BulletProblem, string>> = {
  "no-type": "it has no type in parentheses",
  "open-parenthesis": "its parenthesis is not closed",
  "open-backtick": "the backtick of its name is not closed",
  "no-name": "its name is empty",
  "double-backtick": "its name has several backticks",
};

/** Tells what is wrong with a bullet that was meant as a field. */
export function tellDamage(reading: Reading, { shape }: BulletToken): void {
  if (shape.kind === "oddType") tellUnknownType(reading, shape);
  if (shape.kind !== "broken") return;
  const { name, problem } = shape;
  tell(reading, () => {
    const origin = originIn(reading, name);
    const cut = problem !== "no-name" && endsHere(reading, lineOf(reading, name.end));
    if (cut) return report("page/truncated", { what: "a field" }, origin);
    return report(
      "page/broken-field",
      { field: textOf(reading, name), problem: problems[problem] },
      origin,
    );
  });
}

/** Where the line of a broken field ends; on a collapsed page, where its text ends. */
function lineOf({ text, form }: Reading, at: number): number {
  const next = form === "collapsed" ? / - `| ## /gu : /\r?\n/gu;
  next.lastIndex = at;
  return next.exec(text)?.index ?? text.length;
}

function tellUnknownType(
  reading: Reading,
  { name, culprit: { start, end } }: Extract<FieldShape, { kind: "oddType" }>,
): void {
  tell(reading, () => {
    const type = textOf(reading, { start, end });
    const suggestion = meantType(type) ?? closest(type, ["required"]);
    const holes = { name: textOf(reading, name), type, suggestion, known: typeAtoms.join(", ") };
    // Of an empty type the parenthesis or comma after it is shown.
    return report(
      "page/unknown-type",
      holes,
      originIn(reading, { start, end: Math.max(end, start + 1) }),
    );
  });
}

/**
 * Tells of a heading that is none of the exact ones.
 * @param takesFields whether fields follow, which would land in the wrong section
 * @returns whether it was meant as a section
 */
export function tellOddHeading(
  reading: Reading,
  token: OddHeadingToken,
  takesFields: boolean,
  last: boolean,
): boolean {
  const origin = originIn(reading, token);
  const heading = textOf(reading, token);
  const laidOut = reading.form === "laidOut";
  const meant = token.suggestion !== undefined || (laidOut && takesFields);
  if (last && endsHere(reading, token.end))
    tell(reading, () => report("page/truncated", { what: "a heading" }, origin));
  else if (meant)
    tell(reading, () =>
      report("page/unknown-heading", { heading, suggestion: token.suggestion }, origin),
    );
  else if (laidOut) tell(reading, () => report("page/heading-as-text", { heading }, origin));
  return meant;
}
