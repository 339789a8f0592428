import { code } from "../../generator/emit/index.js";
import type { Template } from "../../generator/template.js";
import { frameworkArtifacts } from "../server/framework.js";
import { global, runtime } from "../server/runtime.js";

/** A handler of the Fetch standard. */
export const fetchHandlerTemplate: Template = {
  name: "fetch-handler",
  requires: ["server"],
  draft: (api, context) =>
    frameworkArtifacts(
      {
        name: "fetch-handler",
        create: "createHandler",
        purpose:
          "A handler of the Fetch standard that serves the API: takes a Request and gives a Response. For Deno, Bun, workers, Next.js and Hono, and for tests without a port.",
        adapter: "createFetchHandler",
        request: global.request,
        result: runtime.fetchHandler,
        options: code`${runtime.fetchOptions}`,
      },
      api,
      context,
    ),
};
