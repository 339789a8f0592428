// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every validator of the API.

export * from "./list-shop-books-response.js";
export * from "./list-shop-books-response-book.js";
export * from "./operations/list-shop-books.js";
