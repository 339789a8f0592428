// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { ListShopBooksResponseBook } from "../types/list-shop-books-response-book.js";
import type { ListShopBooksResponse } from "../types/list-shop-books-response.js";
import type {
  ListShopBooksCookieParameters,
  ListShopBooksHeaderParameters,
  ListShopBooksPathParameters,
  ListShopBooksQueryParameters,
} from "../types/operations/list-shop-books.js";
import type { ListShopBooksResponseBookSchema } from "./list-shop-books-response-book.js";
import type { ListShopBooksResponseSchema } from "./list-shop-books-response.js";
import type {
  ListShopBooksCookieParametersSchema,
  ListShopBooksHeaderParametersSchema,
  ListShopBooksPathParametersSchema,
  ListShopBooksQueryParametersSchema,
} from "./operations/list-shop-books.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof ListShopBooksResponseSchema>, ListShopBooksResponse>>,
  Proven<Equal<z.output<typeof ListShopBooksResponseBookSchema>, ListShopBooksResponseBook>>,
  Proven<Equal<z.output<typeof ListShopBooksPathParametersSchema>, ListShopBooksPathParameters>>,
  Proven<Equal<z.output<typeof ListShopBooksQueryParametersSchema>, ListShopBooksQueryParameters>>,
  Proven<
    Equal<z.output<typeof ListShopBooksHeaderParametersSchema>, ListShopBooksHeaderParameters>
  >,
  Proven<
    Equal<z.output<typeof ListShopBooksCookieParametersSchema>, ListShopBooksCookieParameters>
  >,
];
