import type { Options } from "../config/index.js";
import { andThen, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { diffApis } from "../diff/index.js";
import type { Change } from "../diff/index.js";
import type { Api } from "../ir/index.js";
import { runPasses } from "../passes/index.js";
import type { Names } from "../passes/index.js";
import { lowerContract } from "../pipeline/index.js";
import { contractPath } from "./predecessor.js";
import type { Predecessor } from "./predecessor.js";

/** A contract as the passes leave it, with the names that were given then. What they would say of it was said then, too. */
async function readContract(text: string, names: Names, options: Options): Promise<Result<Api>> {
  const lowered = await lowerContract({ path: contractPath, text }, options);
  const security = { schemes: {}, combine: "all" } as const;
  const filter = { include: [], exclude: [], prune: false };
  const { limits } = options;
  return andThen(lowered, (api) =>
    runPasses(api, { filter, prose: "off", security, limits, names }),
  );
}

/**
 * What changed since a package was published. Both sides are read from contracts, so that nothing differs but what changed.
 * @param names the names of the shapes now
 */
export async function changesBetween(
  before: Predecessor,
  contract: string,
  names: Names,
  options: Options,
): Promise<Result<readonly Change[]>> {
  if (before.contract === contract) return result([], []);
  const old = await readContract(before.contract, before.manifest.schemas, options);
  if (!old.ok) return old;
  const now = await readContract(contract, names, options);
  if (!now.ok) return now;
  return result(diffApis(old.value, now.value), []);
}
