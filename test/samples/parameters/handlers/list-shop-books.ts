// The handler of listShopBooks. This file is yours: it was written once and is left alone.

import { type ListShopBooksHandler, notImplemented } from "../expected/server/index.js";

/**
 * List books
 *
 * Finds books of a shop, the newest first.
 *
 * `GET /shops/{shop-id}/books`
 */
export const listShopBooks: ListShopBooksHandler = () => notImplemented("listShopBooks");
