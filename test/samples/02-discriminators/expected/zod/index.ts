// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./thing.js";
export * from "./vehicle.js";
export * from "./bicycle.js";
export * from "./lorry.js";
export * from "./event.js";
export * from "./change.js";
export * from "./created.js";
export * from "./updated.js";
export * from "./removed.js";
export * from "./ping.js";
export * from "./pong.js";
export * from "./operations/send-thing.js";
