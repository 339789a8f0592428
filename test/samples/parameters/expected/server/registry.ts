// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Your handlers, one for every operation: what does not fit does not compile.

import { listShopBooks } from "../../handlers/list-shop-books.js";
import type { Handlers } from "./handlers.js";

export interface Registry {
  readonly listShopBooks: typeof listShopBooks;
}

export const handlers: Registry = { listShopBooks: listShopBooks } satisfies Handlers<never, never>;
