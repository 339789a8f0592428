import { ascii, isReference } from "./uri-parts.js";

/** A URI or a relative reference (RFC 3986, 4.1). */
export const isUriReference = (text: string): boolean => isReference(text, ascii, false);
