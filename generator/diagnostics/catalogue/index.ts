import { page } from "./page.js";

/** Every diagnostic that Specwright can print, by its code. A wrong code or a missing hole does not compile. */
export const catalogue = { ...page };
