// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListShopBooksResponse.

import * as z from "../runtime/zod/z.js";
import type { ListShopBooksResponse } from "../types/list-shop-books-response.js";
import { ListShopBooksResponseBookSchema } from "./list-shop-books-response-book.js";

export const ListShopBooksResponseSchema: z.ObjectSchema<ListShopBooksResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({
      books: z.array(ListShopBooksResponseBookSchema),
      next: z.optional(z.nullable(z.string())),
    }),
  );
