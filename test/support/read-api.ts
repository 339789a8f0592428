import type { Api } from "../../generator/ir/index.js";
import { runPasses } from "../../generator/passes/index.js";
import { lowerInputs } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "./generate.js";

/** An Api after all passes, with no config beside the defaults. */
export function passed(api: Api): Api {
  const filter = { include: [], exclude: [], prune: false };
  const limits = { chain: 1_000 };
  const security = { schemes: {}, combine: "all" } as const;
  return valueOf(runPasses(api, { filter, prose: "enforce", security, limits, names: {} }));
}

/** The Api of a spec as templates get it. */
export async function readApi(cwd: string, spec: string): Promise<Api> {
  const options = await optionsFor(cwd, { inputs: [spec], out: "/nowhere/generated" });
  return passed(valueOf(await lowerInputs(options, templates.exportOpenApi)).api);
}
