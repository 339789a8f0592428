// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListShopBooksResponse.

import * as z from "zod";
import { ListShopBooksResponseBookSchema } from "./list-shop-books-response-book.js";

export type ListShopBooksResponseShape = {
  books: z.ZodArray<typeof ListShopBooksResponseBookSchema>;
  next: z.ZodOptional<z.ZodNullable<z.ZodString>>;
};

export const ListShopBooksResponseSchema: z.ZodObject<ListShopBooksResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    books: z.array(ListShopBooksResponseBookSchema),
    next: z.optional(z.nullable(z.string())),
  });
