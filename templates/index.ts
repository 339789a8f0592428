import type { Template } from "../generator/template.js";
import { clientTemplate } from "./client/index.js";
import { expressTemplate } from "./express/index.js";
import { fastifyTemplate } from "./fastify/index.js";
import { fetchHandlerTemplate } from "./fetch-handler/index.js";
import { openapiTemplate } from "./openapi/index.js";
import { serverTemplate } from "./server/index.js";
import { typesTemplate } from "./types/index.js";
import { zodTemplate } from "./zod/index.js";

export { stubTemplate } from "./server/index.js";

/** Every template. The document comes first: it is large while it is made, and the rest is not there yet. */
export const templates: readonly Template[] = [
  openapiTemplate,
  typesTemplate,
  zodTemplate,
  clientTemplate,
  serverTemplate,
  expressTemplate,
  fastifyTemplate,
  fetchHandlerTemplate,
];
