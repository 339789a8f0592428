// The handler of getBook. This file is yours: it was written once and is left alone.

import { type GetBookHandler, notImplemented } from "../expected/server/index.js";

/** `GET /books/{isbn}` */
export const getBook: GetBookHandler = () => notImplemented("getBook");
