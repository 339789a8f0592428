// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { copyPapersRoute } from "./operations/copy-papers.js";
import { listPapersRoute } from "./operations/list-papers.js";
import { readPaperRoute } from "./operations/read-paper.js";
import { searchPapersRoute } from "./operations/search-papers.js";

export const routes: Readonly<Record<string, Route>> = {
  searchPapers: searchPapersRoute,
  listPapers: listPapersRoute,
  copyPapers: copyPapersRoute,
  readPaper: readPaperRoute,
};
