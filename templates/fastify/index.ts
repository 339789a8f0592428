import { packageSymbol } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Template } from "../../generator/template.js";
import { frameworkArtifacts } from "../server/framework.js";

/** A plugin for Fastify 5. */
export const fastifyTemplate: Template = {
  name: "fastify",
  requires: ["server"],
  draft: (api, context) =>
    frameworkArtifacts(
      {
        name: "fastify",
        create: "createPlugin",
        purpose:
          "A Fastify 5 plugin that serves the API; register it with or without a prefix. Its body parser stays its own.",
        adapter: "createFastifyPlugin",
        request: packageSymbol("fastify", toName("FastifyRequest"), "type"),
        result: packageSymbol("fastify", toName("FastifyPluginAsync"), "type"),
      },
      api,
      context,
    ),
};
