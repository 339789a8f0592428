import { plainNode, shapeKey } from "../../ir/index.js";
import type { Schema } from "../../ir/index.js";
import { resolve, tellAspect } from "./comparison.js";
import type { Comparison, Spot } from "./comparison.js";
import { compareNumbers, compareStrings, show } from "./limits.js";
import { compareAlternatives, compareEnums, compareMatching } from "./members.js";
import { compareArrays, compareObjects } from "./objects.js";

function note(uses: Comparison["uses"], owner: string, pair: string): void {
  const known = uses.get(owner) ?? new Set();
  uses.set(owner, known.add(pair));
}

/** Compares what two references lead to, once for each direction, as the type that they name. */
function compareNamed(comparison: Comparison, before: Schema, after: Schema, spot: Spot): boolean {
  if (before.kind !== "ref" || after.kind !== "ref") return false;
  const one = comparison.before.get(before.target);
  const other = comparison.after.get(after.target);
  if (one === undefined || other === undefined) return false;
  const pair = `${spot.direction} ${one.id} ${other.id}`;
  note(comparison.uses, spot.owner, pair);
  if (comparison.seen.has(pair)) return true;
  comparison.seen.add(pair);
  const there: Spot = {
    subject: one.name,
    at: "",
    room: "type",
    direction: spot.direction,
    owner: pair,
  };
  compareSchemas(comparison, one.schema, other.schema, there);
  return true;
}

/** The rules of a schema, each by what it says. */
const rulesOf = (schema: Schema): ReadonlyMap<string, string> =>
  new Map(
    schema.rules.map((rule) => [
      shapeKey({ kind: "unknown", ...plainNode(schema.origin), rules: [rule] }),
      rule.kind,
    ]),
  );

function compareRules(comparison: Comparison, before: Schema, after: Schema, spot: Spot): void {
  const [one, other] = [rulesOf(before), rulesOf(after)];
  const places = { before, after };
  for (const [key, kind] of one)
    if (!other.has(key))
      tellAspect(comparison, spot, "rule-removed", `a rule of \`${kind}\` is gone`, places);
  for (const [key, kind] of other)
    if (!one.has(key))
      tellAspect(comparison, spot, "rule-added", `a rule of \`${kind}\` is new`, places);
}

function compareDefaults(comparison: Comparison, before: Schema, after: Schema, spot: Spot): void {
  const [one, other] = [before.default, after.default];
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  const places = { before, after };
  if (one === undefined && other !== undefined)
    tellAspect(comparison, spot, "default-added", `is ${show(other)} where it is left out`, places);
  else if (other === undefined && one !== undefined)
    tellAspect(
      comparison,
      spot,
      "default-removed",
      `has no default any more; it was ${show(one)}`,
      places,
    );
  else if (one !== undefined && other !== undefined)
    tellAspect(
      comparison,
      spot,
      "default-changed",
      `the default is ${show(other)}, was ${show(one)}`,
      places,
    );
}

function compareAnnotations(
  comparison: Comparison,
  before: Schema,
  after: Schema,
  spot: Spot,
): void {
  if (before.docs.deprecated === after.docs.deprecated) return;
  const places = { before, after };
  if (after.docs.deprecated) tellAspect(comparison, spot, "deprecated", "is deprecated", places);
  else tellAspect(comparison, spot, "undeprecated", "is not deprecated any more", places);
}

/** Compares two schemas of one kind that are no unions. */
function compareKind(comparison: Comparison, before: Schema, after: Schema, spot: Spot): boolean {
  if (before.kind === "object" && after.kind === "object")
    compareObjects(comparison, before, after, spot, compareSchemas);
  else if (before.kind === "array" && after.kind === "array")
    compareArrays(comparison, before, after, spot, compareSchemas);
  else if (before.kind === "string" && after.kind === "string")
    compareStrings(comparison, before, after, spot);
  else if (before.kind === "number" && after.kind === "number")
    compareNumbers(comparison, before, after, spot);
  else if (before.kind === "enum" && after.kind === "enum")
    compareEnums(comparison, before, after, spot);
  else if (before.kind === "intersection" && after.kind === "intersection")
    compareIntersections(comparison, before.members, after.members, spot);
  else return before.kind === after.kind && before.kind !== "union";
  return true;
}

function compareIntersections(
  comparison: Comparison,
  before: readonly Schema[],
  after: readonly Schema[],
  spot: Spot,
): void {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [one, other] = [before[index], after[index]];
    if (one !== undefined && other !== undefined) compareSchemas(comparison, one, other, spot);
    else
      tellAspect(
        comparison,
        spot,
        other === undefined ? "constraint-removed" : "constraint-added",
        other === undefined ? "a part of it is gone" : "has one part more that has to hold",
        { before: one, after: other },
      );
  }
}

/** Tells everything that changed from one schema to the other, and within them. */
export function compareSchemas(
  comparison: Comparison,
  before: Schema,
  after: Schema,
  spot: Spot,
): void {
  compareAnnotations(comparison, before, after, spot);
  if (compareNamed(comparison, before, after, spot)) return;
  const one = resolve(before, comparison.before);
  const other = resolve(after, comparison.after);
  if (one === undefined || other === undefined) return;
  compareDefaults(comparison, one, other, spot);
  compareRules(comparison, one, other, spot);
  if (one.kind === "union" && other.kind === "union") compareMatching(comparison, one, other, spot);
  if (compareKind(comparison, one, other, spot)) return;
  // Nothing of one kind: what they may be is compared, without coming back here with the same two.
  const compareOthers: typeof compareSchemas = (inner, a, b, at) =>
    a === one && b === other ? undefined : compareSchemas(inner, a, b, at);
  compareAlternatives(comparison, one, other, spot, compareOthers);
}
