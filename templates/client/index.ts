import type { Module } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import type { Template, TemplateContext } from "../../generator/template.js";
import { keeper } from "../keep.js";
import { clientFunction, layoutOf, pathOperations } from "../layout.js";
import { fetchModule, indexModule, optionsModule } from "./entry.js";
import { bareModule, validatedModule } from "./operation.js";
import { withRuntime } from "../used-runtime.js";
import { schemesOf, securityModule } from "./security.js";
import { serversModule } from "./servers.js";
import { undocumentedModule } from "./undocumented.js";

function* modules(api: Api, context: TemplateContext): Generator<Module, void, void> {
  const layout = layoutOf(api, context.policies);
  const schemes = schemesOf(api);
  const places = pathOperations(layout);
  const form = context.templates.has("zod") ? "validated" : "bare";
  const keep = keeper(api, context);
  for (const place of places) {
    const { module: path } = clientFunction(place, "bare");
    yield keep(place, path, () => bareModule(place, schemes, layout, context));
  }
  for (const place of form === "validated" ? places : []) {
    const { module: path } = clientFunction(place, form);
    yield keep(place, path, () => validatedModule(place, layout, context));
  }
  yield optionsModule(api, layout);
  yield* securityModule(api, schemes);
  yield* serversModule(api);
  yield undocumentedModule(schemes);
  yield fetchModule(api, layout);
  yield indexModule(api, layout, form);
}

/** A fetch client: a function an operation, bare and (where there are validators) validated, and `createClient`. */
export const clientTemplate: Template = {
  name: "client",
  requires: ["types"],
  draft: (api, context) => withRuntime(modules(api, context), context),
};
