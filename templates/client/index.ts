import type { Template } from "../../generator/template.js";
import { layoutOf, pathOperations } from "../layout.js";
import { fetchModule, indexModule, optionsModule } from "./entry.js";
import { bareModule, validatedModule } from "./operation.js";
import { runtimeFiles } from "./runtime.js";
import { schemesOf, securityModule } from "./security.js";
import { serversModule } from "./servers.js";

/** A fetch client: a function an operation, bare and (where there are validators) validated, and `createClient`. */
export const clientTemplate: Template = {
  name: "client",
  requires: ["types"],
  *draft(api, context) {
    const layout = layoutOf(api, context.policies);
    const schemes = schemesOf(api);
    const places = pathOperations(layout);
    const form = context.templates.has("zod") ? "validated" : "bare";
    for (const place of places) yield bareModule(place, schemes, layout, context);
    if (form === "validated")
      for (const place of places) yield validatedModule(place, layout, context);
    yield optionsModule(api, layout);
    yield* securityModule(api, schemes);
    yield* serversModule(api);
    yield fetchModule(api, layout);
    yield indexModule(api, layout, form);
    yield* runtimeFiles(api, layout, context);
  },
};
