import { international } from "./international.js";
import { isReference } from "./uri-parts.js";

/** An IRI: one with a scheme (RFC 3987, 2.2). */
export const isIri = (text: string): boolean => isReference(text, international, true);
