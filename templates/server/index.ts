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
  *draft(api, context) {
    const layout = layoutOf(api, context.policies);
    const readers = readersOf(api);
    for (const place of layout.operations) yield contractModule(place, layout);
    yield* receiverModules(layout);
    yield* routeModules(api, readers, layout);
    yield* invalidRequestsModule(layout);
    yield* credentialsModule(api, readers);
    yield securityModule(api);
    yield* entryModules(api, layout);
    yield* runtimeFiles([...runtimePaths, ...codingPaths(context)], context);
    if (receiverOperations(layout).length > 0) yield* runtimeFiles(receiverPaths(layout), context);
  },
};
