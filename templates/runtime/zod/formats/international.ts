import type { Alphabet } from "./uri-parts.js";

const privateUse = "\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";
const planes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]
  .map(
    (plane) =>
      `\\u{${plane.toString(16)}${plane === 14 ? "1" : "0"}000}-\\u{${plane.toString(16)}fffd}`,
  )
  .join("");

/** RFC 3987, 2.2. */
export const international: Alphabet = {
  unreserved: `\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef${planes}`,
  query: privateUse,
};
