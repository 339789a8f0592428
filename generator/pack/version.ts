import { report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { bumped, bumpFor } from "../diff/index.js";
import type { Audience, Bump, Change } from "../diff/index.js";

/** The version of a package, and how it came about. */
export interface Chosen {
  readonly version: string;
  readonly bump: Bump;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whom a package serves: who calls the API with it, and who answers it. */
export function audiencesOf(templates: ReadonlySet<string>): readonly Audience[] {
  return templates.has("server") ? ["callers", "implementers"] : ["callers"];
}

const numbers = (version: string): readonly number[] =>
  version.split(/[-+]/u, 1).join("").split(".").map(Number);

/** Whether a version comes before another one, pre-releases and builds aside (semver.org 2.0.0, 11). */
export function isBelow(version: string, other: string): boolean {
  const [a, b] = [numbers(version), numbers(other)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * The version that the changes ask for.
 * @param same whether every generated file is as it was
 * @param stated what the config says, which counts as it is
 */
export function chooseVersion(
  before: string,
  changes: readonly Change[],
  audiences: readonly Audience[],
  same: boolean,
  stated: string | undefined,
): Chosen {
  const asked = bumpFor(changes, audiences);
  // Code that changed is a release, even where the contract did not.
  const bump = asked === "none" && !same ? "patch" : asked;
  const wanted = bumped(before, bump);
  const version = stated ?? wanted;
  const diagnostics: Diagnostic[] = [];
  if (bump === "none") diagnostics.push(report("package/same", { version: before }));
  else if (isBelow(version, wanted))
    diagnostics.push(report("package/version-low", { version, wanted, before, bump }));
  return { version, bump, diagnostics };
}
