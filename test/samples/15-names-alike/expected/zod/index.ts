// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./thing.js";
export * from "./item4-a33.js";
export * from "./item8550.js";
export * from "./item.js";
export * from "./item-list.js";
export * from "./operations/send-thing.js";
