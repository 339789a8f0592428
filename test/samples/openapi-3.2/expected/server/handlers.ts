// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { CopyPapersHandler } from "./operations/copy-papers.js";
import type { ListPapersHandler } from "./operations/list-papers.js";
import type { ReadPaperHandler } from "./operations/read-paper.js";
import type { SearchPapersHandler } from "./operations/search-papers.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /** `QUERY /papers` */
  readonly searchPapers: SearchPapersHandler<Context, Principals>;
  /** `GET /papers` */
  readonly listPapers: ListPapersHandler<Context, Principals>;
  /** `COPY /papers` */
  readonly copyPapers: CopyPapersHandler<Context, Principals>;
  /** `GET /papers/{number}` */
  readonly readPaper: ReadPaperHandler<Context, Principals>;
}
