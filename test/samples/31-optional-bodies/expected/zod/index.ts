// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./wish.js";
export * from "./operations/boil.js";
export * from "./operations/boil-later.js";
