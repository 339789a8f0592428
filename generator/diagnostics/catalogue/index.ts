import { api } from "./api.js";
import { diff } from "./diff.js";
import { document } from "./document.js";
import { init } from "./init.js";
import { loss } from "./loss.js";
import { openapi } from "./openapi.js";
import { output } from "./output.js";
import { overlay } from "./overlay.js";
import { packages } from "./package.js";
import { page } from "./page.js";
import { pagination } from "./pagination.js";
import { reference } from "./reference.js";
import { run } from "./run.js";
import { site } from "./site.js";

/** Every diagnostic that Specwright can print, by its code. A wrong code or a missing hole does not compile. */
export const catalogue = {
  ...page,
  ...api,
  ...diff,
  ...document,
  ...openapi,
  ...reference,
  ...init,
  ...loss,
  ...output,
  ...overlay,
  ...packages,
  ...pagination,
  ...run,
  ...site,
};
