import { packageSymbol } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Template } from "../../generator/template.js";
import { frameworkArtifacts } from "../server/framework.js";

/** A router for Express 5. */
export const expressTemplate: Template = {
  name: "express",
  requires: ["server"],
  draft: (api, context) =>
    frameworkArtifacts(
      {
        name: "express",
        create: "createRouter",
        purpose:
          "An Express 5 router that serves the API. It reads bodies itself; where `express.json()` stands before it, it takes what that has parsed.",
        adapter: "createExpressRouter",
        request: packageSymbol("express", toName("Request"), "type"),
        result: packageSymbol("express", toName("Router"), "type"),
      },
      api,
      context,
    ),
};
