import type { Audience, Change, Effect } from "../../diff/index.js";
import { positionAt } from "../../source/index.js";
import type { Origin } from "../../source/index.js";

/** Tells the path of a source, such as `HEAD~1:specs/a.yaml`. */
export type NamePath = (path: string) => string;

/** Two versions of a contract and what changed between them. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** How the paths of each side are told. */
  readonly names: { readonly before: NamePath; readonly after: NamePath };
}

export const audiences: readonly Audience[] = ["callers", "implementers"];

/** `specs/a.yaml:12:3`, after the revision where there is one. */
export function placeText({ source, start }: Origin, name: NamePath): string {
  const { line, column } = positionAt(source, start);
  return `${name(source.path)}:${line}:${column}`;
}

/** The places of a change, the old one first. */
export function placesOf(change: Change, { names }: Comparison): readonly string[] {
  return [
    change.before && placeText(change.before, names.before),
    change.after && placeText(change.after, names.after),
  ].filter((place) => place !== undefined);
}

/** `breaks callers`, `breaks implementers`, `breaks both`, else what is gravest. */
export function verdict({ effects }: Change): string {
  const broken = audiences.filter((side) => effects[side] === "breaking");
  if (broken.length === 2) return "breaks both";
  const [only] = broken;
  if (only !== undefined) return `breaks ${only}`;
  return audiences.some((side) => effects[side] === "additive") ? "additive" : "no effect";
}

export const sentence = ({ at, text }: Change): string => (at === "" ? text : `${at}: ${text}`);

/** The graver one first. */
export const order: readonly Effect[] = ["breaking", "additive", "none"];

export function gravity({ effects }: Change): Effect {
  return order.find((effect) => audiences.some((side) => effects[side] === effect)) ?? "none";
}

/** Changes by what they are about, in their order. */
export function bySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    const known = found.get(change.subject);
    if (known === undefined) found.set(change.subject, [change]);
    else known.push(change);
  }
  return found;
}

const shown = 5;

/** `used by GET /a, POST /b and 3 more`; empty where nothing is known. */
export function usersText({ operations }: Change): string {
  if (operations.length === 0) return "";
  const more = operations.length - shown;
  const named = operations.slice(0, shown).join(", ");
  return `used by ${named}${more > 0 ? ` and ${more} more` : ""}`;
}
