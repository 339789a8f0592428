// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/proof.js";
import type { ListShopBooksResponseBook } from "../types/list-shop-books-response-book.js";
import type { ListShopBooksResponse } from "../types/list-shop-books-response.js";
import { ListShopBooksResponseBookSchema } from "./list-shop-books-response-book.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<ListShopBooksResponse>()(
    z.looseObject({
      books: z.array(ListShopBooksResponseBookSchema),
      next: z.optional(z.nullable(z.string())),
    }),
  );
  z.exact<ListShopBooksResponseBook>()(
    z.looseObject({ id: z.number().check(integer), title: z.string() }),
  );
}
