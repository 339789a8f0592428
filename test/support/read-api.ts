import type { Api } from "../../generator/ir/index.js";
import { runPasses } from "../../generator/passes/index.js";
import { lowerInputs } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "./generate.js";

/** The Api of a spec as templates get it, with no config beside the defaults. */
export async function readApi(cwd: string, spec: string): Promise<Api> {
  const options = await optionsFor(cwd, { inputs: [spec], out: "/nowhere/generated" });
  const { api } = valueOf(await lowerInputs(options, templates.exportOpenApi));
  const security = { schemes: {}, combine: "all" } as const;
  const filter = { include: [], exclude: [], prune: false };
  const limits = { chain: 1_000 };
  return valueOf(runPasses(api, { filter, prose: "enforce", security, limits, names: {} }));
}
