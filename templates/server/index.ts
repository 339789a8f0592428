import type { Template } from "../../generator/template.js";
import { layoutOf, receiverOperations } from "../layout.js";
import { contractModule } from "./contract.js";
import { entryModules } from "./entry.js";
import { invalidRequestsModule } from "./invalid-requests.js";
import { receiverModules } from "./receivers.js";
import { routeModules } from "./route.js";
import { codingPaths, receiverPaths, runtimeFiles, runtimePaths } from "./runtime.js";
import { credentialsModule, readersOf, securityModule } from "./security.js";

export { stubTemplate } from "./stubs.js";

/** The side of a server, whatever the framework: the contract of every handler, and how requests are read and answered. */
export const serverTemplate: Template = {
  name: "server",
  requires: ["types", "zod"],
  draft(api, context) {
    const layout = layoutOf(api, context.policies);
    const readers = readersOf(api);
    return [
      ...layout.operations.map((place) => contractModule(place, layout)),
      ...receiverModules(layout),
      ...routeModules(api, readers, layout),
      ...invalidRequestsModule(layout),
      ...credentialsModule(api, readers),
      securityModule(api),
      ...entryModules(api, layout),
      ...runtimeFiles([...runtimePaths, ...codingPaths(context)], context),
      ...(receiverOperations(layout).length === 0
        ? []
        : runtimeFiles(receiverPaths(layout), context)),
    ];
  },
};
