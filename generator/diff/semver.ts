import type { Audience, Effect, Effects } from "./effect.js";

/** How much a version has to rise (semver.org 2.0.0, 6 to 8). */
export type Bump = "major" | "minor" | "patch" | "none";

const bumps: Readonly<Record<Effect, Bump>> = {
  breaking: "major",
  additive: "minor",
  none: "patch",
};

const order: readonly Effect[] = ["breaking", "additive", "none"];

/** The gravest effect on one side, or on either. */
export function gravest(
  changes: readonly { readonly effects: Effects }[],
  audiences: readonly Audience[],
): Effect | undefined {
  const found = new Set(changes.flatMap(({ effects }) => audiences.map((side) => effects[side])));
  return order.find((effect) => found.has(effect));
}

/** The suggested bump of a package that serves these audiences. */
export function bumpFor(
  changes: readonly { readonly effects: Effects }[],
  audiences: readonly Audience[],
): Bump {
  const effect = gravest(changes, audiences);
  return effect === undefined ? "none" : bumps[effect];
}

/** The version after a bump; below 1.0.0 a breaking change raises the second number (semver.org, 4). */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version
    .split(/[-+]/u, 1)
    .join("")
    .split(".")
    .map(Number);
  if (bump === "none") return version;
  if (bump === "patch") return `${major}.${minor}.${patch + 1}`;
  if (bump === "minor") return major === 0 ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}
