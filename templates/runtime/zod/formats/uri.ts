import { ascii, isReference } from "./uri-parts.js";

/** A URI: one with a scheme (RFC 3986, 3). */
export const isUri = (text: string): boolean => isReference(text, ascii, true);
