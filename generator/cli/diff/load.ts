import { resolveOptions } from "../../config/index.js";
import { andThen, report, result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import type { Api } from "../../ir/index.js";
import { runPasses } from "../../passes/index.js";
import { lowerInputs } from "../../pipeline/index.js";
import type { Templates } from "../../pipeline/index.js";
import { versionOf } from "./revision.js";

/** One version of an API, and what the paths of its places begin with. */
export interface Loaded {
  readonly api: Api;
  readonly prefix: string;
}

/** Reads one of the two specs that are compared, with the passes that name what is in it. */
export async function loadVersion(
  cwd: string,
  word: string,
  templates: Templates,
): Promise<Result<Loaded>> {
  const version = await versionOf(cwd, word);
  if ("reason" in version)
    return { ok: false, diagnostics: [report("diff/no-version", { reason: version.reason })] };
  try {
    const options = await resolveOptions(version.cwd, { inputs: [version.path], out: "generated" });
    if (!options.ok) return options;
    const lowered = await lowerInputs(options.value, templates.exportOpenApi);
    return andThen(
      andThen(lowered, ({ api }) => runPasses(api, { ...options.value, names: {} })),
      (api) => result({ api, prefix: version.prefix }, []),
    );
  } finally {
    await version.remove();
  }
}
