// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListShopBooksResponseBook.

import * as z from "zod";

export type ListShopBooksResponseBookShape = { id: z.ZodInt; title: z.ZodString };

export const ListShopBooksResponseBookSchema: z.ZodObject<
  ListShopBooksResponseBookShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ id: z.int(), title: z.string() });
