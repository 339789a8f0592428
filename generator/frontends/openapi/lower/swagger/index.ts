export { lowerSwaggerParts } from "./parts.js";
export { lowerSwaggerServers, swaggerServers } from "./servers.js";
