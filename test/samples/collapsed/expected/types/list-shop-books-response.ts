// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListShopBooksResponse.

import type { ListShopBooksResponseBook } from "./list-shop-books-response-book.js";

export interface ListShopBooksResponse {
  books: ListShopBooksResponseBook[];
  next?: string | null | undefined;
}
