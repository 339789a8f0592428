import { isIdnLabel } from "./idn-label.js";
import { decodePunycode } from "./punycode.js";

const label = /^[\dA-Za-z](?:[\dA-Za-z-]{0,61}[\dA-Za-z])?$/u;

/** A label that stands for one in other letters (RFC 5890, 2.3.2.1): it must be decodable, to a label that may be. */
function isALabel(text: string): boolean {
  const decoded = decodePunycode(text.slice(4).toLowerCase());
  return (
    decoded !== undefined && decoded !== "" && /[^\0-\u007f]/u.test(decoded) && isIdnLabel(decoded)
  );
}

/** A host name (RFC 1123, 2.1): labels of letters, digits and hyphens. */
export function isHostname(text: string): boolean {
  if (text.length > 253) return false;
  return text
    .split(".")
    .every(
      (part) =>
        label.test(part) && (!/^..--/u.test(part) || (/^xn--/iu.test(part) && isALabel(part))),
    );
}
