// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./book.js";
export * from "./member.js";
export * from "./shelf.js";
export * from "./problem.js";
export * from "./isbn.js";
export * from "./loan.js";
export * from "./author.js";
export * from "./person.js";
export * from "./operations/list-books.js";
export * from "./operations/get-book.js";
export * from "./operations/put-book.js";
export * from "./operations/list-loans.js";
export * from "./operations/loan-overdue.js";
