// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { copyPapersRoute } from "./copy-papers.js";
import { listPapersRoute } from "./list-papers.js";
import { readPaperRoute } from "./read-paper.js";
import { searchPapersRoute } from "./search-papers.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly searchPapers: Route;
  readonly listPapers: Route;
  readonly copyPapers: Route;
  readonly readPaper: Route;
}

export const routes: Routes = {
  searchPapers: searchPapersRoute,
  listPapers: listPapersRoute,
  copyPapers: copyPapersRoute,
  readPaper: readPaperRoute,
};
