// The handler of listLoans. This file is yours: it was written once and is left alone.

import { type ListLoansHandler, notImplemented } from "../expected/server/index.js";

/** `GET /loans` */
export const listLoans: ListLoansHandler = () => notImplemented("listLoans");
