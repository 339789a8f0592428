// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { copyPapersRoute } from "./copy-papers.js";
import { listPapersRoute } from "./list-papers.js";
import { readPaperRoute } from "./read-paper.js";
import { searchPapersRoute } from "./search-papers.js";

export const routes: Readonly<Record<string, Route>> = {
  searchPapers: searchPapersRoute,
  listPapers: listPapersRoute,
  copyPapers: copyPapersRoute,
  readPaper: readPaperRoute,
};
