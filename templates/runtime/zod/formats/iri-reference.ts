import { international } from "./international.js";
import { isReference } from "./uri-parts.js";

/** An IRI or a relative reference (RFC 3987, 2.2). */
export const isIriReference = (text: string): boolean => isReference(text, international, false);
