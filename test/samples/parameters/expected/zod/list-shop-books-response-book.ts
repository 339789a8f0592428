// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListShopBooksResponseBook.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ListShopBooksResponseBook } from "../types/list-shop-books-response-book.js";

export const ListShopBooksResponseBookSchema: z.ObjectSchema<ListShopBooksResponseBook> =
  /* @__PURE__ */ z.define(() => z.looseObject({ id: integer(), title: z.string() }));
