// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./flight.js";
export * from "./plan.js";
export * from "./reading.js";
export * from "./list-flights-response.js";
export * from "./upload-log-request.js";
export * from "./error-response.js";
export * from "./operations/list-flights.js";
export * from "./operations/plan-flight.js";
export * from "./operations/export-flights.js";
export * from "./operations/watch-flight.js";
export * from "./operations/upload-log.js";
