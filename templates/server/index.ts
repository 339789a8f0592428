import { moduleOf } from "../../generator/emit/index.js";
import type { Module } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import type { Template } from "../../generator/template.js";
import { keeper } from "../keep.js";
import type { Keep } from "../keep.js";
import { layoutOf, serverType } from "../layout.js";
import type { Layout } from "../layout.js";
import { withRuntime } from "../used-runtime.js";
import { contractDrafts } from "./contract.js";
import { entryModules } from "./entry.js";
import { invalidRequestsModule } from "./invalid-requests.js";
import { receiverModules } from "./receivers.js";
import { routeDraft, routesModule } from "./route.js";
import { credentialsModule, readersOf, securityModule } from "./security.js";

export { stubTemplate } from "./stubs.js";

function* modules(api: Api, layout: Layout, keep: Keep): Generator<Module, void, void> {
  const readers = readersOf(api);
  for (const place of layout.operations) {
    const { module: path } = serverType(place, "Handler");
    const purpose = `What the handler of ${place.name} takes and gives, and how its requests are read and answered.`;
    yield keep(place, path, () =>
      moduleOf(path, purpose, [
        ...contractDrafts(place, layout),
        routeDraft(place, api, readers, layout),
      ]),
    );
  }
  yield* receiverModules(layout);
  yield routesModule(layout);
  yield* invalidRequestsModule(layout);
  yield* credentialsModule(api, readers);
  yield securityModule(api);
  yield* entryModules(api, layout);
}

/** The side of a server, whatever the framework: the contract of every handler, and how requests are read and answered. */
export const serverTemplate: Template = {
  name: "server",
  requires: ["types", "zod"],
  draft: (api, context) =>
    withRuntime(modules(api, layoutOf(api, context.policies), keeper(api, context)), context),
};
