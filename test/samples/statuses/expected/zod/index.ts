// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./delete-job-response.js";
export * from "./error-response.js";
export * from "./delete-job-response-default.js";
export * from "./delete-job-response-default-error.js";
export * from "./job-done-request.js";
export * from "./operations/delete-job.js";
export * from "./operations/job-done.js";
